// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.util.Arrays;

/** Bytes that grow, filled with characters in UTF-8 and with the fewest escapes, as RFC 8785 has them. */
final class JsonBuffer {
    private static final int MOST_BYTES_A_CHARACTER = 6;
    private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
    private static final String SHORT_ESCAPE_LETTERS = "btnfr\"\\";
    private static final String HEX = "0123456789abcdef";

    private byte[] bytes = new byte[2048];
    private int size;

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    void ascii(char c) {
        makeRoom(1);
        bytes[size++] = (byte) c;
    }

    void ascii(String text) {
        makeRoom(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /**
     * A string in quotes.
     *
     * @throws IllegalArgumentException if it holds half a surrogate pair: nothing could read that again
     */
    void quoted(String text) {
        makeRoom(text.length() + 2);
        bytes[size++] = '"';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
                bytes[size++] = (byte) c;
                continue;
            }
            // Room for this one at its longest, and for the rest at its shortest.
            makeRoom(MOST_BYTES_A_CHARACTER + text.length() - i);
            if (c < 0x80) {
                escape(c);
            } else {
                encode(Character.isSurrogate(c) ? pair(text, i++) : c);
            }
        }
        bytes[size++] = '"';
    }

    private static int pair(String text, int i) {
        int codePoint = text.codePointAt(i);
        if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            throw new IllegalArgumentException("expected whole characters, found half of a surrogate pair as character "
                    + (i + 1) + " of a string");
        }
        return codePoint;
    }

    private void escape(char c) {
        bytes[size++] = '\\';
        int known = SHORT_ESCAPES.indexOf(c);
        if (known >= 0) {
            bytes[size++] = (byte) SHORT_ESCAPE_LETTERS.charAt(known);
        } else {
            ascii("u00");
            bytes[size++] = (byte) HEX.charAt(c >> 4);
            bytes[size++] = (byte) HEX.charAt(c & 0xF);
        }
    }

    private void encode(int codePoint) {
        if (codePoint < 0x800) {
            bytes[size++] = (byte) (0xC0 | codePoint >> 6);
        } else {
            if (codePoint < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                bytes[size++] = (byte) (0xE0 | (codePoint >> 12));
            } else {
                bytes[size++] = (byte) (0xF0 | (codePoint >> 18));
                bytes[size++] = (byte) (0x80 | ((codePoint >> 12) & 0x3F));
            }
            bytes[size++] = (byte) (0x80 | ((codePoint >> 6) & 0x3F));
        }
        bytes[size++] = (byte) (0x80 | (codePoint & 0x3F));
    }

    private void makeRoom(int count) {
        if (bytes.length - size < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + count));
        }
    }
}
