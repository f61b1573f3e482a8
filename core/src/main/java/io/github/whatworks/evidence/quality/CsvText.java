// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Takes the bytes of a sheet for UTF-8, or says in which cell they are something else. */
final class CsvText {
    private static final String EXPECTED = "UTF-8 (save the sheet as \"CSV UTF-8\")";

    private CsvText() {}

    /** The text without a byte order mark; nothing, and a finding, where the bytes are not UTF-8. */
    static Optional<String> of(byte[] bytes, Findings findings) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            findings.add(1, "", EXPECTED, "UTF-16; nothing is read");
            return Optional.empty();
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            report(text, findings);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static void report(String before, Findings findings) {
        CsvCells cells = new CsvCells(before, CsvHeader.separator(before), 0);
        int column = 1;
        while (cells.next()) {
            column = cells.count();
        }
        boolean ended = before.isEmpty() || cells.endsWithLine();
        findings.add(
                cells.row() + (ended ? 1 : 0),
                "column " + (ended ? 1 : column),
                EXPECTED,
                "a byte of another encoding; nothing is read");
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        boolean same = true;
        for (int i = 0; i < start.length; i++) {
            same &= (bytes[i] & 0xFF) == start[i];
        }
        return same;
    }
}
