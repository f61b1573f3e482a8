// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the two ends of an interval are.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record IntervalKind(String value) {
    /** A confidence interval of a level that the source does not state. */
    public static final IntervalKind CONFIDENCE = new IntervalKind("confidence");

    /** A 95 % confidence interval. */
    public static final IntervalKind CONFIDENCE_95 = new IntervalKind("confidence-95");

    /** The lowest and highest value found. */
    public static final IntervalKind RANGE = new IntervalKind("range");

    /** Refuses {@code null}. */
    public IntervalKind {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IntervalKind intervalKind && intervalKind.value.equals(value);
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
