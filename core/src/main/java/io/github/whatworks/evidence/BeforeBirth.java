// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;

/**
 * Whether an age band reaches back before birth.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record BeforeBirth(String value) {
    /** The band starts in pregnancy and goes on after birth. */
    public static final BeforeBirth INCLUDED = new BeforeBirth("included");

    /** The band is pregnancy alone. */
    public static final BeforeBirth ONLY = new BeforeBirth("only");

    /** Refuses {@code null}. */
    public BeforeBirth {
        Objects.requireNonNull(value, "value");
    }

    /** The code itself. */
    @Override
    public String toString() {
        return value;
    }
}
