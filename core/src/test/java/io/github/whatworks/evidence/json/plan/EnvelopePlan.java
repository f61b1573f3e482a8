// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import java.util.List;
import java.util.Optional;

/** The plan of a record that holds records which cannot be without some of their members. */
public final class EnvelopePlan extends Plan<EnvelopePlan.Envelope> {

    /** A record of records. */
    public record Envelope(Optional<EvidenceRecord> first, List<EvidenceRecord> records, Extras extras) {}

    public EnvelopePlan() {
        super(Member.optional("first", Plans.EVIDENCE_RECORD), Member.list("records", Plans.EVIDENCE_RECORD));
    }

    @Override
    public Envelope create(Parts parts) {
        return new Envelope(parts.optional(0), parts.list(1), parts.extras());
    }

    @Override
    public Object part(Envelope value, int index) {
        return index == 0 ? value.first() : value.records();
    }

    @Override
    public <C> void visit(Envelope value, Visitor<C> visitor, C context) {
        if (value.first().isPresent()) {
            visitor.one(0, value.first().get(), context);
        }
        if (!value.records().isEmpty()) {
            visitor.list(1, value.records(), context);
        }
    }

    @Override
    public Extras extras(Envelope value) {
        return value.extras();
    }
}
