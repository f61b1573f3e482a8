// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.calls;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** An answer with its head, ready to be sent: bytes in one piece, or a file. */
final class FixedAnswer {
    private final byte[] head;
    private final Optional<Path> file;

    private FixedAnswer(byte[] head, Optional<Path> file) {
        this.head = head;
        this.file = file;
    }

    static FixedAnswer json(byte[] body) {
        return whole("200 OK", "Content-Type: application/json\r\n", body);
    }

    /** The same, packed as a Centre packs it for whoever asks for gzip. */
    static FixedAnswer gzip(byte[] body) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(body);
        }
        return whole("200 OK", "Content-Type: application/json\r\nContent-Encoding: gzip\r\n", packed.toByteArray());
    }

    static FixedAnswer notFound() {
        return whole("404 Not Found", "", new byte[0]);
    }

    static FixedAnswer file(Path file) throws IOException {
        byte[] head = head("200 OK", "Content-Type: application/gzip\r\n", Files.size(file));
        return new FixedAnswer(head, Optional.of(file));
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(head);
        if (file.isPresent()) {
            Files.copy(file.get(), out);
        }
    }

    private static FixedAnswer whole(String status, String headers, byte[] body) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head(status, headers, body.length));
        all.writeBytes(body);
        return new FixedAnswer(all.toByteArray(), Optional.empty());
    }

    private static byte[] head(String status, String headers, long length) {
        return ("HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
