// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.databind;

import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.Citation;
import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.Count;
import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.Disagreement;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.EvidenceRecordBuilder;
import io.github.whatworks.evidence.Identifier;
import io.github.whatworks.evidence.Link;
import io.github.whatworks.evidence.Note;
import io.github.whatworks.evidence.OtherTitle;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Party;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.Recommendation;
import io.github.whatworks.evidence.RecordDate;
import io.github.whatworks.evidence.Relation;
import io.github.whatworks.evidence.Section;
import io.github.whatworks.evidence.Study;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.Topic;
import io.github.whatworks.evidence.Variant;
import io.github.whatworks.evidence.Withdrawal;
import java.util.List;
import java.util.Optional;

/** The parts that are components of a record. */
final class RecordParts {
    private static final List<Part<?>> ALL = List.of(
            Part.single(Withdrawal.class, "withdrawal", EvidenceRecord::withdrawal, EvidenceRecordBuilder::withdrawal),
            Part.listed(
                    OtherTitle.class, "otherTitles", EvidenceRecord::otherTitles, EvidenceRecordBuilder::otherTitles),
            Part.listed(
                    Identifier.class, "identifiers", EvidenceRecord::identifiers, EvidenceRecordBuilder::identifiers),
            Part.listed(Section.class, "sections", EvidenceRecord::sections, EvidenceRecordBuilder::sections),
            Part.listed(Variant.class, "variants", EvidenceRecord::variants, EvidenceRecordBuilder::variants),
            Part.listed(
                    Population.class, "populations", EvidenceRecord::populations, EvidenceRecordBuilder::populations),
            Part.single(Delivery.class, "delivery", EvidenceRecord::delivery, EvidenceRecordBuilder::delivery),
            Part.listed(Outcome.class, "outcomes", EvidenceRecord::outcomes, EvidenceRecordBuilder::outcomes),
            Part.listed(Rating.class, "ratings", EvidenceRecord::ratings, EvidenceRecordBuilder::ratings),
            Part.listed(
                    Recommendation.class,
                    "recommendations",
                    EvidenceRecord::recommendations,
                    EvidenceRecordBuilder::recommendations),
            Part.listed(Study.class, "studies", EvidenceRecord::studies, EvidenceRecordBuilder::studies),
            Part.listed(Citation.class, "citations", EvidenceRecord::citations, EvidenceRecordBuilder::citations),
            Part.listed(Count.class, "counts", EvidenceRecord::counts, EvidenceRecordBuilder::counts),
            Part.listed(Cost.class, "costs", EvidenceRecord::costs, EvidenceRecordBuilder::costs),
            Part.listed(Topic.class, "topics", EvidenceRecord::topics, EvidenceRecordBuilder::topics),
            Part.listed(Caveat.class, "caveats", EvidenceRecord::caveats, EvidenceRecordBuilder::caveats),
            Part.single(Provenance.class, "provenance", EvidenceRecord::provenance, EvidenceRecordBuilder::provenance),
            Part.listed(RecordDate.class, "dates", EvidenceRecord::dates, EvidenceRecordBuilder::dates),
            Part.listed(Relation.class, "relations", EvidenceRecord::relations, EvidenceRecordBuilder::relations),
            Part.listed(Term.class, "places", EvidenceRecord::places, EvidenceRecordBuilder::places),
            Part.listed(Party.class, "parties", EvidenceRecord::parties, EvidenceRecordBuilder::parties),
            Part.listed(Link.class, "links", EvidenceRecord::links, EvidenceRecordBuilder::links),
            Part.listed(
                    Disagreement.class,
                    "disagreements",
                    EvidenceRecord::disagreements,
                    EvidenceRecordBuilder::disagreements),
            Part.listed(Note.class, "notes", EvidenceRecord::notes, EvidenceRecordBuilder::notes));

    private RecordParts() {}

    /** The part of this type, if records have it as a component. */
    static Optional<Part<?>> of(Class<?> type) {
        return ALL.stream().filter(part -> part.type() == type).findFirst();
    }

    static List<Part<?>> all() {
        return ALL;
    }
}
