// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import org.jspecify.annotations.Nullable;

/** Finds e-mail addresses. */
final class Email {

    private Email() {}

    /** The address around the {@code @} at {@code sign}. */
    static @Nullable Spot at(String text, int sign) {
        int from = sign;
        while (from > 0 && isLocal(text.charAt(from - 1))) {
            from--;
        }
        int to = sign + 1;
        int dot = -1;
        while (to < text.length() && isDomain(text, to)) {
            dot = text.charAt(to) == '.' ? to : dot;
            to++;
        }
        boolean local = from < sign && text.charAt(sign - 1) != '.';
        return local && isTop(text, sign, dot, to) ? new Spot(TextFault.EMAIL, from, to) : null;
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._%+-'".indexOf(c) >= 0;
    }

    /** A letter or digit, or a dot or dash between two. */
    private static boolean isDomain(String text, int i) {
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c)
                || ((c == '.' || c == '-') && Glyphs.isWordAt(text, i - 1) && Glyphs.isWordAt(text, i + 1));
    }

    /** Whether a domain ends in a name of two letters or more, behind its last dot. */
    private static boolean isTop(String text, int sign, int dot, int to) {
        boolean letters = dot > sign + 1 && to - dot > 2;
        for (int i = dot + 1; letters && i < to; i++) {
            letters = Character.isLetter(text.charAt(i));
        }
        return letters;
    }
}
