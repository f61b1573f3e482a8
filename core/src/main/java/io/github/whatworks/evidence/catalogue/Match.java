// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record that answers a need. It has no score and no natural order.
 *
 * <p>The {@link #card} holds public facts and can be shown or passed on; the {@link #reason} holds
 * the need and stays on the machine. Immutable and safe to share between threads.
 */
public final class Match {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient EvidenceRecord record;
    private final transient Writers writers;
    private final transient Optional<Freshness> freshness;
    private final transient MatchReason reason;
    private transient volatile @Nullable EvidenceCard card;

    Match(EvidenceRecord record, Writers writers, Optional<Freshness> freshness, MatchReason reason) {
        this.record = record;
        this.writers = writers;
        this.freshness = freshness;
        this.reason = reason;
    }

    /** The record itself. */
    public EvidenceRecord record() {
        return record;
    }

    /** The record as people should read it: public facts only. It is written when it is first asked for. */
    public EvidenceCard card() {
        EvidenceCard written = card;
        if (written == null) {
            written = writers.cards().card(record, freshness);
            card = written;
        }
        return written;
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
        return writers.citations().cite(record, card(), freshness.orElseThrow(), reason.mapping());
    }

    /** Nothing of the need, and not the record either: which records were found tells what was asked. */
    @Override
    public String toString() {
        return "Match[not shown]";
    }
}
