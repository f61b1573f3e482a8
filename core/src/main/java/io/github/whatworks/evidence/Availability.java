// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An answer that may be missing: yes, no or not stated.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record Availability(String value) {
    /** Yes. */
    public static final Availability YES = new Availability("yes");

    /** No. */
    public static final Availability NO = new Availability("no");

    /** The source does not say, or shows it in a way that could not be read. */
    public static final Availability NOT_STATED = new Availability("not-stated");

    /** Refuses {@code null}. */
    public Availability {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Availability availability && availability.value.equals(value);
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
