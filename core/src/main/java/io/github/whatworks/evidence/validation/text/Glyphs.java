// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

/** What characters are, as people type them: all blanks are one, and so are all dashes. */
final class Glyphs {
    private static final int LONGEST_JOIN = 3;

    private Glyphs() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter from A to Z, in either case. */
    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
    }

    /** A blank within a line: the plain one, the tab, no-break and thin ones. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000;
    }

    /** A blank or a line end. */
    static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : c >= 0x80 && (isBlank(c) || Character.isWhitespace(c));
    }

    /** A hyphen, a dash or a minus. */
    static boolean isDash(char c) {
        return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
    }

    /** Whether a letter or digit of any language stands at {@code i}; not at the ends of the text. */
    static boolean isWordAt(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    static boolean isDigitAt(String text, int i) {
        return i >= 0 && i < text.length() && isDigit(text.charAt(i));
    }

    static boolean isLetterAt(String text, int i) {
        return i >= 0 && i < text.length() && isLetter(text.charAt(i));
    }

    /** The index behind the digits that start at {@code from}. */
    static int afterDigits(String text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The index behind the letters that start at {@code from}. */
    static int afterLetters(String text, int from) {
        int i = from;
        while (i < text.length() && isLetter(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The index of the first of the letters that end before {@code to}. */
    static int beforeLetters(String text, int to) {
        int i = to;
        while (isLetterAt(text, i - 1)) {
            i--;
        }
        return i;
    }

    /** The index behind what joins two groups of one number: up to three blanks, with a dash or dot among them. */
    static int afterJoin(String text, int from) {
        int i = from;
        boolean marked = false;
        while (i < text.length() && i < from + LONGEST_JOIN) {
            char c = text.charAt(i);
            boolean mark = c == '.' || isDash(c);
            if (!(isBlank(c) || (mark && !marked))) {
                break;
            }
            marked |= mark;
            i++;
        }
        return i;
    }

    /** The index of the first character of what joins two groups and ends before {@code to}. */
    static int beforeJoin(String text, int to) {
        int i = to;
        boolean marked = false;
        while (i > 0 && i > to - LONGEST_JOIN) {
            char c = text.charAt(i - 1);
            boolean mark = c == '.' || isDash(c);
            if (!(isBlank(c) || (mark && !marked))) {
                break;
            }
            marked |= mark;
            i--;
        }
        return i;
    }

    /** Whether {@code word}, in lower case, stands at {@code from}, in whatever case. */
    static boolean isAt(String text, int from, String word) {
        return text.regionMatches(true, from, word, 0, word.length());
    }
}
