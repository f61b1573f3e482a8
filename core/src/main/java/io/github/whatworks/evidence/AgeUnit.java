// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The unit of the ends of an age band.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record AgeUnit(String value) {
    /** Years. */
    public static final AgeUnit YEARS = new AgeUnit("years");

    /** Months. */
    public static final AgeUnit MONTHS = new AgeUnit("months");

    /** Weeks. */
    public static final AgeUnit WEEKS = new AgeUnit("weeks");

    /** Refuses {@code null}. */
    public AgeUnit {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgeUnit ageUnit && ageUnit.value.equals(value);
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
