// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The kind of order that the positions of an axis have.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record OrderKind(String value) {
    /** A higher value stands above a lower one. */
    public static final OrderKind HIGHER = new OrderKind("higher");

    /** A lower value stands above a higher one: 1 is the first. */
    public static final OrderKind LOWER = new OrderKind("lower");

    /** Values run from below zero, or from harm, up; open numbers as on the number line. */
    public static final OrderKind SIGNED = new OrderKind("signed");

    /** Only some pairs are ordered. */
    public static final OrderKind PARTIAL = new OrderKind("partial");

    /** There is no order. */
    public static final OrderKind NONE = new OrderKind("none");

    /** Refuses {@code null}. */
    public OrderKind {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OrderKind orderKind && orderKind.value.equals(value);
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
