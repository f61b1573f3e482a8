// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The bulk file, unpacked into its lines. */
record BulkFile(Answer answer, List<BulkLine> lines) {
    private static final int MOST_UNPACKED = 1 << 29;

    BulkFile {
        lines = List.copyOf(lines);
    }

    static BulkFile of(Answer answer) throws FailedException {
        List<BulkLine> lines = new ArrayList<>();
        for (byte[] line : lines(answer.status(200), MOST_UNPACKED)) {
            lines.add(BulkLine.of(lines.size() + 1, line));
        }
        return new BulkFile(answer, lines);
    }

    /** The lines of a file that is gzip over lines. */
    static List<byte[]> lines(Answer answer, int most) throws FailedException {
        byte[] text = unpack(answer, most);
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length; at++) {
            if (text[at] == '\n') {
                lines.add(Arrays.copyOfRange(text, start, at));
                start = at + 1;
            }
        }
        answer.require(start == text.length, "a line feed behind the last line", "none");
        return lines;
    }

    private static byte[] unpack(Answer answer, int most) throws FailedException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                text.write(buffer, 0, count);
                if (text.size() > most) {
                    throw answer.wrong("at most " + most + " bytes when unpacked", "more");
                }
            }
        } catch (IOException damaged) {
            throw answer.wrong("gzip", "bytes that cannot be unpacked: " + damaged.getMessage());
        }
        return text.toByteArray();
    }

    /** The root of the lines, in the order of the bytes of their ids. */
    String root() {
        return root(lines);
    }

    static String root(List<BulkLine> lines) {
        StringBuilder all = new StringBuilder();
        lines.stream()
                .sorted(Comparator.comparing(
                        line -> line.id().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned))
                .forEach(line -> all.append(line.id() + " " + line.version() + " " + line.digest() + "\n"));
        return Signing.sha256(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
