// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Map;

/** What becomes of one sign of a text in decomposed form (NFKD) when it is folded. */
final class FoldedSigns {

    /** Ends a word. */
    static final int SEPARATES = 0;

    /** Joins what stands on both sides of it. */
    static final int APOSTROPHE = -1;

    /** Joins two parts of a word. */
    static final int HYPHEN = -2;

    /** Is left out, such as an accent or a soft hyphen. */
    static final int NOTHING = -3;

    /** Becomes several letters. */
    static final int SEVERAL = -4;

    /** Half of a letter. */
    static final int HALF = -5;

    /** Letters that Unicode takes for letters of their own, as people without them on their keyboard type them. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('\u00E6', "ae"),
            Map.entry('\u0153', "oe"),
            Map.entry('\u00DF', "ss"),
            Map.entry('\u00FE', "th"),
            Map.entry('\u00F8', "o"),
            Map.entry('\u00F0', "d"),
            Map.entry('\u0111', "d"),
            Map.entry('\u0127', "h"),
            Map.entry('\u0131', "i"),
            Map.entry('\u0142', "l"),
            Map.entry('\u014B', "n"),
            Map.entry('\u0167', "t"),
            // The sigma at the end of a word.
            Map.entry('\u03C2', "\u03C3"));

    private static final int[] ASCII = ascii();

    private FoldedSigns() {}

    private static int[] ascii() {
        int[] table = new int[128];
        for (char letter = 'a'; letter <= 'z'; letter++) {
            table[letter] = letter;
            table[Character.toUpperCase(letter)] = letter;
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            table[digit] = digit;
        }
        table['\''] = APOSTROPHE;
        table['`'] = APOSTROPHE;
        table['-'] = HYPHEN;
        return table;
    }

    /** Whether decomposing {@code text} would change nothing that matters here, as of nearly every text. */
    static boolean arePlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean dashOrQuote = sign >= '\u2010' && sign <= '\u201F';
            if (sign >= 128 && !dashOrQuote && sign != '\u00A3') {
                return false;
            }
        }
        return true;
    }

    /** The sign in its folded form, or one of the constants of this class. */
    static int fold(char sign) {
        return sign < ASCII.length ? ASCII[sign] : beyondAscii(sign);
    }

    private static int beyondAscii(char sign) {
        switch (sign) {
            case '\u2018', '\u2019', '\u201B', '\u02BC', '\u02B9', '\u2032' -> {
                return APOSTROPHE;
            }
            case '\u2010', '\u2011' -> {
                return HYPHEN;
            }
            default -> {
                return byKind(sign);
            }
        }
    }

    private static int byKind(char sign) {
        return switch (Character.getType(sign)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> NOTHING;
            case Character.SURROGATE -> HALF;
            case Character.COMBINING_SPACING_MARK -> sign;
            default -> Character.isLetterOrDigit(sign) ? letter(Character.toLowerCase(sign)) : SEPARATES;
        };
    }

    private static int letter(char lower) {
        String known = LETTERS.get(lower);
        return known == null ? lower : known.length() == 1 ? known.charAt(0) : SEVERAL;
    }

    /** The letters that {@code sign} becomes. */
    static String several(char sign) {
        return LETTERS.getOrDefault(Character.toLowerCase(sign), "");
    }

    /** Whether a word goes on at {@code at}. */
    static boolean isWord(String text, int at) {
        return at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    /** Whether there is a digit at {@code at}. */
    static boolean isDigit(String text, int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }
}
