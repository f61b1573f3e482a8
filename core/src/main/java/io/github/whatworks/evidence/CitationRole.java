// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a work is cited.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record CitationRole(String value) {
    /** The review that the record summarises. */
    public static final CitationRole SOURCE_REVIEW = new CitationRole("source-review");

    /** A report of a study. */
    public static final CitationRole STUDY_REPORT = new CitationRole("study-report");

    /** Something to read next. */
    public static final CitationRole FURTHER_READING = new CitationRole("further-reading");

    /** Refuses {@code null}. */
    public CitationRole {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CitationRole citationRole && citationRole.value.equals(value);
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
