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
        String plain = isAscii(text)
                ? text
                : letters(MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                        .replaceAll(""));
        return BLANKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(letter -> letter < 128);
    }

    /** Letters that have no mark to take away, and typographic signs, by the nearest on a keyboard. */
    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case 'ß' -> out.append("ss");
                case 'æ', 'Æ' -> out.append("ae");
                case 'œ', 'Œ' -> out.append("oe");
                case 'ø', 'Ø' -> out.append('o');
                case 'ł', 'Ł' -> out.append('l');
                case 'đ', 'Đ', 'ð', 'Ð' -> out.append('d');
                case 'þ', 'Þ' -> out.append("th");
                case '‘', '’' -> out.append('\'');
                case '“', '”' -> out.append('"');
                case '‐', '‑', '–', '—' -> out.append('-');
                default -> out.append(letter);
            }
        }
        return out.toString();
    }
}
