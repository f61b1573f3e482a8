// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How exact a count is.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record CountQualifier(String value) {
    /** Exactly so many. */
    public static final CountQualifier EXACTLY = new CountQualifier("exactly");

    /** About so many. */
    public static final CountQualifier ABOUT = new CountQualifier("about");

    /** So many or more. */
    public static final CountQualifier AT_LEAST = new CountQualifier("at-least");

    /** More than so many. */
    public static final CountQualifier MORE_THAN = new CountQualifier("more-than");

    /** Less than so many. */
    public static final CountQualifier LESS_THAN = new CountQualifier("less-than");

    /** So many or less. */
    public static final CountQualifier AT_MOST = new CountQualifier("at-most");

    /** Refuses {@code null}. */
    public CountQualifier {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountQualifier countQualifier && countQualifier.value.equals(value);
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
