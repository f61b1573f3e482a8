// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;

/** How {@link EvidenceRecord} is read and written. Written by SourceGenerator; do not edit. */
final class EvidenceRecordPlan extends Plan<EvidenceRecord> {
    static final Plan<EvidenceRecord> PLAN = new EvidenceRecordPlan();

    private EvidenceRecordPlan() {
        super(
                Member.required("format", Scalar.STRING),
                Member.required("id", Scalar.STRING),
                Member.optional("version", Scalar.INTEGER),
                Member.required("kind", Code.RECORD_KIND),
                Member.optional("status", Code.RECORD_STATUS),
                Member.optional("withdrawal", WithdrawalPlan.PLAN),
                Member.required("title", Scalar.STRING),
                Member.list("otherTitles", OtherTitlePlan.PLAN),
                Member.list("identifiers", IdentifierPlan.PLAN),
                Member.optional("summary", Scalar.STRING),
                Member.list("sections", SectionPlan.PLAN),
                Member.list("variants", VariantPlan.PLAN),
                Member.list("populations", PopulationPlan.PLAN),
                Member.optional("delivery", DeliveryPlan.PLAN),
                Member.list("outcomes", OutcomePlan.PLAN),
                Member.list("ratings", RatingPlan.PLAN),
                Member.list("recommendations", RecommendationPlan.PLAN),
                Member.list("studies", StudyPlan.PLAN),
                Member.list("citations", CitationPlan.PLAN),
                Member.list("counts", CountPlan.PLAN),
                Member.list("costs", CostPlan.PLAN),
                Member.list("topics", TopicPlan.PLAN),
                Member.list("caveats", CaveatPlan.PLAN),
                Member.optional("provenance", ProvenancePlan.PLAN),
                Member.list("dates", RecordDatePlan.PLAN),
                Member.list("relations", RelationPlan.PLAN),
                Member.list("parties", PartyPlan.PLAN),
                Member.list("links", LinkPlan.PLAN),
                Member.list("disagreements", DisagreementPlan.PLAN),
                Member.optional("stage", Scalar.STRING),
                Member.list("places", TermPlan.PLAN),
                Member.list("audience", Scalar.STRING),
                Member.list("notes", NotePlan.PLAN));
    }

    @Override
    public EvidenceRecord create(Parts parts) {
        return new EvidenceRecord(
                parts.required(0),
                parts.required(1),
                parts.optional(2),
                parts.required(3),
                parts.optional(4),
                parts.optional(5),
                parts.required(6),
                parts.list(7),
                parts.list(8),
                parts.optional(9),
                parts.list(10),
                parts.list(11),
                parts.list(12),
                parts.optional(13),
                parts.list(14),
                parts.list(15),
                parts.list(16),
                parts.list(17),
                parts.list(18),
                parts.list(19),
                parts.list(20),
                parts.list(21),
                parts.list(22),
                parts.optional(23),
                parts.list(24),
                parts.list(25),
                parts.list(26),
                parts.list(27),
                parts.list(28),
                parts.optional(29),
                parts.list(30),
                parts.list(31),
                parts.list(32),
                parts.extras());
    }

    @Override
    public Object part(EvidenceRecord value, int index) {
        return switch (index) {
            case 0 -> value.format();
            case 1 -> value.id();
            case 2 -> value.version();
            case 3 -> value.kind();
            case 4 -> value.status();
            case 5 -> value.withdrawal();
            case 6 -> value.title();
            case 7 -> value.otherTitles();
            case 8 -> value.identifiers();
            case 9 -> value.summary();
            case 10 -> value.sections();
            case 11 -> value.variants();
            case 12 -> value.populations();
            case 13 -> value.delivery();
            case 14 -> value.outcomes();
            case 15 -> value.ratings();
            case 16 -> value.recommendations();
            case 17 -> value.studies();
            case 18 -> value.citations();
            case 19 -> value.counts();
            case 20 -> value.costs();
            case 21 -> value.topics();
            case 22 -> value.caveats();
            case 23 -> value.provenance();
            case 24 -> value.dates();
            case 25 -> value.relations();
            case 26 -> value.parties();
            case 27 -> value.links();
            case 28 -> value.disagreements();
            case 29 -> value.stage();
            case 30 -> value.places();
            case 31 -> value.audience();
            case 32 -> value.notes();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(EvidenceRecord value, Visitor<C> visitor, C context) {
        visitor.one(0, value.format(), context);
        visitor.one(1, value.id(), context);
        if (value.version().isPresent()) {
            visitor.one(2, value.version().get(), context);
        }
        visitor.one(3, value.kind(), context);
        if (value.status().isPresent()) {
            visitor.one(4, value.status().get(), context);
        }
        if (value.withdrawal().isPresent()) {
            visitor.one(5, value.withdrawal().get(), context);
        }
        visitor.one(6, value.title(), context);
        if (!value.otherTitles().isEmpty()) {
            visitor.list(7, value.otherTitles(), context);
        }
        if (!value.identifiers().isEmpty()) {
            visitor.list(8, value.identifiers(), context);
        }
        if (value.summary().isPresent()) {
            visitor.one(9, value.summary().get(), context);
        }
        if (!value.sections().isEmpty()) {
            visitor.list(10, value.sections(), context);
        }
        if (!value.variants().isEmpty()) {
            visitor.list(11, value.variants(), context);
        }
        if (!value.populations().isEmpty()) {
            visitor.list(12, value.populations(), context);
        }
        if (value.delivery().isPresent()) {
            visitor.one(13, value.delivery().get(), context);
        }
        if (!value.outcomes().isEmpty()) {
            visitor.list(14, value.outcomes(), context);
        }
        if (!value.ratings().isEmpty()) {
            visitor.list(15, value.ratings(), context);
        }
        if (!value.recommendations().isEmpty()) {
            visitor.list(16, value.recommendations(), context);
        }
        if (!value.studies().isEmpty()) {
            visitor.list(17, value.studies(), context);
        }
        if (!value.citations().isEmpty()) {
            visitor.list(18, value.citations(), context);
        }
        if (!value.counts().isEmpty()) {
            visitor.list(19, value.counts(), context);
        }
        if (!value.costs().isEmpty()) {
            visitor.list(20, value.costs(), context);
        }
        if (!value.topics().isEmpty()) {
            visitor.list(21, value.topics(), context);
        }
        if (!value.caveats().isEmpty()) {
            visitor.list(22, value.caveats(), context);
        }
        if (value.provenance().isPresent()) {
            visitor.one(23, value.provenance().get(), context);
        }
        if (!value.dates().isEmpty()) {
            visitor.list(24, value.dates(), context);
        }
        if (!value.relations().isEmpty()) {
            visitor.list(25, value.relations(), context);
        }
        if (!value.parties().isEmpty()) {
            visitor.list(26, value.parties(), context);
        }
        if (!value.links().isEmpty()) {
            visitor.list(27, value.links(), context);
        }
        if (!value.disagreements().isEmpty()) {
            visitor.list(28, value.disagreements(), context);
        }
        if (value.stage().isPresent()) {
            visitor.one(29, value.stage().get(), context);
        }
        if (!value.places().isEmpty()) {
            visitor.list(30, value.places(), context);
        }
        if (!value.audience().isEmpty()) {
            visitor.list(31, value.audience(), context);
        }
        if (!value.notes().isEmpty()) {
            visitor.list(32, value.notes(), context);
        }
    }

    @Override
    public Extras extras(EvidenceRecord value) {
        return value.extras();
    }
}
