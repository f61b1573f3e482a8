// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates that are said to be those of a birth. The dates that bound a cohort ("children born between ...") are
 * not: they are in many a study.
 */
final class BirthDate {
    private static final int LONGEST_GAP = 60;
    private static final int MOST_WORDS = 6;

    /** What a date of birth is called. */
    private static final String[] NAMES = {
        "date of birth",
        "date-of-birth",
        "date_of_birth",
        "dateofbirth",
        "birth date",
        "birth-date",
        "birth_date",
        "birthdate",
        "birthday",
        "bday",
        "b-day",
        "b'day",
        "d.o.b",
        "d o b",
        "d/o/b",
        "d-o-b",
        "dob"
    };

    /** Words after which a date is the end of a time, or that of something else. */
    private static final Set<String> OTHERWISE = Set.of(
            "after",
            "and",
            "before",
            "between",
            "by",
            "earlier",
            "from",
            "later",
            "onwards",
            "or",
            "prior",
            "published",
            "reviewed",
            "searched",
            "since",
            "than",
            "til",
            "till",
            "to",
            "until",
            "up",
            "updated",
            "when");

    /** Words before "born" that speak of many, or of nobody. */
    private static final Set<String> MANY = Set.of(
            "adults",
            "all",
            "an",
            "any",
            "are",
            "babies",
            "boys",
            "children",
            "cohort",
            "every",
            "families",
            "girls",
            "individuals",
            "infants",
            "mothers",
            "newborns",
            "participants",
            "people",
            "persons",
            "pupils",
            "siblings",
            "students",
            "those",
            "twins",
            "were",
            "young",
            "youth");

    private static final Set<String> ONE_OF_MANY = Set.of("a", "any", "each", "every", "no", "one", "per");
    private static final Set<String> LINKS = Set.of(
            "given",
            "is",
            "of",
            "on",
            "recorded",
            "as",
            "the",
            "was",
            "mon",
            "monday",
            "tue",
            "tuesday",
            "wed",
            "wednesday",
            "thu",
            "thursday",
            "fri",
            "friday",
            "sat",
            "saturday",
            "sun",
            "sunday");

    private BirthDate() {}

    /** The date of which a run of digits starts at {@code from} and ends before {@code stop}. */
    static @Nullable Spot at(String text, int from, int stop) {
        int end = WrittenDate.end(text, from, stop);
        boolean unbroken = end < 0 && WrittenDate.isUnbroken(text, from, stop);
        if (end < 0 && !unbroken) {
            return null;
        }
        int to = unbroken ? stop : end;
        int start = unbroken ? from : WrittenDate.beforeMonth(text, from);
        if (Glyphs.isWordAt(text, start - 1) || (Glyphs.isWordAt(text, to) && !isTime(text, to)) || isRange(text, to)) {
            return null;
        }
        boolean birth = isNamedBefore(text, start) || (!unbroken && (isNamedBehind(text, to) || isBorn(text, start)));
        return birth ? new Spot(TextFault.DATE_OF_BIRTH, start, to) : null;
    }

    /** A date in digits with the day first, of whatever: as people write a day of birth, and no text about evidence does. */
    static @Nullable Spot inDigits(String text, int from, int stop) {
        int end = stop - from <= 2 && Glyphs.isDigitAt(text, stop + 1) ? WrittenDate.end(text, from, stop) : -1;
        return end > 0
                        && isDayAndMonth(text, from, stop)
                        && !isTied(text, from - 1, from - 2)
                        && !isTied(text, end, end + 1)
                        && !NumberNames.isPublic(text, from)
                ? new Spot(TextFault.DATE_OF_BIRTH, from, end)
                : null;
    }

    /** Whether neither is nought, and one of them is a month: the numbers of versions look alike. */
    private static boolean isDayAndMonth(String text, int from, int stop) {
        int first = Integer.parseInt(text, from, stop, 10);
        int second = Integer.parseInt(text, stop + 1, Glyphs.afterDigits(text, stop + 1), 10);
        return first > 0 && second > 0 && Math.min(first, second) <= 12;
    }

    /** Whether a letter or digit is next to the date, or behind a sign that is. */
    private static boolean isTied(String text, int next, int further) {
        boolean sign = next >= 0 && next < text.length() && "/.-_:".indexOf(text.charAt(next)) >= 0;
        return Glyphs.isWordAt(text, next) || (sign && Glyphs.isWordAt(text, further));
    }

    /** Whether the time of the day follows, as systems write it. */
    private static boolean isTime(String text, int to) {
        return text.charAt(to) == 'T' && Glyphs.isDigitAt(text, to + 1);
    }

    /** Whether another end of a time follows. */
    private static boolean isRange(String text, int to) {
        int next = to;
        while (next < text.length() && Glyphs.isBlank(text.charAt(next))) {
            next++;
        }
        boolean dash = next < text.length() && Glyphs.isDash(text.charAt(next));
        boolean date = dash && Glyphs.isDigitAt(text, Glyphs.afterJoin(text, next));
        return date
                || Glyphs.isAt(text, next, "to ")
                || Glyphs.isAt(text, next, "until ")
                || Glyphs.isAt(text, next, "through ")
                || Glyphs.isAt(text, next, "or ");
    }

    private static boolean isNamedBefore(String text, int from) {
        for (int i = from - 1; i >= 0 && i >= from - LONGEST_GAP; i--) {
            int end = afterName(text, i);
            if (end >= 0 && end <= from && !Glyphs.isWordAt(text, i - 1)) {
                return isNear(text, end, from, false);
            }
        }
        return false;
    }

    /** Whether the name stands right behind a date, as in {@code 3/4/2015 (DOB)}. */
    private static boolean isNamedBehind(String text, int to) {
        int i = to;
        while (i < text.length() && i < to + 3 && !Glyphs.isLetter(text.charAt(i))) {
            i++;
        }
        return i > to && i < text.length() && afterName(text, i) >= 0;
    }

    private static boolean isBorn(String text, int from) {
        for (int i = from - 1; i >= 0 && i >= from - LONGEST_GAP; i--) {
            boolean first = Glyphs.lower(text.charAt(i)) == 'b';
            if (first && Glyphs.isAt(text, i, "born") && !Glyphs.isWordAt(text, i + 4) && i + 4 <= from) {
                return isAlone(text, i) && !isOfMany(text, i) && isNear(text, i + 4, from, true);
            }
            if (first && isAlone(text, i) && isBirth(text, i, from)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAlone(String text, int i) {
        return i == 0 || (!Glyphs.isWordAt(text, i - 1) && !Glyphs.isDash(text.charAt(i - 1)));
    }

    /** Whether "birth" or the short form "b." stands at {@code i}, with nothing but links between it and the date. */
    private static boolean isBirth(String text, int i, int from) {
        boolean whole = Glyphs.isAt(text, i, "birth") && !Glyphs.isWordAt(text, i + 5) && i + 5 <= from;
        boolean letter = i + 2 <= from && text.charAt(i + 1) == '.' && wordEnd(text, from) == i + 2;
        return letter || (whole && isLinked(text, i + 5, from));
    }

    private static boolean isLinked(String text, int from, int to) {
        int i = from;
        boolean links = true;
        while (links && i < to) {
            int end = Glyphs.afterLetters(text, i);
            links = end == i
                    ? Glyphs.isSpace(text.charAt(i)) || text.charAt(i) == ':' || Glyphs.isDash(text.charAt(i))
                    : LINKS.contains(text.substring(i, end).toLowerCase(Locale.ROOT));
            i = Math.max(end, i + 1);
        }
        return links;
    }

    /** The index behind a name of dates of birth that starts at {@code i}; -1 if none does. */
    private static int afterName(String text, int i) {
        char c = Glyphs.lower(text.charAt(i));
        if (c != 'd' && c != 'b') {
            return -1;
        }
        for (String name : NAMES) {
            if (Glyphs.isAt(text, i, name) && !Glyphs.isWordAt(text, i + name.length()) && !isCounted(text, i)) {
                boolean dotted = name.indexOf('.') > 0 && text.startsWith(".", i + name.length());
                return i + name.length() + (dotted ? 1 : 0);
            }
        }
        return -1;
    }

    /** Whether it is the eighteenth or the last birthday, which is not the day of a birth. */
    private static boolean isCounted(String text, int name) {
        int end = wordEnd(text, name) - 2;
        return end >= 0
                && Glyphs.isAt(text, name, "birthday")
                && (Glyphs.isAt(text, end, "th")
                        || Glyphs.isAt(text, end, "st")
                        || Glyphs.isAt(text, end, "nd")
                        || Glyphs.isAt(text, end, "rd"));
    }

    private static boolean isOfMany(String text, int born) {
        int end = wordEnd(text, born);
        String last = word(text, end);
        String before = word(text, wordEnd(text, end - last.length()));
        return MANY.contains(last) || (last.equals("child") && ONE_OF_MANY.contains(before));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end > 0 && Glyphs.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The word that ends before {@code end}, in lower case. */
    private static String word(String text, int end) {
        return text.substring(Glyphs.beforeLetters(text, end), end).toLowerCase(Locale.ROOT);
    }

    /**
     * Whether what stands between the name and the date ties them: a few words of one sentence, none of which says
     * otherwise. Behind "born" they are links ("on the"), or a place ("in Halifax on").
     */
    private static boolean isNear(String text, int from, int to, boolean born) {
        int words = 0;
        boolean links = true;
        boolean place = false;
        String last = "";
        int i = from;
        while (i < to) {
            int end = Glyphs.afterLetters(text, i);
            if (end > to || isStop(text, i, to) || isInDate(text, i)) {
                return false;
            }
            if (end > i) {
                last = text.substring(i, end).toLowerCase(Locale.ROOT);
                if (OTHERWISE.contains(last)) {
                    return false;
                }
                place |= words == 0 && (last.equals("in") || last.equals("at"));
                links &= LINKS.contains(last);
                words++;
            }
            i = Math.max(end, i + 1);
        }
        return links
                || (words <= MOST_WORDS && (!born || (place && (last.equals("on") || text.charAt(to - 1) == ' '))));
    }

    /** Whether the digit at {@code i} is that of another date, which is the one that was named. */
    private static boolean isInDate(String text, int i) {
        char sign = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        return Glyphs.isDigit(text.charAt(i)) && (sign == '/' || sign == '.' || Glyphs.isDash(sign));
    }

    /** Whether a sentence ends at {@code i}. */
    private static boolean isStop(String text, int i, int to) {
        char c = text.charAt(i);
        return c == ';' || c == '!' || c == '?' || (c == '.' && i + 1 < to && Glyphs.isSpace(text.charAt(i + 1)));
    }
}
