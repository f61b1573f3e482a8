// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which way an outcome is wanted to go. The value of an effectiveness rating never says it.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record WantedDirection(String value) {
    /** More of it is wanted. */
    public static final WantedDirection MORE = new WantedDirection("more");

    /** Less of it is wanted. */
    public static final WantedDirection LESS = new WantedDirection("less");

    /** A possible harm of taking part. */
    public static final WantedDirection HARM_TO_WATCH = new WantedDirection("harm-to-watch");

    /** Refuses {@code null}. */
    public WantedDirection {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WantedDirection wantedDirection && wantedDirection.value.equals(value);
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
