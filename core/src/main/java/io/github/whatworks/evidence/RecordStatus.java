// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a record stands in its publication.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record RecordStatus(String value) {
    /** Not yet published. */
    public static final RecordStatus DRAFT = new RecordStatus("draft");

    /** Published and current. */
    public static final RecordStatus PUBLISHED = new RecordStatus("published");

    /** Replaced by another record. */
    public static final RecordStatus SUPERSEDED = new RecordStatus("superseded");

    /** Withdrawn by its publisher; see {@link Withdrawal}. */
    public static final RecordStatus WITHDRAWN = new RecordStatus("withdrawn");

    /** Refuses {@code null}. */
    public RecordStatus {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordStatus recordStatus && recordStatus.value.equals(value);
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
