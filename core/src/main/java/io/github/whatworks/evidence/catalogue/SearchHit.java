// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.Optional;

/**
 * A record that a {@link TextSearch} found. It has no score and no natural order.
 *
 * <p>Its {@link #card} holds public facts and can be shown or passed on. Immutable and safe to share between threads.
 */
public final class SearchHit {

    // Transient, so that a serialiser that goes by fields finds nothing to write.
    private final transient EvidenceRecord record;
    private final transient CardWriter cards;
    private final transient Optional<Freshness> freshness;

    SearchHit(EvidenceRecord record, CardWriter cards, Optional<Freshness> freshness) {
        this.record = record;
        this.cards = cards;
        this.freshness = freshness;
    }

    /** The record itself. */
    public EvidenceRecord record() {
        return record;
    }

    /** Its title. */
    public String title() {
        return record.title();
    }

    /** The record as people should read it: public facts only. Each call writes it anew. */
    public EvidenceCard card() {
        return cards.card(record, freshness);
    }

    /** The record's id. */
    @Override
    public String toString() {
        return "SearchHit[" + record.id() + "]";
    }
}
