// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells texts that stand for one still to be written, and what a program wrote in place of nothing. {@code N/A} is what
 * some publishers print for an answer, so it counts only where there has to be a text.
 */
final class Placeholder {
    private static final int LONGEST = 24;
    private static final String LOREM = "lorem ipsum";

    private static final String[][] ALWAYS = byLength(
            "tbc",
            "t.b.c.",
            "tba",
            "tbd",
            "todo",
            "to do",
            "fixme",
            "xx",
            "xxx",
            "xxxx",
            "xxxxx",
            "placeholder",
            "null",
            "undefined",
            "to be added",
            "to be confirmed",
            "to be completed",
            "to be determined",
            "insert text here",
            "text goes here",
            "[object object]",
            "#n/a",
            "#name?",
            "#ref!",
            "#value!",
            "#div/0!");
    private static final String[][] NO_ANSWER = byLength("n/a", "-", "--", "?", "???", "...");

    /** The first characters of all there are, by the length of the text, as bits; most texts start with none of them. */
    private static final int[] FIRST = first();

    private Placeholder() {}

    /**
     * Whether {@code text} as a whole is one.
     *
     * @param needed whether there has to be a text, so that it cannot be an answer
     */
    static boolean is(String text, boolean needed) {
        boolean possible = (FIRST[Math.min(text.length(), LONGEST + 1)] & bit(text.charAt(0))) != 0;
        return possible && isOne(text, needed);
    }

    private static boolean isOne(String text, boolean needed) {
        char first = Glyphs.lower(text.charAt(0));
        if (first == 'l' && Glyphs.isAt(text, 0, LOREM)) {
            return true;
        }
        return text.length() <= LONGEST
                && (isOneOf(ALWAYS, text, first) || (needed && isOneOf(NO_ANSWER, text, first)));
    }

    private static boolean isOneOf(String[][] words, String text, char first) {
        for (String word : words[text.length()]) {
            if (word.charAt(0) == first && word.equalsIgnoreCase(text)) {
                return true;
            }
        }
        return false;
    }

    /** The same for a letter in either case. */
    private static int bit(char c) {
        return 1 << (c & 31);
    }

    private static int[] first() {
        int[] first = new int[LONGEST + 2];
        for (int i = 0; i < first.length; i++) {
            first[i] = i < LOREM.length() ? 0 : bit(LOREM.charAt(0));
        }
        for (int i = 0; i <= LONGEST; i++) {
            for (String word : ALWAYS[i]) {
                first[i] |= bit(word.charAt(0));
            }
            for (String word : NO_ANSWER[i]) {
                first[i] |= bit(word.charAt(0));
            }
        }
        return first;
    }

    private static String[][] byLength(String... words) {
        String[][] sorted = new String[LONGEST + 1][];
        for (int length = 0; length <= LONGEST; length++) {
            List<String> ofLength = new ArrayList<>();
            for (String word : words) {
                if (word.length() == length) {
                    ofLength.add(word);
                }
            }
            sorted[length] = ofLength.toArray(new String[0]);
        }
        return sorted;
    }
}
