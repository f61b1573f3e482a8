// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** What a file is, as its first bytes show, and if they do not, its name. */
enum FileKind {
    /** Records as JSON, in any layout. */
    JSON,
    /** A sheet, as CSV. */
    SHEET,
    /** A spreadsheet program's own format, of before or after 2007, or another archive. */
    WORKBOOK;

    /** How many of the first bytes are looked at. */
    static final int START = 1 << 13;

    private static final List<String> SHEET_NAMES = List.of(".csv", ".tsv", ".csv.gz", ".tsv.gz");

    /** The kind of the file {@code name} that starts with these bytes. */
    static FileKind of(byte[] start, String name) {
        if (startsWith(start, 'P', 'K', 3, 4) || startsWith(start, 0xD0, 0xCF, 0x11, 0xE0)) {
            return WORKBOOK;
        }
        byte[] plain = isPacked(start) ? unpacked(start) : start;
        String text = new String(plain, StandardCharsets.UTF_8);
        if (startsAsJson(text)) {
            return JSON;
        }
        return CsvHeader.startsWithOne(text) || isSheetName(name) ? SHEET : JSON;
    }

    /** Whether these are the first bytes of a gzip file. */
    static boolean isPacked(byte[] start) {
        return startsWith(start, 0x1F, 0x8B);
    }

    /** A brace or bracket, be there a byte order mark, blanks, or, in another encoding, zero bytes before it. */
    private static boolean startsAsJson(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c != '\uFEFF' && c != '\uFFFD') {
                return c == '{' || c == '[';
            }
        }
        return false;
    }

    private static boolean isSheetName(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        for (String ending : SHEET_NAMES) {
            if (small.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static byte[] unpacked(byte[] start) {
        byte[] plain = new byte[START];
        int length = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(start))) {
            int count = 0;
            while (count >= 0 && length < START) {
                length += count;
                count = in.read(plain, length, START - length);
            }
        } catch (IOException cutHere) {
            // What was unpacked before the start was over is enough.
        }
        return Arrays.copyOf(plain, length);
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
