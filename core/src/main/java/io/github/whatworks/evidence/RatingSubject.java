// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rating is about.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record RatingSubject(String value) {
    /** The whole record. */
    public static final RatingSubject RECORD = new RatingSubject("record");

    /** One outcome. */
    public static final RatingSubject OUTCOME = new RatingSubject("outcome");

    /** One outcome at one follow-up. */
    public static final RatingSubject FOLLOW_UP = new RatingSubject("follow-up");

    /** One section, such as an EMMIE dimension. */
    public static final RatingSubject SECTION = new RatingSubject("section");

    /** One recommendation. */
    public static final RatingSubject RECOMMENDATION = new RatingSubject("recommendation");

    /** One study. */
    public static final RatingSubject STUDY = new RatingSubject("study");

    /** The record within one topic area. */
    public static final RatingSubject TOPIC_AREA = new RatingSubject("topic-area");

    /** Refuses {@code null}. */
    public RatingSubject {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RatingSubject ratingSubject && ratingSubject.value.equals(value);
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
