// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

/** What came from elsewhere, fit to stand in a message: on one line, not for ever, and with no sign that hides others. */
final class OneLine {

    private static final int MOST = 1_000;

    private OneLine() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(MOST).forEach(sign -> shown.appendCodePoint(isShown(sign) ? sign : '?'));
        return text.codePointCount(0, text.length()) > MOST
                ? shown.append("...").toString()
                : shown.toString();
    }

    private static boolean isShown(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
