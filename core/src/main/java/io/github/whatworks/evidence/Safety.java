// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How pressing a withdrawal is.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record Safety(String value) {
    /** Withdrawn for the safety of children or families. */
    public static final Safety URGENT = new Safety("urgent");

    /** Withdrawn in the ordinary course of publishing. */
    public static final Safety ROUTINE = new Safety("routine");

    /** Refuses {@code null}. */
    public Safety {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Safety safety && safety.value.equals(value);
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
