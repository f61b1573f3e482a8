// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/**
 * Reads JSON out of requests, within limits: its size, how long it may take to arrive, and how many are on their way at
 * once, so that slow senders never take every thread.
 */
final class JsonBody {

    static final int MOST_BYTES = 4 << 20;
    /** Many times what the longest record has. Each may be at fault, and a few bytes of it make a finding of hundreds. */
    static final int MOST_VALUES = 100_000;

    private static final int MOST_AT_ONCE = 4;
    private static final Duration MOST_TIME = Duration.ofSeconds(30);
    private static final Pattern JSON =
            Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*(utf-8|\"utf-8\")\\s*)?;?\\s*");

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Duration mostTime;

    JsonBody() {
        this(MOST_TIME);
    }

    JsonBody(Duration mostTime) {
        this.mostTime = mostTime;
    }

    /** Does {@code work} on the body. */
    <T> T with(Request request, Function<byte[], T> work) {
        checkType(request);
        if (request.getLength() > MOST_BYTES) {
            throw tooLarge();
        }
        if (!places.tryAcquire()) {
            throw ProblemException.of(ProblemType.UNAVAILABLE, "Too many records are being checked at this moment.");
        }
        try {
            byte[] body = read(request);
            checkValues(body);
            return work.apply(body);
        } finally {
            places.release();
        }
    }

    private static void checkType(Request request) {
        String type = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_TYPE))
                .toLowerCase(Locale.ROOT)
                .strip();
        String coding = String.valueOf(request.getHeaders().get(HttpHeader.CONTENT_ENCODING));
        if (!JSON.matcher(type).matches() || !(coding.equals("null") || coding.equalsIgnoreCase("identity"))) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE, "The body has to be application/json, in UTF-8, not packed.");
        }
    }

    /** By the signs that begin one; some stand in a text and count too. */
    private static void checkValues(byte[] body) {
        int values = 0;
        for (byte sign : body) {
            if (sign == ',' || sign == '{' || sign == '[') {
                values++;
            }
        }
        if (values > MOST_VALUES) {
            throw ProblemException.of(
                    ProblemType.TOO_LARGE, "The body has more than the limit of " + MOST_VALUES + " values.");
        }
    }

    private byte[] read(Request request) {
        long end = System.nanoTime() + mostTime.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] part = new byte[1 << 13];
        try (InputStream in = Content.Source.asInputStream(request)) {
            for (int size = in.read(part); size >= 0; size = in.read(part)) {
                body.write(part, 0, size);
                if (body.size() > MOST_BYTES) {
                    throw tooLarge();
                }
                if (System.nanoTime() - end > 0) {
                    throw tooSlow();
                }
            }
        } catch (IOException brokenOff) {
            throw tooSlow();
        }
        return body.toByteArray();
    }

    private static ProblemException tooLarge() {
        return new ProblemException(
                Problem.of(ProblemType.TOO_LARGE, "The body is larger than the limit of " + MOST_BYTES + " bytes.")
                        .with(HttpHeader.CONNECTION, "close"));
    }

    private static ProblemException tooSlow() {
        return new ProblemException(Problem.of(ProblemType.TIMEOUT, "The body took too long to arrive.")
                .with(HttpHeader.CONNECTION, "close"));
    }
}
