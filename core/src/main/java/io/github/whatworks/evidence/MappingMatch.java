// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How well two codes of different scales correspond.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record MappingMatch(String value) {
    /** The same meaning. */
    public static final MappingMatch EXACT = new MappingMatch("exact");

    /** Nearly the same meaning. */
    public static final MappingMatch CLOSE = new MappingMatch("close");

    /** One covers the other. */
    public static final MappingMatch BROAD = new MappingMatch("broad");

    /** No equivalent. */
    public static final MappingMatch NONE = new MappingMatch("none");

    /** Refuses {@code null}. */
    public MappingMatch {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MappingMatch mappingMatch && mappingMatch.value.equals(value);
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
