// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.text.Normalizer;

/** What characters beyond ASCII look like. */
final class Shapes {
    private static final int MINUS = 0x2212;
    private static final int HYPHEN_BULLET = 0x2043;
    private static final int MODIFIER_MINUS = 0x2D7;

    private Shapes() {}

    static boolean isDash(int code) {
        return Character.getType(code) == Character.DASH_PUNCTUATION
                || code == MINUS
                || code == HYPHEN_BULLET
                || code == MODIFIER_MINUS;
    }

    static boolean isBlank(int code) {
        return Character.isSpaceChar(code) || Character.isWhitespace(code) || code == 0x85;
    }

    /** Whether it has no shape of its own: zero widths, marks of direction, accents and frames around a character. */
    static boolean isUnseen(int code) {
        return switch (Character.getType(code)) {
            case Character.FORMAT,
                    Character.CONTROL,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE -> true;
            default -> code == 0x115F || code == 0x1160 || code == 0x3164 || code == 0xFFA0;
        };
    }

    /** It in its plain form; a raised number, which is that of a note, stays what it is. */
    static String plain(int code) {
        String same = Character.toString(code);
        return Character.getType(code) == Character.OTHER_NUMBER
                ? same
                : Normalizer.normalize(same, Normalizer.Form.NFKC);
    }
}
