// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends what is proper HTTP, one request at a time. Follows no redirection, unpacks nothing, keeps no cookie. */
final class Wire {
    static final String AGENT = "whatworks-conformance";

    private static final int MOST_WAITS = 3;

    private final HttpClient client;
    private final URI base;
    private final Budget budget;

    Wire(URI base, Budget budget, Duration patience) {
        this.base = base;
        this.budget = budget;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    /** Sends it, and again where the server asks to wait for a moment. */
    Answer send(Request request) throws FailedException, UntriedException {
        return send(request, budget.patience());
    }

    Answer send(Request request, Duration patience) throws FailedException, UntriedException {
        for (int waits = 0; ; waits++) {
            budget.next();
            Answer answer = once(request, patience);
            if (answer.status() != 429
                    || waits == MOST_WAITS
                    || !budget.waitFor(answer.header("Retry-After").orElse(""))) {
                return answer;
            }
        }
    }

    private Answer once(Request request, Duration patience) throws FailedException, UntriedException {
        long room = budget.bytesLeft();
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(http(request), info -> new BoundedBody(room));
        try {
            HttpResponse<byte[]> came = coming.get(patience.toNanos(), TimeUnit.NANOSECONDS);
            budget.took(came.body().length);
            return new Answer(request, came.statusCode(), came.headers().map(), came.body());
        } catch (TimeoutException late) {
            coming.cancel(true);
            throw new UnansweredException(request, "no answer within " + patience.toMillis() + " ms");
        } catch (ExecutionException failed) {
            throw new UnansweredException(request, reason(failed));
        } catch (InterruptedException stopped) {
            coming.cancel(true);
            Thread.currentThread().interrupt();
            throw new UntriedException(Skip.LIMIT, "the run was interrupted");
        }
    }

    private HttpRequest http(Request request) {
        HttpRequest.Builder http = HttpRequest.newBuilder(URI.create(base + request.target()))
                .method(
                        request.method(),
                        request.body().length == 0
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(request.body()))
                .setHeader("User-Agent", AGENT);
        request.headers().forEach(header -> http.header(header.getKey(), header.getValue()));
        return http.build();
    }

    private static String reason(ExecutionException failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        String what = cause instanceof IOException ? "no answer" : "no answer that could be read";
        String why = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return what + ": " + Shown.printable(why);
    }
}
