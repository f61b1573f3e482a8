// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why there is no value. None of these is zero, and none means "no effect".
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record Absence(String value) {
    /** Nobody rated it. */
    public static final Absence NOT_RATED = new Absence("not-rated");

    /** No evidence was found. */
    public static final Absence NO_EVIDENCE = new Absence("no-evidence");

    /** The evidence does not suffice to rate it. */
    public static final Absence INSUFFICIENT = new Absence("insufficient");

    /** Findings point different ways. */
    public static final Absence MIXED = new Absence("mixed");

    /** The scale does not apply. */
    public static final Absence NOT_APPLICABLE = new Absence("not-applicable");

    /** The design cannot be scored on the scale. */
    public static final Absence NOT_SCOREABLE = new Absence("not-scoreable");

    /** There is a value, but it could not be read. */
    public static final Absence VALUE_LOST = new Absence("value-lost");

    /** Refuses {@code null}. */
    public Absence {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Absence absence && absence.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The code itself. */
    @Override
    public String toString() {
        return value;
    }
}
