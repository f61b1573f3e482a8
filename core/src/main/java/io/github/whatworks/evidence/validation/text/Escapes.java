// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Goes through a text character by character, and reads what stands for another character: codes of addresses such as
 * {@code %20} and the plus, references of HTML such as the no-break space, escapes of JSON, tags of HTML as a blank, and "(at)" and
 * "(dot)".
 */
final class Escapes {
    private static final int LONGEST_REFERENCE = 10;
    private static final int LONGEST_TAG = 80;
    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("nbsp", 0xA0),
            Map.entry("ensp", 0x2002),
            Map.entry("emsp", 0x2003),
            Map.entry("thinsp", 0x2009),
            Map.entry("shy", 0xAD),
            Map.entry("zwnj", 0x200C),
            Map.entry("ndash", 0x2013),
            Map.entry("mdash", 0x2014),
            Map.entry("minus", 0x2212),
            Map.entry("commat", (int) '@'),
            Map.entry("period", (int) '.'));

    private final String text;
    private int at;
    private int from;
    private int code;
    /** What a run of percent codes stands for, and how much of it was given. */
    private String decoded = "";

    private int given;

    Escapes(String text) {
        this.text = text;
    }

    /** Goes to the next character, if there is one. */
    boolean next() {
        if (given < decoded.length()) {
            code = decoded.codePointAt(given);
            given += Character.charCount(code);
            return true;
        }
        if (at >= text.length()) {
            return false;
        }
        from = at;
        code = text.codePointAt(at);
        at += Character.charCount(code);
        switch (code) {
            case '%' -> percent();
            case '&' -> reference();
            case '\\' -> backslash();
            case '<' -> tag();
            case '(', '[', '{' -> spelt();
            case '+' -> code = Glyphs.isWordAt(text, from - 1) && Glyphs.isWordAt(text, at) ? ' ' : code;
            default -> {}
        }
        return true;
    }

    /** The character. */
    int code() {
        return code;
    }

    /** Where in the text it starts, or what stands for it. */
    int from() {
        return from;
    }

    private void percent() {
        int to = from;
        while (text.startsWith("%", to) && hex(to + 1, to + 3) >= 0) {
            to += 3;
        }
        if (to == from) {
            return;
        }
        byte[] bytes = new byte[(to - from) / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) hex(from + i * 3 + 1, from + i * 3 + 3);
        }
        at = to;
        decoded = new String(bytes, StandardCharsets.UTF_8);
        code = decoded.codePointAt(0);
        given = Character.charCount(code);
    }

    private void reference() {
        int to = near(';', LONGEST_REFERENCE);
        if (to - from < 3) {
            return;
        }
        int value = -1;
        if (text.charAt(from + 1) == '#') {
            boolean hexadecimal = Glyphs.lower(text.charAt(from + 2)) == 'x';
            value = number(from + (hexadecimal ? 3 : 2), to, hexadecimal ? 16 : 10);
        } else {
            value = NAMES.getOrDefault(text.substring(from + 1, to).toLowerCase(Locale.ROOT), -1);
        }
        if (Character.isValidCodePoint(value)) {
            code = value;
            at = to + 1;
        }
    }

    private void backslash() {
        char kind = at < text.length() ? text.charAt(at) : ' ';
        int value = kind == 'u' ? hex(at + 1, at + 5) : -1;
        if (value >= 0) {
            code = value;
            at += 5;
        } else if (kind == 'n' || kind == 'r' || kind == 't') {
            code = ' ';
            at++;
        } else if (kind == '/') {
            code = '/';
            at++;
        }
    }

    private void tag() {
        int name = text.startsWith("/", at) ? at + 1 : at;
        int to = Glyphs.isLetterAt(text, name) ? near('>', LONGEST_TAG) : -1;
        int address = near('@', LONGEST_TAG);
        if (to > 0 && (address < 0 || address > to)) {
            code = ' ';
            at = to + 1;
        }
    }

    /** The index of the next {@code sign}, if it is no more than {@code most} away; else -1. */
    private int near(char sign, int most) {
        for (int i = from; i < text.length() && i <= from + most; i++) {
            if (text.charAt(i) == sign) {
                return i;
            }
        }
        return -1;
    }

    private void spelt() {
        int to = text.length();
        for (int i = at; i < text.length() && i < at + 6; i++) {
            if (")]}".indexOf(text.charAt(i)) >= 0) {
                to = i;
                break;
            }
        }
        String word = to < text.length() ? text.substring(at, to).strip().toLowerCase(Locale.ROOT) : "";
        if (word.equals("at") || word.equals("dot")) {
            code = word.equals("at") ? '@' : '.';
            at = to + 1;
        }
    }

    private int hex(int start, int to) {
        return number(start, to, 16);
    }

    /** The number between two indexes; -1 if there is none. */
    private int number(int start, int to, int radix) {
        if (to > text.length() || start >= to || to - start > 6) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < to; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), radix) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * radix + digit;
        }
        return value;
    }
}
