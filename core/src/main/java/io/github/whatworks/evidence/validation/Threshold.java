// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

/**
 * Tells a bar to be passed from a verdict: {@code >=3}, {@code at least level 2}, {@code 2+ or higher}. Allocates
 * nothing.
 */
final class Threshold {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 3;
    private static final String[] OPENINGS = {"at least", "minimum", "minimum of", "not below", "no lower than"};
    private static final String[] ENDINGS = {
        "or above", "or higher", "or better", "or greater", "and above", "and higher", "and better", "upwards"
    };
    /** What money and shares are printed with: their bands do begin with "at least". */
    private static final String AMOUNTS = "£$€%";

    private Threshold() {}

    /** Whether all of {@code text} is such a bar. */
    static boolean is(String text) {
        int start = Words.next(text, 0);
        if (text.length() > LONGEST || start == text.length() || isAmount(text)) {
            return false;
        }
        return isSign(text, start) || opens(text, start) || ends(text, start);
    }

    private static boolean isAmount(String text) {
        for (int i = 0; i < AMOUNTS.length(); i++) {
            if (text.indexOf(AMOUNTS.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A sign before a code: whatever "more than" stands before is one. */
    private static boolean isSign(String text, int start) {
        for (int i = 0; i < start; i++) {
            char c = text.charAt(i);
            if (c == '>' || c == '\u2265' || c == '\u2a7e') {
                return words(text, start, text.length()) <= MOST_WORDS;
            }
        }
        return false;
    }

    /** An opening before a level: the last word has a digit in front, so that it is not "at least one study". */
    private static boolean opens(String text, int start) {
        for (String opening : OPENINGS) {
            int behind = start + opening.length();
            if (text.regionMatches(true, start, opening, 0, opening.length())
                    && behind < text.length()
                    && !Character.isLetterOrDigit(text.charAt(behind))
                    && words(text, behind, text.length()) <= MOST_WORDS
                    && isDigit(text.charAt(lastWord(text)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String text, int start) {
        int end = text.length();
        while (!Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        for (String ending : ENDINGS) {
            int from = end - ending.length();
            if (from > start
                    && text.regionMatches(true, from, ending, 0, ending.length())
                    && !Character.isLetterOrDigit(text.charAt(from - 1))
                    && words(text, start, from) <= MOST_WORDS) {
                return true;
            }
        }
        return false;
    }

    private static int words(String text, int from, int to) {
        int words = 0;
        for (int at = Words.next(text, from); at < to; at = Words.nextWord(text, at)) {
            words++;
        }
        return words;
    }

    private static int lastWord(String text) {
        int last = Words.next(text, 0);
        for (int at = last; at < text.length(); at = Words.nextWord(text, at)) {
            last = at;
        }
        return last;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
