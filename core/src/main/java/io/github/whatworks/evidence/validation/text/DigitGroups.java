// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

/** Reads a number that people break up into groups. */
final class DigitGroups {
    static final int NONE = -1;

    private DigitGroups() {}

    /** The index behind {@code count} digits that start at {@code from} and may be joined anywhere; or none. */
    static int end(String text, int from, int count) {
        int at = from;
        int left = count;
        while (true) {
            int stop = Glyphs.afterDigits(text, at);
            left -= stop - at;
            if (left <= 0) {
                return left == 0 ? stop : NONE;
            }
            at = Glyphs.afterJoin(text, stop);
            if (at == stop || !Glyphs.isDigitAt(text, at)) {
                return NONE;
            }
        }
    }

    /** The index behind three groups of so many digits that start at {@code from} and are joined alike; or none. */
    static int end(String text, int from, int first, int second, int third) {
        int middle = afterGroup(text, from, first);
        int last = middle == NONE ? NONE : afterGroup(text, middle, second);
        if (last == NONE || mark(text, from + first) != mark(text, middle + second)) {
            return NONE;
        }
        int end = Glyphs.afterDigits(text, last);
        return end - last == third ? end : NONE;
    }

    /** Where the group behind one of exactly {@code size} digits starts; or none. */
    private static int afterGroup(String text, int from, int size) {
        int stop = Glyphs.afterDigits(text, from);
        int next = Glyphs.afterJoin(text, stop);
        return stop - from == size && next > stop ? next : NONE;
    }

    /** Whether the digits between two indexes are in groups of three or more, or all in groups of one size. */
    static boolean areLike(String text, int from, int to) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        int at = from;
        while (at < to) {
            int stop = Glyphs.afterDigits(text, at);
            shortest = Math.min(shortest, stop - at);
            longest = Math.max(longest, stop - at);
            at = Glyphs.afterJoin(text, stop);
        }
        return shortest > 2 || shortest == longest;
    }

    /** The dot or dash in what joins two groups at {@code from}; a blank if there is none. */
    private static char mark(String text, int from) {
        for (int i = from; i < Glyphs.afterJoin(text, from); i++) {
            if (!Glyphs.isBlank(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** The sum of the digits between two indexes, each times a weight that starts at {@code first} and grows by {@code step}. */
    static int weigh(String text, int from, int to, int first, int step) {
        int sum = 0;
        int weight = first;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Glyphs.isDigit(c)) {
                sum += (c - '0') * weight;
                weight += step;
            }
        }
        return sum;
    }

    /** Whether the number between two indexes is one of its own, not a part of a longer one, a sum or a path. */
    static boolean standsAlone(String text, int from, int to) {
        return isOpen(text, from - 1, from - 2) && isOpen(text, to, to + 1);
    }

    /** Whether nothing next to a number, and further out from it, goes on with it. */
    private static boolean isOpen(String text, int next, int further) {
        if (next < 0 || next >= text.length()) {
            return true;
        }
        char c = text.charAt(next);
        boolean joins = c == '.' || c == '/' || Glyphs.isDash(c);
        return !Character.isLetterOrDigit(c)
                && c != '+'
                && c != '%'
                && !isCurrency(c)
                && !(joins && Glyphs.isDigitAt(text, further));
    }

    private static boolean isCurrency(char c) {
        return c == '$' || c == 0xA3 || c == 0x20AC;
    }
}
