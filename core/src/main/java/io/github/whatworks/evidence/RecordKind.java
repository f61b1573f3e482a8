// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What sort of thing an evidence record is about.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record RecordKind(String value) {
    /** A review of an approach or service, as in the Evidence Store. */
    public static final RecordKind INTERVENTION_REVIEW = new RecordKind("intervention-review");

    /** A named programme, as in the Guidebook. */
    public static final RecordKind PROGRAMME = new RecordKind("programme");

    /** A recommendation of a practice guide. */
    public static final RecordKind PRACTICE_RECOMMENDATION = new RecordKind("practice-recommendation");

    /** A single study. */
    public static final RecordKind STUDY = new RecordKind("study");

    /** A council's own practice: not evaluated and not rated by any What Works body. */
    public static final RecordKind LOCAL_PRACTICE = new RecordKind("local-practice");

    /** A guide with several recommendations and principles. */
    public static final RecordKind PRACTICE_GUIDE = new RecordKind("practice-guide");

    /** A project whose findings may be still to come. */
    public static final RecordKind RESEARCH_PROJECT = new RecordKind("research-project");

    /** Refuses {@code null}. */
    public RecordKind {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RecordKind recordKind && recordKind.value.equals(value);
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
