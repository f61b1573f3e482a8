// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is counted.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record CountOf(String value) {
    /** Records screened. */
    public static final CountOf SCREENED = new CountOf("screened");

    /** Studies. */
    public static final CountOf STUDIES = new CountOf("studies");

    /** Reports of studies. */
    public static final CountOf REPORTS = new CountOf("reports");

    /** Comparisons. */
    public static final CountOf CONTRASTS = new CountOf("contrasts");

    /** People who took part. */
    public static final CountOf PARTICIPANTS = new CountOf("participants");

    /** Reviews. */
    public static final CountOf REVIEWS = new CountOf("reviews");

    /** Families. */
    public static final CountOf FAMILIES = new CountOf("families");

    /** Local authorities. */
    public static final CountOf LOCAL_AUTHORITIES = new CountOf("local-authorities");

    /** Schools. */
    public static final CountOf SCHOOLS = new CountOf("schools");

    /** Findings. */
    public static final CountOf FINDINGS = new CountOf("findings");

    /** Refuses {@code null}. */
    public CountOf {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CountOf countOf && countOf.value.equals(value);
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
