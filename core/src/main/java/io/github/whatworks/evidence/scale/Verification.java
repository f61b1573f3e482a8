// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the code, label and meaning of a level are known.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record Verification(String value) {
    /** Seen on a page of the publisher or in the published source of its site, or on a public copy of them. */
    public static final Verification SEEN = new Verification("seen");

    /** Put together from other sources or general knowledge; nothing that is shown rests on it. */
    public static final Verification INFERRED = new Verification("inferred");

    /** Refuses {@code null}. */
    public Verification {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Verification verification && verification.value.equals(value);
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
