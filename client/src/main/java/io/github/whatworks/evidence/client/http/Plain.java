// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

/** Makes what a server wrote fit for a message. */
public final class Plain {

    static final int LONGEST = 80;

    private Plain() {}

    /** The text, cut, with a question mark for whatever is no plain sign. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().limit(LONGEST).map(c -> isPlain(c) ? c : '?').forEach(out::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST ? out + "..." : out.toString();
    }

    /** Neither a control, nor a sign that turns the direction of the text, nor our own quotation mark. */
    private static boolean isPlain(int c) {
        return c == ' '
                || Character.isLetterOrDigit(c)
                || (c > ' ' && c < 0x7F && c != '"')
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
