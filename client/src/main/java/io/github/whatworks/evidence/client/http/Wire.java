// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Makes one exchange, on the thread that asks. */
final class Wire {

    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    private final Call.Factory calls;
    private final Consumer<Progress> observer;

    /** Sends by {@code calls} and shows {@code observer} how far each exchange came. */
    Wire(Call.Factory calls, Consumer<Progress> observer) {
        this.calls = calls;
        this.observer = observer;
    }

    /** Sends {@code ask} once and lets {@code reader} take the answer, whatever its status but 407. */
    <T> T exchange(Ask ask, Duration timeout, Deadline deadline, Cancellation cancellation, BodyReader<T> reader)
            throws HttpFault {
        Progress progress = new Progress();
        Call call = calls.newCall(request(ask, progress));
        cancellation.starts(call);
        Duration left = deadline.left();
        Duration longest = ask.streamed() || timeout.compareTo(left) > 0 ? left : timeout;
        call.timeout().timeout(longest.toNanos(), TimeUnit.NANOSECONDS);
        try (Response response = answered(call);
                ResponseBody body = response.body()) {
            return read(ask, response, body, deadline, reader);
        } catch (IOException failed) {
            cancellation.check();
            if (Thread.currentThread().isInterrupted()) {
                throw new HttpFault(FaultKind.INTERRUPTED, "the wait was interrupted", failed);
            }
            throw Faults.of(failed, deadline, progress);
        } catch (HttpFault | RuntimeException ours) {
            throw ours;
        } catch (Exception undeclared) {
            // OkHttp 5 lets an InterruptedException out without saying so.
            Thread.currentThread().interrupt();
            throw new HttpFault(FaultKind.INTERRUPTED, "the wait was interrupted", undeclared);
        } finally {
            cancellation.ends();
            observer.accept(progress);
        }
    }

    private static Response answered(Call call) throws IOException {
        try {
            return call.execute();
        } catch (RuntimeException confused) {
            // What the HTTP library makes of some answers: OkHttp 4.12 of two words before the answer in a row.
            call.cancel();
            throw new IOException("the HTTP library failed", confused);
        }
    }

    private static <T> T read(
            Ask ask, Response response, @Nullable ResponseBody body, Deadline deadline, BodyReader<T> reader)
            throws IOException, HttpFault {
        Head head = Head.of(response);
        if (head.status() == PROXY_AUTHENTICATION_REQUIRED) {
            throw ProxyChallenge.of(response.challenges(), false).fault();
        }
        if (isElsewhere(response.request(), ask)) {
            throw new HttpFault(FaultKind.REDIRECTED_ELSEWHERE, "an answer from another place");
        }
        InputStream raw = body == null ? InputStream.nullInputStream() : body.byteStream();
        InputStream meant = ask.streamed() ? Unpacked.asServed(head, raw) : Unpacked.of(head, raw);
        // What a packed body unpacks to, nobody says.
        long stated = body != null && meant == raw ? body.contentLength() : 0;
        try (InputStream bounded = new BoundedStream(meant, ask.limit(), stated, deadline)) {
            return reader.read(head, bounded);
        }
    }

    /** A client of the caller's own may follow where it likes. */
    private static boolean isElsewhere(Request answered, Ask ask) {
        return !Redirects.isSamePlace(answered.url(), ask.url());
    }

    private static Request request(Ask ask, Progress progress) {
        Request.Builder request = new Request.Builder().url(ask.url()).tag(Progress.class, progress);
        ask.headers().forEach(request::header);
        RequestBody body = ask.body()
                .map(sent -> RequestBody.create(sent.bytes(), MediaType.parse(sent.mediaType())))
                .orElse(null);
        return request.method(ask.method(), body).build();
    }
}
