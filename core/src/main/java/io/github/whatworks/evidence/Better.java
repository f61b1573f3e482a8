// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;

/**
 * Which way a number is better.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record Better(String value) {
    /** A higher number is better. */
    public static final Better HIGHER = new Better("higher");

    /** A lower number is better. */
    public static final Better LOWER = new Better("lower");

    /** Refuses {@code null}. */
    public Better {
        Objects.requireNonNull(value, "value");
    }

    /** The code itself. */
    @Override
    public String toString() {
        return value;
    }
}
