// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

/** Says what was found without giving free text away. */
final class Found {
    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 8;

    private Found() {}

    /** A code, id or date as it stands; anything that may be more than that by its length. */
    static String code(String text) {
        return isCode(text) ? "\"" + text + "\"" : text(text);
    }

    /** A text by its length. */
    static String text(String text) {
        int length = text.codePointCount(0, text.length());
        return text.isBlank() ? "blanks" : "a text of " + length + (length == 1 ? " character" : " characters");
    }

    /** Too short and too plain for words, and not so many digits that it could be the number of a person. */
    private static boolean isCode(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            digits += digit ? 1 : 0;
            if (!digit && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && ".:_+-/".indexOf(c) < 0) {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST && digits <= MOST_DIGITS;
    }
}
