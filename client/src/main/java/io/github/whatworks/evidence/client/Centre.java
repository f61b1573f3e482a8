// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.Answer;
import io.github.whatworks.evidence.client.http.Ask;
import io.github.whatworks.evidence.client.http.Attempts;
import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.client.http.HttpFault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.HttpUrl;

/** The Centre that a client talks to: turns operations into requests, within its address alone. */
final class Centre {

    private static final int UNAUTHORIZED = 401;

    private final HttpUrl base;
    private final Attempts attempts;
    private final Authorisation authorisation;
    private final Map<String, String> headers;

    Centre(HttpUrl base, Attempts attempts, Authorisation authorisation, String userAgent) {
        this.base = base;
        this.attempts = attempts;
        this.authorisation = authorisation;
        this.headers = Map.of("User-Agent", userAgent);
    }

    String host() {
        return base.host();
    }

    HttpUrl base() {
        return base;
    }

    Attempts attempts() {
        return attempts;
    }

    /** What {@code operation} answers. */
    <T> T run(Operation<T> operation, Deadline deadline, Cancellation cancellation) {
        return operation.reading().apply(answer(operation, deadline, cancellation));
    }

    /** The answer as it came, whatever its status. */
    Answer answer(Operation<?> operation, Deadline deadline, Cancellation cancellation) {
        SendCheck.check(operation);
        Ask ask = ask(operation);
        try {
            return signed(
                    said -> attempts.answer(ask.with(said), deadline, cancellation),
                    Centre::isDoubted,
                    deadline,
                    cancellation);
        } catch (HttpFault fault) {
            throw Failures.of(fault, ask.place());
        }
    }

    /** All that {@code operation} sends, but for credentials. */
    Ask ask(Operation<?> operation) {
        HttpUrl.Builder url = base.newBuilder();
        operation.path().forEach(url::addPathSegment);
        operation.parameters().forEach(given -> url.addQueryParameter(given.name(), given.value()));
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Accept", operation.accept());
        all.put("Accept-Encoding", "gzip");
        all.putAll(headers);
        operation.tag().ifPresent(tag -> all.put("If-None-Match", tag.value()));
        return new Ask(operation.method(), url.build(), all, operation.body(), operation.limit(), true, false);
    }

    /** A file at an address that a document names. */
    Ask file(HttpUrl url, long limit, Optional<Map<String, String>> more) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Accept", "application/gzip");
        all.put("Accept-Encoding", "identity");
        all.putAll(headers);
        more.ifPresent(all::putAll);
        return new Ask("GET", url, all, Optional.empty(), limit, true, true);
    }

    /** Makes an exchange that says who asks, and once more where that was not believed and there is something new to say. */
    <T> T signed(Exchange<T> exchange, Predicate<T> isDoubted, Deadline deadline, Cancellation cancellation)
            throws HttpFault {
        Map<String, String> said = authorisation.headers(deadline, cancellation);
        T answer = exchange.saying(said);
        return isDoubted.test(answer) && authorisation.renew(said, deadline, cancellation)
                ? exchange.saying(authorisation.headers(deadline, cancellation))
                : answer;
    }

    static boolean isDoubted(Answer answer) {
        return answer.status() == UNAUTHORIZED;
    }

    /** The address that a document names by {@code path}, which stays on the Centre whatever it says. */
    HttpUrl resolve(HttpUrl document, String path) {
        HttpUrl resolved = document.resolve(path);
        boolean isHere = resolved != null
                && resolved.scheme().equals(base.scheme())
                && resolved.host().equals(base.host())
                && resolved.port() == base.port();
        if (resolved == null || !isHere) {
            throw new NotACentreException(ErrorDetails.of(
                    ErrorCode.FILE_ELSEWHERE, base.host() + ": " + ErrorCode.FILE_ELSEWHERE.happened()));
        }
        return resolved;
    }

    HttpUrl address(String path) {
        HttpUrl.Builder url = base.newBuilder();
        for (String segment : path.split("/", -1)) {
            url.addPathSegment(segment);
        }
        return url.build();
    }

    /** Sends a request with the headers that say who asks. */
    @FunctionalInterface
    interface Exchange<T> {
        T saying(Map<String, String> who) throws HttpFault;
    }
}
