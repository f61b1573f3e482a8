// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text without case, accents and doubled blanks: what titles are put in order by and printed words
 * are compared by. It asks no locale and no collator, so it is the same on every machine.
 */
final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private FoldedText() {}

    static String of(String text) {
        String lower = isAscii(text) ? text.toLowerCase(Locale.ROOT) : withoutMarks(text);
        return singleBlanks(lower)
                ? lower
                : BLANKS.matcher(lower).replaceAll(" ").strip();
    }

    /** Some capitals are taken apart only once they are small, and some small letters only give capitals. */
    private static String withoutMarks(String text) {
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return letters(MARKS.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    private static boolean singleBlanks(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 128 || letter < ' ' || (letter == ' ' && before == ' ')) {
                return false;
            }
            before = letter;
        }
        return before != ' ';
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Letters that have no mark to take away, and typographic signs, by the nearest on a keyboard. */
    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case 'ß' -> out.append("ss");
                case 'æ' -> out.append("ae");
                case 'œ' -> out.append("oe");
                case 'ø' -> out.append('o');
                case 'ł' -> out.append('l');
                case 'đ', 'ð' -> out.append('d');
                case 'þ' -> out.append("th");
                case '‘', '’' -> out.append('\'');
                case '“', '”' -> out.append('"');
                case '‐', '‑', '–', '—' -> out.append('-');
                default -> out.append(letter);
            }
        }
        return out.toString();
    }
}
