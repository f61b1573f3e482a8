// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

/**
 * Texts that are a number and nothing else, as people print them: {@code 3}, {@code +49}, {@code 1,250}, {@code .05}.
 * Reads them without allocating.
 */
final class PlainNumber {
    /** What {@link #read} gives for a text that is no such number, or one of too many digits to be told. */
    static final long NONE = Long.MIN_VALUE;

    /** What 1 comes to. */
    static final long ONE = 1_000_000;

    private static final int PLACES = 6;
    private static final int MOST_DIGITS = 18;
    /** The sign that printers use; the hyphen of the keyboard stands for it. */
    private static final char MINUS = '\u2212';

    private PlainNumber() {}

    /** Whether both are numbers and do not amount to the same. */
    static boolean contradict(String one, String other) {
        long first = read(one, 0);
        long second = read(other, 0);
        return first != NONE && second != NONE && first != second;
    }

    /** The number that {@code text} is from {@code from} to its end, in millionths. */
    static long read(String text, int from) {
        int at = skipSpaces(text, from);
        boolean minus = at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == MINUS);
        if (minus || (at < text.length() && text.charAt(at) == '+')) {
            at++;
        }
        int point = digitsFrom(text, at);
        int end = point < text.length() && text.charAt(point) == '.' ? digitsFrom(text, point + 1) : point;
        boolean none = end == at || text.charAt(end - 1) == '.' || skipSpaces(text, end) < text.length();
        if (none || point - at > MOST_DIGITS - PLACES || end - point - 1 > PLACES || !areThousands(text, at, end)) {
            return NONE;
        }
        long value = 0;
        for (int i = at; i < end; i++) {
            value = isDigit(text.charAt(i)) ? value * 10 + (text.charAt(i) - '0') : value;
        }
        for (int i = Math.max(end - point - 1, 0); i < PLACES; i++) {
            value *= 10;
        }
        return minus ? -value : value;
    }

    /** Where digits, and commas between them, end. */
    private static int digitsFrom(String text, int from) {
        int at = from;
        while (at < text.length() && (isDigit(text.charAt(at)) || (text.charAt(at) == ',' && at > from))) {
            at++;
        }
        return at;
    }

    /** Whether each comma has three digits behind it, up to the next one or to the point. */
    private static boolean areThousands(String text, int from, int end) {
        int since = 3;
        boolean comma = false;
        boolean behindPoint = false;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            boolean closes = c == ',' || c == '.';
            boolean tooMany = c == ',' && !comma && i - from > 3;
            if ((closes && comma && since != 3) || (c == ',' && behindPoint) || tooMany) {
                return false;
            }
            behindPoint |= c == '.';
            comma = (comma && !behindPoint) || c == ',';
            since = closes ? 0 : since + 1;
        }
        return !comma || since == 3;
    }

    private static int skipSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
