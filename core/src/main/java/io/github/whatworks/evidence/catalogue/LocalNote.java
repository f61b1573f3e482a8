// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the council noted about trying something itself, in its own words: what was tried, how it was adapted, what
 * came of it. "We tried this and stopped" counts.
 *
 * <p>It is the council's, so it has no wire form: no card, citation or contribution has a place for it, a serialiser
 * that goes by fields or accessors finds nothing, and its text shows its shape only. Immutable.
 */
public final class LocalNote {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient String recordId;
    private final transient Optional<String> tried;
    private final transient Optional<String> adapted;
    private final transient Optional<String> outcome;
    private final transient Optional<PartialDate> asOf;
    private final transient Optional<String> askRole;

    LocalNote(
            String recordId,
            Optional<String> tried,
            Optional<String> adapted,
            Optional<String> outcome,
            Optional<PartialDate> asOf,
            Optional<String> askRole) {
        this.recordId = Objects.requireNonNull(recordId, "recordId");
        this.tried = tried;
        this.adapted = adapted;
        this.outcome = outcome;
        this.asOf = asOf;
        this.askRole = askRole;
    }

    /** The record it is about. */
    public String recordId() {
        return recordId;
    }

    /** What was tried, where and with whom. */
    public Optional<String> tried() {
        return tried;
    }

    /** How it was adapted. */
    public Optional<String> adapted() {
        return adapted;
    }

    /** What came of it, in the council's own words. */
    public Optional<String> outcome() {
        return outcome;
    }

    /** As of when. */
    public Optional<PartialDate> asOf() {
        return asOf;
    }

    /** The role to ask. */
    public Optional<String> askRole() {
        return askRole;
    }

    /** Nothing of its content. */
    @Override
    public String toString() {
        return "LocalNote[not shown]";
    }
}
