// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

/** A text from a record as one line that can be shown anywhere: on a screen, in XML, at a terminal. */
final class Legible {

    private static final char UNSHOWABLE = '\uFFFD';

    private Legible() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isSpace(c)) {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                out.appendCodePoint(isShowable(c) ? c : UNSHOWABLE);
            }
        });
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }

    /** A text of at most {@code most} characters, cut between words. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - 1);
        int cut = end > most / 2 ? end : most - 1;
        if (Character.isHighSurrogate(text.charAt(cut - 1))) {
            cut--;
        }
        return text.substring(0, cut).stripTrailing() + "…";
    }

    private static boolean isSpace(int c) {
        return c == 0x85 || (c != 0xA0 && Character.isSpaceChar(c)) || (c >= 0x09 && c <= 0x0D);
    }

    /** Marks that turn the direction of writing could make a text read as another one. */
    private static boolean isShowable(int c) {
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean isNoCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !turns
                && !isNoCharacter
                && Character.getType(c) != Character.CONTROL
                && Character.getType(c) != Character.SURROGATE;
    }
}
