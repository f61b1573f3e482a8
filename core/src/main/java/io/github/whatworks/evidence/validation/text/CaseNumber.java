// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds numbers that are said to be those of a case or a person in some system. */
final class CaseNumber {
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 12;
    private static final int LONGEST_GAP = 4;
    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_PREFIX = 4;

    private static final Set<String> NUMBER = Set.of("id", "no", "nr", "num", "number", "ref", "reference");
    private static final Set<String> OF = Set.of(
            "capita",
            "carefirst",
            "case",
            "child",
            "client",
            "eclipse",
            "family",
            "hospital",
            "lcs",
            "liquidlogic",
            "mosaic",
            "patient",
            "person",
            "pupil",
            "referral",
            "synergy",
            "user");

    private CaseNumber() {}

    /** The number of which a run of digits starts at {@code digits} and ends before {@code stop}. */
    static @Nullable Spot at(String text, int digits, int stop) {
        if (stop - digits < FEWEST_DIGITS || stop - digits > MOST_DIGITS || Glyphs.isWordAt(text, stop)) {
            return null;
        }
        int from = prefix(text, digits);
        int named = beforeGap(text, from);
        int number = Glyphs.beforeLetters(text, named);
        if (number == named || (named == from && from == digits) || !isOneOf(NUMBER, text, number, named)) {
            return null;
        }
        int of = beforeGap(text, number);
        int start = Glyphs.beforeLetters(text, of);
        boolean named2 = start < of && isOneOf(OF, text, start, of) && !Glyphs.isWordAt(text, start - 1);
        return named2 ? new Spot(TextFault.CASE_ID, from, stop) : null;
    }

    /** Where the letters start that belong to the number, as in {@code CS-12345}; the digits if there are none. */
    private static int prefix(String text, int digits) {
        int end = digits > 0 && Glyphs.isDash(text.charAt(digits - 1)) ? digits - 1 : digits;
        int start = Glyphs.beforeLetters(text, end);
        return start < end && end - start <= LONGEST_PREFIX && !isOneOf(NUMBER, text, start, end) ? start : digits;
    }

    private static int beforeGap(String text, int from) {
        int i = from;
        while (i > 0 && i > from - LONGEST_GAP && isGap(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isGap(char c) {
        return Glyphs.isBlank(c) || Glyphs.isDash(c) || ".:#(=".indexOf(c) >= 0;
    }

    private static boolean isOneOf(Set<String> words, String text, int from, int to) {
        return to - from <= LONGEST_WORD
                && words.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }
}
