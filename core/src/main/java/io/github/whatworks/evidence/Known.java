// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a rating is known: without it a rating must not be shown.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record Known(String value) {
    /** The source prints it whole. */
    public static final Known PRINTED = new Known("printed");

    /** Read off other parts of the page, such as which sections it has. */
    public static final Known INFERRED = new Known("inferred");

    /** Only a copy elsewhere prints it whole. */
    public static final Known FROM_MIRROR = new Known("from-mirror");

    /** The level is known but not its mark, so it may be one of several codes. */
    public static final Known LEVEL_ONLY = new Known("level-only");

    /** Sources disagree. */
    public static final Known DISPUTED = new Known("disputed");

    /** The source shows it in a way that could not be read, such as a picture. */
    public static final Known LOST = new Known("lost");

    /** Only somebody else says so; neither the source nor a copy of it was read. */
    public static final Known REPORTED = new Known("reported");

    /** The copy that was read ends before it. */
    public static final Known NOT_IN_COPY = new Known("not-in-copy");

    /** Refuses {@code null}. */
    public Known {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Known known && known.value.equals(value);
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
