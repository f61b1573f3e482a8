// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Note;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A record of the Evidence Store.
 *
 * <p>Its ratings belong to outcomes. Where the page could not be read there are no outcomes, so there
 * is no rating, and none is made up.
 */
final class StoreRecord {
    private final SourceObject source;
    private final List<SourceObject> outcomes;
    private final Source page;

    private StoreRecord(SourceObject source) {
        this.source = source;
        this.outcomes = source.objects("outcomes");
        this.page = Pages.ofStore(source.requiredText("url"), source.requiredText("source"), pageWasRead());
    }

    static EvidenceRecord of(SourceObject source) {
        return new StoreRecord(source).build();
    }

    private EvidenceRecord build() {
        var record = EvidenceRecord.builder(
                        "1.0",
                        Publication.EVIDENCE_STORE.recordId(source.requiredText("slug")),
                        RecordKind.INTERVENTION_REVIEW,
                        source.requiredText("title"))
                .version(1)
                .status(RecordStatus.PUBLISHED)
                .populations(populations())
                .outcomes(outcomes.stream().map(this::outcome).toList())
                .citations(StoreCitations.of(source.objects("reviews")))
                .provenance(provenance())
                .notes(notes());
        source.text("subtitleOwnWords").ifPresent(record::summary);
        delivery().ifPresent(record::delivery);
        return record.build();
    }

    private boolean pageWasRead() {
        return !outcomes.isEmpty();
    }

    private List<Population> populations() {
        return source.text("population").stream()
                .map(text -> Population.builder()
                        .basis(PopulationBasis.NOT_STATED)
                        .text(text)
                        .build())
                .toList();
    }

    private Optional<Delivery> delivery() {
        List<Term> settings = source.text("setting").stream().map(Term::printed).toList();
        List<Term> countries =
                source.texts("countries").stream().map(Term::printed).toList();
        return settings.isEmpty() && countries.isEmpty()
                ? Optional.empty()
                : Optional.of(Delivery.builder()
                        .settings(settings)
                        .countries(countries)
                        .build());
    }

    private Outcome outcome(SourceObject outcome) {
        return Outcome.builder()
                .name(outcome.requiredText("outcome"))
                .ratings(StorePair.of(outcome, page))
                .build();
    }

    private Provenance provenance() {
        var provenance = Provenance.builder()
                .publisher(Publication.EVIDENCE_STORE.publisher())
                .sources(page)
                .licence(Publication.LICENCE);
        source.text("contentTypeLabel").ifPresent(provenance::contentType);
        if (pageWasRead()) {
            provenance.schemes(Scales.EVIDENCE_STORE);
        }
        return provenance.build();
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        source.text("notes").map(Remarks::ofSourceFile).ifPresent(notes::add);
        if (!pageWasRead()) {
            notes.add(Remarks.ofEditors(
                    "Only the address of the page is known, and the title is read off it. Its outcomes and "
                            + "ratings were not seen; that says nothing about what they are.",
                    "/outcomes"));
        }
        return notes;
    }
}
