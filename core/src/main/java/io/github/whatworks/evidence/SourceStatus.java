// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a source.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record SourceStatus(String value) {
    /** It is there. */
    public static final SourceStatus LIVE = new SourceStatus("live");

    /** It is kept but no longer updated. */
    public static final SourceStatus ARCHIVED = new SourceStatus("archived");

    /** It is no longer there. */
    public static final SourceStatus GONE = new SourceStatus("gone");

    /** Whether it is there was not checked. */
    public static final SourceStatus NOT_CHECKED = new SourceStatus("not-checked");

    /** Refuses {@code null}. */
    public SourceStatus {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceStatus sourceStatus && sourceStatus.value.equals(value);
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
