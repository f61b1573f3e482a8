// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Ways of sending an answer, byte by byte. */
final class Sending {

    private static final int BLOCK = 64 * 1024;

    private Sending() {}

    /** The right head and so many bytes of the right body, and then something else. */
    static Reply until(long bytes, Reply then) {
        return exchange -> {
            Answer right = exchange.right();
            OutputStream out = exchange.out();
            out.write(right.head());
            out.write(right.body(), 0, (int) Math.min(bytes, right.length()));
            out.flush();
            then.answer(exchange);
        };
    }

    static Reply slowly(int bytesAtATime, Duration pause) {
        return exchange -> {
            Answer right = exchange.right();
            OutputStream out = exchange.out();
            out.write(right.head());
            byte[] body = right.body();
            for (int sent = 0; sent < body.length; sent += bytesAtATime) {
                out.flush();
                Pause.of(pause);
                out.write(body, sent, Math.min(bytesAtATime, body.length - sent));
            }
        };
    }

    /** In chunks, so that the client knows where it ends only once it is there. */
    static Reply zeros(Answer head, long count, boolean packed) {
        return exchange -> {
            OutputStream out = exchange.out();
            out.write(head.with("Transfer-Encoding", "chunked").head());
            Chunks chunks = new Chunks(out);
            try (OutputStream to = packed ? new GZIPOutputStream(chunks, BLOCK) : chunks) {
                byte[] block = new byte[BLOCK];
                for (long sent = 0; sent < count; sent += BLOCK) {
                    to.write(block, 0, (int) Math.min(BLOCK, count - sent));
                }
            }
        };
    }

    /** The body of an answer as it was before it was packed. */
    static byte[] plain(Answer answer) {
        if (answer.header("Content-Encoding").isEmpty()) {
            return answer.body();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
