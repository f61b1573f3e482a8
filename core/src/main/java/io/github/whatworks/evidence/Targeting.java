// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The publisher's targeting of an intervention: for everybody, or for a group chosen by risk or
 * by signs of difficulty. It is never a child's statutory status.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record Targeting(String value) {
    /** Offered to everybody. */
    public static final Targeting UNIVERSAL = new Targeting("universal");

    /** Offered to a group at higher risk (printed as targeted-selected or targeted-selective). */
    public static final Targeting SELECTED = new Targeting("selected");

    /** Offered where there are already signs of difficulty (printed as targeted-indicated). */
    public static final Targeting INDICATED = new Targeting("indicated");

    /** Refuses {@code null}. */
    public Targeting {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Targeting targeting && targeting.value.equals(value);
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
