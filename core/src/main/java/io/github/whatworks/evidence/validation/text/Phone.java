// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import org.jspecify.annotations.Nullable;

/** Finds phone numbers of the United Kingdom, with and without the code of the country. */
final class Phone {
    private static final int NATIONAL = 11;
    private static final int SHORTEST_AREA = 3;
    private static final int LONGEST_GAP = 3;
    private static final int FEWEST_SAID = 9;
    private static final int MOST_SAID = 15;
    private static final String FIRST = "1235789";

    private static final String[] NAMES = {"cell", "fax", "mob", "mobile", "phone", "tel", "telephone", "whatsapp"};

    private Phone() {}

    /** The number of which a run of digits starts at {@code from} and ends before {@code stop}. */
    static @Nullable Spot at(String text, int from, int stop) {
        Spot plain = plain(text, from, stop);
        return plain == null ? said(text, from) : plain;
    }

    private static @Nullable Spot plain(String text, int from, int stop) {
        char first = text.charAt(from);
        if (first == '0') {
            return text.startsWith("0044", from) ? abroad(text, from, from + 4) : home(text, from, stop);
        }
        boolean country = text.startsWith("44", from);
        boolean mobile = stop - from == NATIONAL + 1 && text.startsWith("447", from);
        return country && (mobile || (from > 0 && text.charAt(from - 1) == '+')) ? abroad(text, from, from + 2) : null;
    }

    /** One of a short text, in whatever groups; that of a mobile also with the code of the country and no plus. */
    static @Nullable Spot loosely(String text, int from) {
        boolean home = text.charAt(from) == '0' && isFirst(text, from + 1);
        boolean abroad = !home && text.startsWith("44", from) && text.startsWith("7", afterGap(text, from + 2));
        int end = home || abroad ? DigitGroups.end(text, from, home ? NATIONAL : NATIONAL + 1) : -1;
        return spot(text, from, from, end);
    }

    /** One of whatever country, with a plus and its code. */
    static @Nullable Spot ofOtherCountry(String text, int from) {
        int stop = from > 0 && text.charAt(from - 1) == '+' ? afterGroups(text, from) : -1;
        return stop > 0 && DigitGroups.standsAlone(text, 0, stop) && !Glyphs.isWordAt(text, from - 2)
                ? new Spot(TextFault.PHONE, from - 1, stop)
                : null;
    }

    /** Digits that are said to be a number to call, of whatever country. */
    private static @Nullable Spot said(String text, int from) {
        int stop = afterGroups(text, from);
        return stop > 0 && DigitGroups.standsAlone(text, 0, stop) && SaidToBe.at(NAMES, text, from) != SaidToBe.NOTHING
                ? new Spot(TextFault.PHONE, text.startsWith("+", from - 1) ? from - 1 : from, stop)
                : null;
    }

    /** The index behind all the groups of digits from {@code from}; -1 if there are too few or many for a number. */
    private static int afterGroups(String text, int from) {
        int digits = 0;
        int stop = from;
        int next = from;
        while (digits <= MOST_SAID && Glyphs.isDigitAt(text, next)) {
            stop = Glyphs.afterDigits(text, next);
            digits += stop - next;
            next = Glyphs.afterJoin(text, stop);
        }
        return digits >= FEWEST_SAID && digits <= MOST_SAID ? stop : -1;
    }

    /** One that starts with the nought of its area, in brackets or not. */
    private static @Nullable Spot home(String text, int from, int stop) {
        int run = stop - from;
        boolean free = text.startsWith("0800", from) || text.startsWith("0500", from);
        boolean mobile = run == 2 && text.startsWith("07", from);
        if ((run < SHORTEST_AREA && !mobile) || !isFirst(text, from + 1)) {
            return null;
        }
        int end = end(text, from, NATIONAL);
        end = end < 0 && free ? end(text, from, NATIONAL - 1) : end;
        return spot(text, from, end > stop ? withBracket(text, from, stop) : from, end);
    }

    /** One with the code of the country, and perhaps a nought in brackets behind it. */
    private static @Nullable Spot abroad(String text, int from, int behindCode) {
        int start = from > 0 && text.charAt(from - 1) == '+' ? from - 1 : from;
        start = withBracket(text, start, behindCode);
        int at = afterGap(text, behindCode);
        if (Glyphs.isDigitAt(text, at) && text.charAt(at) == '0') {
            at = afterGap(text, at + 1);
        }
        if (!isFirst(text, at)) {
            return null;
        }
        int end = end(text, at, NATIONAL - 1);
        return spot(text, from, start, end < 0 ? end(text, at, NATIONAL - 2) : end);
    }

    /** The index of the bracket that stands around the digits between two indexes; {@code from} if there is none. */
    private static int withBracket(String text, int from, int stop) {
        boolean bracket = from > 0 && text.charAt(from - 1) == '(' && stop < text.length() && text.charAt(stop) == ')';
        return bracket ? from - 1 : from;
    }

    private static @Nullable Spot spot(String text, int digits, int from, int end) {
        if (end < 0
                || !(DigitGroups.standsAlone(text, from, end) || isExtended(text, from, end))
                || Glyphs.isWordAt(text, digits - 1)
                || NumberNames.isPublic(text, digits)) {
            return null;
        }
        return new Spot(TextFault.PHONE, from, end);
    }

    /** Whether the number of an extension follows, as in {@code x12} or {@code ext12}. */
    private static boolean isExtended(String text, int from, int end) {
        int digits = Glyphs.afterLetters(text, end);
        boolean extension = Glyphs.isAt(text, end, "x") || Glyphs.isAt(text, end, "ext");
        return extension
                && (Glyphs.isDigitAt(text, digits) || Glyphs.isAt(text, end, "ext"))
                && DigitGroups.standsAlone(text, from, text.length());
    }

    private static boolean isFirst(String text, int at) {
        return at < text.length() && FIRST.indexOf(text.charAt(at)) >= 0;
    }

    /** The index behind {@code count} digits in groups of two or more; -1 if there are more or fewer. */
    private static int end(String text, int from, int count) {
        int at = from;
        int left = count;
        while (true) {
            int stop = Glyphs.afterDigits(text, at);
            left -= stop - at;
            boolean group = stop - at > 1 || at == from;
            if (left <= 0 || !group) {
                return left == 0 && group ? stop : -1;
            }
            int next = afterGap(text, stop);
            if (next == stop || !Glyphs.isDigitAt(text, next)) {
                return -1;
            }
            at = next;
        }
    }

    /** The index behind what may stand between two groups: blanks, a dash or dot, brackets. */
    private static int afterGap(String text, int from) {
        int i = from;
        int marks = 0;
        while (i < text.length() && i < from + LONGEST_GAP) {
            char c = text.charAt(i);
            boolean mark = c == '.' || c == '/' || Glyphs.isDash(c);
            marks += mark ? 1 : 0;
            if (marks > 1 || (!mark && !Glyphs.isBlank(c) && c != '(' && c != ')')) {
                break;
            }
            i++;
        }
        return i;
    }
}
