// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;
import java.util.Objects;

/**
 * A part of the evidence that is not what it was when it was cited. Immutable.
 *
 * <p>Ratings stand here with all that was shown with them, then and now, and are not compared: which is
 * higher is not for a list of changes to say.
 *
 * @param part a stable name of the part, such as {@code title}, {@code ratings} or {@code caveats}
 * @param inWords what the part is, in words
 * @param then what was shown of it when it was cited; empty for a part that cards do not show
 * @param now what a card shows of it now
 */
public record CitationChange(String part, String inWords, List<CitedLine> then, List<CitedLine> now) {

    /** Copies the lists. */
    public CitationChange {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(inWords, "inWords");
        then = List.copyOf(then);
        now = List.copyOf(now);
    }
}
