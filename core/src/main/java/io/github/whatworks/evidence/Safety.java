// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;

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

    /** The code itself. */
    @Override
    public String toString() {
        return value;
    }
}
