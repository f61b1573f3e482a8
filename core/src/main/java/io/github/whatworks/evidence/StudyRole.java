// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part a study plays in a rating.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record StudyRole(String value) {
    /** The rating rests on it. */
    public static final StudyRole BEST_EVIDENCE = new StudyRole("best-evidence");

    /** It was used beside the best evidence. */
    public static final StudyRole SUPPORTING = new StudyRole("supporting");

    /** It was found and not used. */
    public static final StudyRole NOT_USED = new StudyRole("not-used");

    /** Refuses {@code null}. */
    public StudyRole {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StudyRole studyRole && studyRole.value.equals(value);
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
