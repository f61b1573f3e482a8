// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that a record declares on one of its components, as the fast checker tries it. Immutable.
 *
 * @param member the name of the component
 * @param kind what is held
 * @param min the least size or number
 * @param max the largest size
 * @param pattern the pattern of the text, if that is what is held
 * @param warning whether it is declared in the group of warnings
 * @param sized whether a size is that of the list, not of its elements
 */
record Constraint(
        String member,
        Kind kind,
        int min,
        int max,
        @Nullable Pattern pattern,
        boolean warning,
        boolean sized) {

    private static final String MISSING =
            "Nobody can use the part without it, or its absence would be taken for a statement.";

    /** What can be held. */
    enum Kind {
        /** There is a value. */
        REQUIRED("required", Constraint.MISSING),
        /** There is a text, and it says something. */
        NOT_BLANK("required", Constraint.MISSING),
        /** A text or list is not too short and not too long. */
        SIZE("size", "What is longer was put in the wrong place, and breaks the systems it is passed on to."),
        /** A text is written in a certain way. */
        PATTERN("pattern", "Other records and systems refer to it, so it has to be written in one way only."),
        /** A number is not too low. */
        MIN("min", "A lower number has no meaning here.");

        private final String id;
        private final String rationale;

        Kind(String id, String rationale) {
            this.id = id;
            this.rationale = rationale;
        }

        /** The last part of the rule's id. */
        String id() {
            return id;
        }

        /** Why it is held. */
        String rationale() {
            return rationale;
        }
    }

    static Constraint required(String member) {
        return new Constraint(member, Kind.REQUIRED, 0, 0, null, false, false);
    }

    static Constraint notBlank(String member) {
        return new Constraint(member, Kind.NOT_BLANK, 0, 0, null, false, false);
    }

    static Constraint size(String member, int min, int max) {
        return new Constraint(member, Kind.SIZE, min, max, null, false, false);
    }

    static Constraint listSize(String member, int min, int max) {
        return new Constraint(member, Kind.SIZE, min, max, null, false, true);
    }

    static Constraint pattern(String member, String pattern) {
        return new Constraint(member, Kind.PATTERN, 0, 0, Pattern.of(pattern), false, false);
    }

    static Constraint min(String member, int min) {
        return new Constraint(member, Kind.MIN, min, 0, null, false, false);
    }

    static Constraint warning(Constraint of) {
        return new Constraint(of.member, of.kind, of.min, of.max, of.pattern, true, of.sized);
    }

    /** What is held, in words. */
    String meaning() {
        return switch (kind) {
            case REQUIRED, NOT_BLANK -> "It is given";
            case SIZE -> sized && min > 0 ? "It is not empty" : "It is not too long";
            case PATTERN -> "It is written as it should be";
            case MIN -> "It is not too low";
        };
    }

    /** What a breach counts for while somebody is still writing. */
    Severity severityInDraft() {
        return kind == Kind.REQUIRED || kind == Kind.NOT_BLANK ? Severity.WARNING : Severity.ERROR;
    }

    /** Whether it holds for a value, or for one that is not there. */
    boolean holds(@Nullable Object value) {
        return switch (kind) {
            case REQUIRED -> value != null;
            case NOT_BLANK -> value instanceof String text && !text.isBlank();
            case SIZE -> value == null || isWithin(size(value));
            case PATTERN -> value == null || pattern == null || pattern.matches((String) value);
            case MIN -> value == null || (int) value >= min;
        };
    }

    /** What is expected, in words. */
    String expected() {
        return switch (kind) {
            case REQUIRED -> "a value";
            case NOT_BLANK -> "a text";
            case SIZE -> sized ? elements() : "at most " + max + " characters";
            case PATTERN -> "a text of the form " + pattern;
            case MIN -> "a number from " + min + " up";
        };
    }

    /** What was found, in words that give no text away. */
    String found(@Nullable Object value) {
        if (value == null) {
            return "nothing";
        }
        return switch (kind) {
            case REQUIRED, NOT_BLANK -> "blanks";
            case SIZE -> size(value) + (sized ? " elements" : " characters");
            case PATTERN -> Found.code((String) value);
            case MIN -> value.toString();
        };
    }

    private String elements() {
        return min > 0 ? "at least " + min + (min == 1 ? " element" : " elements") : "at most " + max + " elements";
    }

    private boolean isWithin(int size) {
        return size >= min && size <= max;
    }

    private static int size(Object value) {
        return value instanceof List<?> list ? list.size() : value instanceof String text ? text.length() : 0;
    }
}
