// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rating still stands.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record RatingStatus(String value) {
    /** It stands. */
    public static final RatingStatus CURRENT = new RatingStatus("current");

    /** A later rating replaced it. */
    public static final RatingStatus EARLIER = new RatingStatus("earlier");

    /** Its publisher took it back. */
    public static final RatingStatus WITHDRAWN = new RatingStatus("withdrawn");

    /** Refuses {@code null}. */
    public RatingStatus {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RatingStatus ratingStatus && ratingStatus.value.equals(value);
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
