// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.util.Objects;

/**
 * Says why a JSON text was refused, and where.
 *
 * <p>The message says what happened, where, what was expected and what was found. It holds member
 * names (in the pointer) but never a value of free text, so that it can be logged.
 */
public final class InvalidJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_POINTER = 200;

    /** Why a text was refused. */
    public enum Reason {
        /** It is not JSON as RFC 8259 has it, in a way that no other reason names. */
        SYNTAX("the text is not well-formed JSON"),

        /** It goes on after the end of its value. */
        TRAILING("the text goes on after its end"),

        /** It holds {@code NaN} or {@code Infinity}, which JSON has no number for. */
        NOT_A_NUMBER("a value is no number that JSON has"),

        /** A control character stands where it may not: in a string as it is, or between values. */
        CONTROL_CHARACTER("a control character is out of place"),

        /** It is not UTF-8. */
        ENCODING("the text is not plain UTF-8"),

        /** It starts with a byte order mark, which RFC 8259 forbids. */
        BYTE_ORDER_MARK("the text starts with a byte order mark"),

        /** An object has two members of one name, which RFC 7493 forbids. */
        DUPLICATE_NAME("a member occurs twice"),

        /** A string holds half of a surrogate pair, which RFC 7493 forbids. */
        LONE_SURROGATE("a string holds half of a surrogate pair"),

        /** It is larger or deeper than {@link JsonLimits} allows. */
        LIMIT("a limit is exceeded"),

        /** A member that the record cannot be without is missing or has another type. */
        REQUIRED("the record lacks what it cannot be without"),

        /** It is written in a later major format than this version reads. */
        FORMAT("the record needs a later version of this library");

        private final String words;

        Reason(String words) {
            this.words = words;
        }
    }

    /** Why the text was refused. */
    private final Reason reason;

    /** Where, as a JSON Pointer. */
    private final String pointer;

    /** The line, from 1. */
    private final long line;

    /** The column, from 1. */
    private final long column;

    /** What was expected there. */
    private final String expected;

    /** What was found there. */
    private final String found;

    /** How many bytes of the text come before it. */
    private final int index;

    InvalidJsonException(Reason reason, String pointer, long line, long column, String expected, String found) {
        this(reason, pointer, 0, new JsonPlace(line, column), expected, found);
    }

    InvalidJsonException(Reason reason, String pointer, int index, JsonPlace place, String expected, String found) {
        super(reason.words + " at " + printable(pointer) + " (line " + place.line() + ", column " + place.column()
                + "): expected " + expected + ", found " + found);
        this.reason = Objects.requireNonNull(reason, "reason");
        this.pointer = Objects.requireNonNull(pointer, "pointer");
        this.index = index;
        this.line = place.line();
        this.column = place.column();
        this.expected = Objects.requireNonNull(expected, "expected");
        this.found = Objects.requireNonNull(found, "found");
    }

    /** This fault of the value at {@code base}, in a text that holds that value. */
    InvalidJsonException within(String base) {
        return base.isEmpty()
                ? this
                : new InvalidJsonException(reason, base + pointer, index, new JsonPlace(line, column), expected, found);
    }

    /** How many bytes of the text come before the fault. */
    int index() {
        return index;
    }

    /** Why the text was refused. */
    public Reason reason() {
        return reason;
    }

    /** Where the fault is, as a JSON Pointer (RFC 6901); empty for the text as a whole. */
    public String pointer() {
        return pointer;
    }

    /** The line of the fault, from 1; in a file of lines, the line of the file. */
    public long line() {
        return line;
    }

    /** The column of the fault in characters, from 1. */
    public long column() {
        return column;
    }

    /** What was expected, in words. */
    public String expected() {
        return expected;
    }

    /** What was found, in words; never a value of free text. */
    public String found() {
        return found;
    }

    /** The pointer with nothing in it that could forge a line of a log. */
    private static String printable(String pointer) {
        if (pointer.isEmpty()) {
            return "the top level";
        }
        StringBuilder out = new StringBuilder();
        pointer.codePoints().limit(LONGEST_POINTER).forEach(c -> out.appendCodePoint(isPrintable(c) ? c : '?'));
        return pointer.codePointCount(0, pointer.length()) > LONGEST_POINTER ? out + "..." : out.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
