// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BeforeBirth beforeBirth && beforeBirth.value.equals(value);
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
