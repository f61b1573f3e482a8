// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Count;
import io.github.whatworks.evidence.CountOf;
import io.github.whatworks.evidence.CountQualifier;
import io.github.whatworks.evidence.DateEvent;
import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RecordDate;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A record of a peer. */
final class PeerRecord {

    private static final String NOTICE =
            "Peer test set: a record of another body restated from public copies, to show that the format holds it. Not a"
                    + " publication of any Centre, not endorsed by the body, and not to be decided on.";
    private static final String EXPORT = "PDF export of that date";

    private final SourceObject source;
    private final Peer peer;
    private final PeerOutcomes outcomes;

    private PeerRecord(SourceObject source) {
        this.source = source;
        this.peer = Peer.of(source);
        this.outcomes = PeerOutcomes.of(source, peer);
    }

    static EvidenceRecord of(SourceObject source) {
        return new PeerRecord(source).build();
    }

    private EvidenceRecord build() {
        String title = source.requiredText("title");
        String id = PeerRating.slug(peer.source()) + ":" + PeerRating.slug(title);
        var record = EvidenceRecord.builder("1.0", id, peer.kind(), title)
                .version(1)
                .status(RecordStatus.PUBLISHED)
                .sections(outcomes.impactOnSeveral().stream().toList())
                .populations(PeerPopulation.of(source).stream().toList())
                .outcomes(outcomes.outcomes())
                .ratings(outcomes.ratings())
                .counts(Stream.of(
                                count("numberOfStudies", CountOf.STUDIES),
                                count("reports", CountOf.REPORTS),
                                count("participants", CountOf.PARTICIPANTS))
                        .flatMap(Optional::stream)
                        .toList())
                .costs(PeerCosts.of(source, outcomes.costBands()))
                .topics(source.texts("serviceArea").stream().map(this::topic).toList())
                .provenance(provenance())
                .dates(dates());
        source.text("dose")
                .ifPresent(
                        dose -> record.delivery(Delivery.builder().dosage(dose).build()));
        record.notes(Stream.concat(
                        source.text("note").map(Remarks::ofSourceFile).stream(),
                        Stream.of(Remarks.by("project editors", NOTICE)))
                .toList());
        if (source.hasEmptyList("ratings")) {
            // An empty list says that the body gives none; to leave it out would say that we do not know.
            record.extras(Extras.NONE.with("ratings", JsonValue.of(List.of())));
        }
        return record.build();
    }

    private Optional<Count> count(String member, CountOf of) {
        return source.number(member)
                .map(number -> Count.builder()
                        .of(of)
                        .number(number)
                        .qualifier(CountQualifier.EXACTLY)
                        .build());
    }

    private Topic topic(String serviceArea) {
        return Topic.builder()
                .list("title-iv-e-service-areas")
                .text(serviceArea)
                .taggedBy(peer.publisher())
                .build();
    }

    private Provenance provenance() {
        List<ScaleRef> schemes = Stream.of(
                        outcomes.ratings().stream(),
                        outcomes.costBands().stream(),
                        outcomes.outcomes().stream().flatMap(outcome -> outcome.ratings().stream()))
                .flatMap(ratings -> ratings)
                .flatMap((Rating rating) -> rating.scale().stream())
                .distinct()
                .toList();
        return Provenance.builder()
                .publisher(peer.publisher())
                .sources(peer.page())
                .licence(Publication.LICENCE)
                .schemes(schemes)
                .build();
    }

    /** The file does not say what happened on its date, except that a PDF was made. */
    private List<RecordDate> dates() {
        List<RecordDate> dates = new ArrayList<>();
        source.text("date").ifPresent(text -> {
            var date = RecordDate.builder().date(PartialDate.of(text));
            source.text("note")
                    .filter(note -> note.startsWith(EXPORT))
                    .ifPresent(note -> date.event(DateEvent.EXPORTED));
            dates.add(date.build());
        });
        source.text("descriptionUpdated")
                .ifPresent(text -> dates.add(RecordDate.builder()
                        .event(DateEvent.DESCRIPTION_UPDATED)
                        .date(PartialDate.of(text))
                        .build()));
        return dates;
    }
}
