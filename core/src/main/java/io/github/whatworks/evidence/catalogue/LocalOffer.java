// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.PartialDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the council's own file says of whether something is commissioned here.
 *
 * <p>It is the council's, so it has no wire form: no card, citation or contribution has a place for it, a serialiser
 * that goes by fields or accessors finds nothing, and its text shows its shape only. Immutable.
 */
public final class LocalOffer {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient String recordId;
    private final transient Commissioned commissioned;
    private final transient Optional<PartialDate> asOf;
    private final transient Optional<String> sourceRole;
    private final transient Optional<String> contactRole;
    private final transient Optional<String> note;

    LocalOffer(
            String recordId,
            Commissioned commissioned,
            Optional<PartialDate> asOf,
            Optional<String> sourceRole,
            Optional<String> contactRole,
            Optional<String> note) {
        this.recordId = Objects.requireNonNull(recordId, "recordId");
        this.commissioned = Objects.requireNonNull(commissioned, "commissioned");
        this.asOf = asOf;
        this.sourceRole = sourceRole;
        this.contactRole = contactRole;
        this.note = note;
    }

    /** The record it is about. */
    public String recordId() {
        return recordId;
    }

    /** Whether it is commissioned here. */
    public Commissioned commissioned() {
        return commissioned;
    }

    /** As of when. */
    public Optional<PartialDate> asOf() {
        return asOf;
    }

    /** The role of whoever said so. */
    public Optional<String> sourceRole() {
        return sourceRole;
    }

    /** The role to ask. */
    public Optional<String> contactRole() {
        return contactRole;
    }

    /** A remark. */
    public Optional<String> note() {
        return note;
    }

    /** Nothing of its content. */
    @Override
    public String toString() {
        return "LocalOffer[not shown]";
    }
}
