// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

/** Looks through a string as it is written, from its opening quote on. */
final class Quoted {
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final int UNICODE_ESCAPE = 6;
    private static final int HEX = 16;

    private Quoted() {}

    /**
     * Where the string that starts at {@code quote} stops: at its closing quote, at the first character or
     * escape that a string may not hold, or at the end of the text.
     */
    static int stop(byte[] bytes, int quote) {
        int i = quote + 1;
        while (i < bytes.length && bytes[i] != '"' && (bytes[i] < 0 || bytes[i] >= ' ')) {
            int length = bytes[i] == '\\' ? escapeLength(bytes, i) : 1;
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return Math.min(i, bytes.length);
    }

    /** The first escape in that string that stands for half of a surrogate pair alone, or -1. */
    static int loneHalf(byte[] bytes, int quote) {
        int end = stop(bytes, quote);
        int i = quote + 1;
        while (i < end) {
            char unit = bytes[i] == '\\' ? escapedUnit(bytes, i, end) : 0;
            boolean pair = Character.isHighSurrogate(unit)
                    && Character.isLowSurrogate(escapedUnit(bytes, i + UNICODE_ESCAPE, end));
            if (Character.isSurrogate(unit) && !pair) {
                return i;
            }
            i += pair ? 2 * UNICODE_ESCAPE : bytes[i] == '\\' ? escapeLength(bytes, i) : 1;
        }
        return -1;
    }

    /** The length of the escape at {@code i}, as far as the text goes; 0 if it is not one. */
    private static int escapeLength(byte[] bytes, int i) {
        if (i + 1 == bytes.length || ESCAPED.indexOf(bytes[i + 1]) >= 0) {
            return 2;
        }
        if (bytes[i + 1] != 'u') {
            return 0;
        }
        for (int k = i + 2; k < Math.min(i + UNICODE_ESCAPE, bytes.length); k++) {
            if (Character.digit(bytes[k], HEX) < 0) {
                return 0;
            }
        }
        return UNICODE_ESCAPE;
    }

    /** The code unit that the escape at {@code i} is written as in hex, or 0. */
    private static char escapedUnit(byte[] bytes, int i, int end) {
        if (i + UNICODE_ESCAPE > end || bytes[i] != '\\' || bytes[i + 1] != 'u') {
            return 0;
        }
        int unit = 0;
        for (int k = i + 2; k < i + UNICODE_ESCAPE; k++) {
            unit = unit * HEX + Character.digit(bytes[k], HEX);
        }
        return (char) unit;
    }
}
