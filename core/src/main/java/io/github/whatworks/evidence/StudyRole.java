// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;

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

    /** The code itself. */
    @Override
    public String toString() {
        return value;
    }
}
