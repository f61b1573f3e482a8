// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What happened on a date.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record DateEvent(String value) {
    /** The page or record was published. */
    public static final DateEvent PUBLISHED = new DateEvent("published");

    /** The evidence was first reviewed. */
    public static final DateEvent FIRST_REVIEWED = new DateEvent("first-reviewed");

    /** The evidence was reviewed. */
    public static final DateEvent LAST_REVIEWED = new DateEvent("last-reviewed");

    /** The search for studies ended. */
    public static final DateEvent SEARCHED_TO = new DateEvent("searched-to");

    /** The page or record was updated. */
    public static final DateEvent UPDATED = new DateEvent("updated");

    /** The description of the thing was updated, apart from its review. */
    public static final DateEvent DESCRIPTION_UPDATED = new DateEvent("description-updated");

    /** A file was made from the page. */
    public static final DateEvent EXPORTED = new DateEvent("exported");

    /** It started. */
    public static final DateEvent STARTED = new DateEvent("started");

    /** It ended. */
    public static final DateEvent ENDED = new DateEvent("ended");

    /** It is expected to end. */
    public static final DateEvent ESTIMATED_COMPLETION = new DateEvent("estimated-completion");

    /** It is to be reviewed. */
    public static final DateEvent REVIEW_DUE = new DateEvent("review-due");

    /** It was withdrawn. */
    public static final DateEvent WITHDRAWN = new DateEvent("withdrawn");

    /** Refuses {@code null}. */
    public DateEvent {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateEvent dateEvent && dateEvent.value.equals(value);
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
