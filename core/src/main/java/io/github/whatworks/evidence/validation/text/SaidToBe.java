// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

/** Whether the words right before a value name what it is, as in {@code NHS no: 943 476 5919}. */
enum SaidToBe {
    /** They do not. */
    NOTHING,
    /** They name it. */
    NAMED,
    /** They name it and call it a number. */
    NUMBER;

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_WORD = 12;
    private static final int LONGEST_GAP = 6;
    private static final String[] NUMBERS = {"id", "no", "nos", "nr", "num", "number", "numbers", "ref", "reference"};
    private static final String[] LINKS = {"as", "code", "given", "is", "of", "the", "was"};

    /** What the words before {@code from} say, if one of {@code names} is what they speak of. */
    static SaidToBe at(String[] names, String text, int from) {
        boolean number = false;
        int at = from;
        for (int words = 0; words < MOST_WORDS; words++) {
            int end = beforeSigns(text, at);
            int start = Glyphs.beforeLetters(text, end);
            if (start == end || end - start > LONGEST_WORD || Glyphs.isWordAt(text, start - 1)) {
                return NOTHING;
            }
            if (isInOne(names, text, start, end)) {
                return NUMBER;
            }
            if (isOneOf(names, text, start, end)) {
                return number || (end < from && text.charAt(end) == '#') ? NUMBER : NAMED;
            }
            boolean called = isOneOf(NUMBERS, text, start, end);
            if (!called && !isOneOf(LINKS, text, start, end)) {
                return NOTHING;
            }
            number |= called;
            at = start;
        }
        return NOTHING;
    }

    /** Whether the name and "number" are one word, as in {@code NHSno}. */
    private static boolean isInOne(String[] names, String text, int start, int end) {
        for (String name : names) {
            int behind = start + name.length();
            if (behind < end && Glyphs.isAt(text, start, name) && isOneOf(NUMBERS, text, behind, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneOf(String[] words, String text, int start, int end) {
        for (String word : words) {
            if (word.length() == end - start && Glyphs.isAt(text, start, word)) {
                return true;
            }
        }
        return false;
    }

    private static int beforeSigns(String text, int from) {
        int i = from;
        while (i > 0 && i > from - LONGEST_GAP && isSign(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** What people put between a name and a value: no end of a sentence, but the dot of "no." and "tel.". */
    private static boolean isSign(char c) {
        return Glyphs.isSpace(c) || Glyphs.isDash(c) || ".:#=()[]'\"_*,+/".indexOf(c) >= 0 || c == 0x2019;
    }
}
