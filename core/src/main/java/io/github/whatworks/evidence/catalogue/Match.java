// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.function.Supplier;

/**
 * A record that answers a need. It has no score and no natural order.
 *
 * <p>The {@link #card} holds public facts and can be shown or passed on; the {@link #reason} holds
 * the need and stays on the machine. Immutable.
 */
public final class Match {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient EvidenceRecord record;
    private final transient EvidenceCard card;
    private final transient MatchReason reason;
    private final transient Supplier<EvidenceCitation> citation;

    Match(EvidenceRecord record, EvidenceCard card, MatchReason reason, Supplier<EvidenceCitation> citation) {
        this.record = record;
        this.card = card;
        this.reason = reason;
        this.citation = citation;
    }

    /** The record itself. */
    public EvidenceRecord record() {
        return record;
    }

    /** The record as people should read it: public facts only. */
    public EvidenceCard card() {
        return card;
    }

    /** Why it stands here. It belongs to a case. */
    public MatchReason reason() {
        return reason;
    }

    /**
     * What a decision that relies on this record keeps of it: the card as it was shown, from which copy, and the
     * mapping that led here by its name. It holds nothing of the need, and the time of this call.
     */
    public EvidenceCitation cite() {
        return citation.get();
    }

    /** The record's id and nothing of the need. */
    @Override
    public String toString() {
        return "Match[" + record.id() + "]";
    }
}
