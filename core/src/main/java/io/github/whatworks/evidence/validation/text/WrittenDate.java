// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

/** Reads dates as people write them: 3/4/2015, 3.4.15, 2015-04-03, 3rd April 2015, April 3, 2015. */
final class WrittenDate {
    static final int NONE = -1;

    private static final int SHORTEST_MONTH = 3;
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private WrittenDate() {}

    /** The index behind the date of which a run of digits starts at {@code from} and ends before {@code stop}; or none. */
    static int end(String text, int from, int stop) {
        return switch (stop - from) {
            case 1, 2 -> dayFirst(text, from, stop);
            case 4 -> isYear(text, from, stop) ? yearFirst(text, stop) : NONE;
            default -> NONE;
        };
    }

    /** Whether eight or six digits without a sign between them can be a date. */
    static boolean isUnbroken(String text, int from, int stop) {
        return switch (stop - from) {
            case 6 -> isDay(text, from) && isMonth(text, from + 2);
            case 8 ->
                (isDay(text, from) && isMonth(text, from + 2) && isYear(text, from + 4, stop))
                        || (isYear(text, from, from + 4) && isMonth(text, from + 4) && isDay(text, from + 6));
            default -> false;
        };
    }

    /** Where the name of the month starts that stands before a day at {@code from}; {@code from} if there is none. */
    static int beforeMonth(String text, int from) {
        int end = from;
        while (end > 0 && (Glyphs.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        int start = Glyphs.beforeLetters(text, end);
        return end < from && isMonthName(text, start, end) ? start : from;
    }

    /** Whether the name of a month, or an "of" before it, starts with {@code c}, in lower case. */
    static boolean isFirst(char c) {
        return switch (c) {
            case 'j', 'f', 'm', 'a', 's', 'o', 'n', 'd' -> true;
            default -> false;
        };
    }

    private static int dayFirst(String text, int from, int stop) {
        if (stop == text.length() || number(text, from, stop) > 31) {
            return NONE;
        }
        char sign = text.charAt(stop);
        if (isSign(sign) && Glyphs.isDigitAt(text, stop + 1)) {
            int second = Glyphs.afterDigits(text, stop + 1);
            boolean same = second < text.length() && text.charAt(second) == sign;
            boolean possible = second - stop <= 3 && number(text, stop + 1, second) <= 31;
            return same && possible ? afterYear(text, second + 1) : NONE;
        }
        int word = afterOrdinal(text, stop);
        int end = Glyphs.afterLetters(text, word);
        if (isMonthName(text, word, end)) {
            return afterYear(text, afterSigns(text, end));
        }
        return beforeMonth(text, from) < from ? afterYear(text, afterSigns(text, word)) : NONE;
    }

    private static int yearFirst(String text, int stop) {
        if (stop == text.length() || !isSign(text.charAt(stop))) {
            return NONE;
        }
        int month = Glyphs.afterDigits(text, stop + 1);
        boolean signed = month < text.length() && text.charAt(month) == text.charAt(stop);
        int day = signed ? Glyphs.afterDigits(text, month + 1) : month;
        boolean possible = isShort(stop + 1, month) && number(text, stop + 1, month) <= 12 && isShort(month + 1, day);
        return signed && possible && number(text, month + 1, day) <= 31 ? day : NONE;
    }

    /** The index behind a year of four or two digits at {@code from}; or none. */
    private static int afterYear(String text, int from) {
        int at = from < text.length() && isApostrophe(text.charAt(from)) ? from + 1 : from;
        int stop = Glyphs.afterDigits(text, at);
        return stop - at == 2 || isYear(text, at, stop) ? stop : NONE;
    }

    /** The index behind {@code rd}, {@code th} and the like, an {@code of}, and the signs around them. */
    private static int afterOrdinal(String text, int stop) {
        boolean ordinal = Glyphs.isLetter(text.charAt(stop))
                && (Glyphs.isAt(text, stop, "st")
                        || Glyphs.isAt(text, stop, "nd")
                        || Glyphs.isAt(text, stop, "rd")
                        || Glyphs.isAt(text, stop, "th"));
        int at = afterSigns(text, ordinal ? stop + 2 : stop);
        boolean of = at < text.length() && Glyphs.lower(text.charAt(at)) == 'o' && Glyphs.isAt(text, at, "of ");
        return of ? afterSigns(text, at + 2) : at;
    }

    private static int afterSigns(String text, int from) {
        int i = from;
        while (i < text.length() && i < from + 3) {
            char c = text.charAt(i);
            if (!Glyphs.isBlank(c) && c != ',' && !isSign(c)) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Whether it is the name of a month or the start of it, of three letters or more. */
    private static boolean isMonthName(String text, int from, int to) {
        if (to - from < SHORTEST_MONTH) {
            return false;
        }
        char first = Glyphs.lower(text.charAt(from));
        for (String month : MONTHS) {
            if (month.charAt(0) == first && month.regionMatches(true, 0, text, from, to - from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(char c) {
        return c == '/' || c == '.' || Glyphs.isDash(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == 0x2019;
    }

    private static boolean isShort(int from, int to) {
        return to - from == 1 || to - from == 2;
    }

    private static boolean isDay(String text, int from) {
        int day = number(text, from, from + 2);
        return day >= 1 && day <= 31;
    }

    private static boolean isMonth(String text, int from) {
        int month = number(text, from, from + 2);
        return month >= 1 && month <= 12;
    }

    private static boolean isYear(String text, int from, int to) {
        return to - from == 4 && (text.startsWith("19", from) || text.startsWith("20", from));
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
