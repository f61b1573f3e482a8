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
 * @param isWarning whether it is declared in the group of warnings
 * @param sized whether a size is that of the list, not of its elements
 */
record Constraint(
        String member,
        Kind kind,
        int min,
        int max,
        @Nullable Pattern pattern,
        boolean isWarning,
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
        SIZE("size", "What is longer was probably put in the wrong place, and other systems cut it off or refuse it."),
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

    /** What holds of the component, in words that follow its name. */
    String meaning() {
        return switch (kind) {
            case REQUIRED -> "is given";
            case NOT_BLANK -> "is given and not blank";
            case SIZE -> sized ? "has " + elements() : "has at most " + max + " characters";
            case PATTERN -> "is of the form " + pattern;
            case MIN -> "is at least " + min;
        };
    }

    /** Why it is held. */
    String rationale() {
        return isAboutAbsence() ? MISSING : kind.rationale;
    }

    /** What a breach counts for while somebody is still writing. */
    Severity severityInDraft() {
        return isAboutAbsence() ? Severity.WARNING : Severity.ERROR;
    }

    /** Whether it is broken by what is not there; an absent list is an empty one. */
    boolean isAboutAbsence() {
        return switch (kind) {
            case REQUIRED, NOT_BLANK -> true;
            case SIZE -> sized && min > 0;
            case PATTERN, MIN -> false;
        };
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
