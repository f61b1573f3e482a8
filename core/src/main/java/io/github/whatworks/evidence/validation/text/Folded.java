// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.util.Arrays;

/**
 * A text as a reader sees it: digits and letters of any width as plain ones, what cannot be seen left out, line ends and
 * runs of blanks as one blank, all dashes alike, codes of addresses, HTML and JSON read. Knows where each character of it
 * came from. Mutable while it is made.
 */
final class Folded {
    private final StringBuilder text;
    private int[] origins;
    private int end;

    private Folded(int length) {
        text = new StringBuilder(length);
        origins = new int[length + 1];
    }

    static Folded of(String text) {
        Folded folded = new Folded(text.length());
        Escapes escapes = new Escapes(text);
        while (escapes.next()) {
            folded.add(escapes.code(), escapes.from());
        }
        folded.end = text.length();
        return folded;
    }

    String text() {
        return text.toString();
    }

    /** Where in the text that was folded {@code spot} is. */
    Spot origin(Spot spot) {
        int last = origins[spot.to() - 1];
        int to = spot.to() < text.length() ? origins[spot.to()] : end;
        return new Spot(spot.fault(), origins[spot.from()], Math.max(to, last + 1));
    }

    /** The same with letters between digits as the digits they look like, and signs between digits as blanks. */
    Folded mended() {
        Folded mended = new Folded(text.length());
        mended.origins = origins;
        mended.end = end;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean behindDigit = i > 0 && Glyphs.isDigit(mended.text.charAt(i - 1));
            boolean beforeDigit = i + 1 < text.length() && isDigitLike(text.charAt(i + 1));
            char digit = asDigit(c);
            if (digit != c && (behindDigit || (beforeDigit && isNextToDigit(i + 1)))) {
                c = digit;
            } else if (isJoin(c) && isWord(i - 1) && isWord(i + 1)) {
                c = behindDigit || beforeDigit ? ' ' : c;
            } else if (c == '_') {
                c = ' ';
            }
            mended.text.append(c);
        }
        return mended;
    }

    /** The same with what stands between the parts of a date as slashes, as in {@code 03 04 2015}. */
    Folded dated() {
        Folded dated = new Folded(text.length());
        dated.origins = origins;
        dated.end = end;
        dated.text.append(text);
        String words = text();
        for (int i = 0; i < words.length(); i++) {
            int month = afterPart(words, i);
            int year = month < 0 || Glyphs.isDigitAt(words, i - 1) ? -1 : afterPart(words, month);
            if (year > 0 && words.charAt(month - 1) == words.charAt(year - 1) && Glyphs.isDigitAt(words, year + 1)) {
                dated.text.setCharAt(month - 1, '/');
                dated.text.setCharAt(year - 1, '/');
            }
        }
        return dated;
    }

    /** The index behind one or two digits and the sign behind them; -1 if they do not stand at {@code i}. */
    private static int afterPart(String words, int i) {
        int stop = Glyphs.isDigitAt(words, i) ? Glyphs.isDigitAt(words, i + 1) ? i + 2 : i + 1 : words.length();
        return stop < words.length() && " \\|,_:".indexOf(words.charAt(stop)) >= 0 ? stop + 1 : -1;
    }

    /** What people put between the groups of a number besides blanks, dashes and dots. */
    private static boolean isJoin(char c) {
        return "_,;/:*+\\|'".indexOf(c) >= 0 || c == 0xB7 || c == 0x2022 || c == 0x2019;
    }

    private boolean isNextToDigit(int i) {
        return Glyphs.isDigit(text.charAt(i)) || (i + 1 < text.length() && Glyphs.isDigit(text.charAt(i + 1)));
    }

    private boolean isWord(int i) {
        return i >= 0 && i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    private static boolean isDigitLike(char c) {
        return Glyphs.isDigit(asDigit(c));
    }

    private static char asDigit(char c) {
        return switch (c) {
            case 'O', 'o' -> '0';
            case 'l', 'I' -> '1';
            default -> c;
        };
    }

    private void add(int code, int from) {
        if (code < 0x80) {
            addPlain((char) code, from);
            return;
        }
        int digit = Character.digit(code, 10);
        if (digit >= 0) {
            put((char) ('0' + digit), from);
        } else if (Shapes.isDash(code)) {
            put('-', from);
        } else if (Shapes.isBlank(code)) {
            addPlain(' ', from);
        } else if (!Shapes.isUnseen(code)) {
            String plain = Shapes.plain(code);
            for (int i = 0; i < plain.length(); i++) {
                put(plain.charAt(i), from);
            }
        }
    }

    private void addPlain(char c, int from) {
        char last = text.isEmpty() ? 'x' : text.charAt(text.length() - 1);
        if (Glyphs.isSpace(c)) {
            if (last != ' ') {
                put(' ', from);
            }
        } else if (c >= ' ' && c != 0x7F) {
            boolean tie = c == '@' || (c == '/' && text.length() > 1 && last == ' ' && isDigitBeforeBlank());
            if (tie && last == ' ') {
                text.setLength(text.length() - 1);
            }
            boolean apart = last == ' ' && text.length() > 1 && isTied(text.charAt(text.length() - 2), c);
            if (apart) {
                text.setLength(text.length() - 1);
            }
            put(c, from);
        }
    }

    private boolean isDigitBeforeBlank() {
        return Glyphs.isDigit(text.charAt(text.length() - 2));
    }

    /** Whether a blank behind {@code sign} and before {@code next} is a slip: in an address, and in a date. */
    private boolean isTied(char sign, char next) {
        return (sign == '@' && Character.isLetterOrDigit(next))
                || (sign == '/'
                        && Glyphs.isDigit(next)
                        && text.length() > 2
                        && Glyphs.isDigit(text.charAt(text.length() - 3)));
    }

    private void put(char c, int from) {
        if (text.length() + 1 >= origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[text.length()] = from;
        text.append(c);
    }
}
