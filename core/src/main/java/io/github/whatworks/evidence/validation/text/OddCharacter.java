// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Finds characters that do not belong in a text, or stand in it without being seen. */
final class OddCharacter {
    private static final int MOST_MARKS = 8;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int TAGS = 0xE0000;
    private static final int LAST_TAG = 0xE007F;
    private static final int FIRST_PRIVATE_PLANE = 0xF0000;

    private OddCharacter() {}

    /** What is wrong with the character at {@code at}, which is a control character or beyond ASCII. */
    static @Nullable Spot at(String text, int at) {
        char c = text.charAt(at);
        if (c < 0xA0) {
            boolean line = c == '\t' || c == '\n' || c == '\r';
            return line || (c >= ' ' && c < 0x7F) ? null : new Spot(TextFault.CONTROL_CHARACTER, at, at + 1);
        }
        if (c < 0x300) {
            return c == 0xAD ? new Spot(TextFault.INVISIBLE, at, at + 1) : Mojibake.at(text, at);
        }
        if (Character.isSurrogate(c)) {
            return beyondBasicPlane(text, at);
        }
        if (c < 0x370 || c == 0x2126 || c == 0x212A || c == 0x212B) {
            return composable(text, at);
        }
        TextFault fault = fault(text, at, c);
        return fault == null ? null : new Spot(fault, at, at + 1);
    }

    private static @Nullable TextFault fault(String text, int at, char c) {
        if (c < 0x2000) {
            return c == 0x61C || c == 0x115F || c == 0x1160 || c == 0x180E ? TextFault.INVISIBLE : null;
        }
        if (c <= 0x206F) {
            return isUnseen(text, at, c) ? TextFault.INVISIBLE : null;
        }
        if (c < 0xE000) {
            return c == 0x3164 ? TextFault.INVISIBLE : null;
        }
        if (c <= 0xF8FF) {
            return TextFault.PRIVATE_USE;
        }
        if (c == 0xFFFD) {
            return TextFault.REPLACEMENT_CHARACTER;
        }
        boolean noCharacter = (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
        boolean unseen = c == 0xFEFF || c == 0xFFA0 || (c >= 0xFFF9 && c <= 0xFFFB);
        return noCharacter || unseen ? TextFault.INVISIBLE : null;
    }

    /** Of the punctuation block: zero widths and marks of direction, but where a script or an emoji needs them. */
    private static boolean isUnseen(String text, int at, char c) {
        if (c == 0x200C || c == 0x200D) {
            return !isJoined(text, at);
        }
        if (c == 0x200E || c == 0x200F) {
            return !isRightToLeft(text, at - 1) && !isRightToLeft(text, at + 1);
        }
        return c == 0x200B || (c >= 0x202A && c <= 0x202E) || c >= 0x2060;
    }

    /** Whether a joiner stands behind a letter of a script that uses it, or behind a pictograph. */
    private static boolean isJoined(String text, int at) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        return (before >= 0x600 && before < 0x2000) || (before >= 0x2300 && before < 0xE000) || before == 0xFE0F;
    }

    private static boolean isRightToLeft(String text, int i) {
        return i >= 0 && i < text.length() && text.charAt(i) >= 0x590 && text.charAt(i) < 0x900;
    }

    private static @Nullable Spot beyondBasicPlane(String text, int at) {
        int code = text.codePointAt(at);
        int to = at + Character.charCount(code);
        if (code < Character.MIN_SUPPLEMENTARY_CODE_POINT || (code & 0xFFFE) == 0xFFFE) {
            boolean second = at > 0 && to - at == 1 && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
            return second ? null : new Spot(TextFault.INVISIBLE, at, to);
        }
        if (code >= TAGS && code <= LAST_TAG) {
            return isFlag(text, at) ? null : new Spot(TextFault.INVISIBLE, at, to);
        }
        return code >= FIRST_PRIVATE_PLANE ? new Spot(TextFault.PRIVATE_USE, at, to) : null;
    }

    /** Whether the tags before {@code at} follow a black flag, as in the flags of England, Scotland and Wales. */
    private static boolean isFlag(String text, int at) {
        int i = at;
        int code = TAGS;
        for (int tags = 0; i > 0 && tags < 8 && code >= TAGS && code <= LAST_TAG; tags++) {
            code = text.codePointBefore(i);
            i -= Character.charCount(code);
        }
        return code == BLACK_FLAG;
    }

    /** A letter and its marks, or a sign that has another form, where that form is one character. */
    private static @Nullable Spot composable(String text, int at) {
        int from = at > 0 ? text.offsetByCodePoints(at, -1) : at;
        int to = at + 1;
        while (to < text.length() && to - at < MOST_MARKS && text.charAt(to) >= 0x300 && text.charAt(to) < 0x370) {
            to++;
        }
        boolean composed = Normalizer.isNormalized(text.substring(from, to), Normalizer.Form.NFC);
        return composed ? null : new Spot(TextFault.NORMALISATION, text.charAt(at) < 0x370 ? from : at, to);
    }
}
