// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Note;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.ScaleRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A record of the Guidebook. */
final class GuidebookRecord {
    private final SourceObject source;
    private final Optional<String> slug;
    private final GuidebookPages pages;
    private final GuidebookReview review;
    private final GuidebookOutcomes outcomes;
    private final List<Population> populations;

    private GuidebookRecord(SourceObject source) {
        this.source = source;
        this.slug = source.text("slug");
        this.pages = GuidebookPages.of(source);
        this.review = GuidebookReview.of(GuidebookDates.of(source), pages);
        this.outcomes = GuidebookOutcomes.of(source);
        this.populations = GuidebookPopulations.of(source, pages);
    }

    static EvidenceRecord of(SourceObject source) {
        return new GuidebookRecord(source).build();
    }

    private EvidenceRecord build() {
        String title = source.requiredText("title");
        var record = EvidenceRecord.builder(
                        "1.0",
                        Publication.GUIDEBOOK.recordId(slug.orElseGet(() -> slugFrom(title))),
                        RecordKind.PROGRAMME,
                        title)
                .version(1)
                .status(RecordStatus.PUBLISHED)
                .populations(populations)
                .outcomes(outcomes.outcomes())
                .ratings(GuidebookRating.of(source, pages, review))
                .studies(GuidebookStudies.of(outcomes.studyLabels()))
                .counts(GuidebookStudies.count(source).stream().toList())
                .costs(GuidebookCost.of(source, pages, review).stream().toList())
                .provenance(provenance())
                .dates(review.dates())
                .notes(notes());
        GuidebookDelivery.of(source).ifPresent(record::delivery);
        return record.build();
    }

    private static String slugFrom(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    private Provenance provenance() {
        List<ScaleRef> schemes = new ArrayList<>(List.of(Scales.EIF_EVIDENCE));
        if (source.has("costRating")) {
            schemes.add(Scales.EIF_COST);
        }
        if (outcomes.haveImprovementIndexes()) {
            schemes.add(Scales.EIF_IMPROVEMENT_INDEX);
        }
        var provenance = Provenance.builder()
                .publisher(Publication.GUIDEBOOK.publisher())
                .ratedBy(review.ratedBy())
                .sources(pages.sources())
                .licence(Publication.LICENCE)
                .schemes(schemes)
                .readFromProse(ReadFromProse.pointers(source, populations));
        source.text("providerInvolvement").ifPresent(provenance::providerInvolvement);
        return provenance.build();
    }

    private List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        source.text("sourceNotes").map(Remarks::ofSourceFile).ifPresent(notes::add);
        if (slug.isEmpty()) {
            notes.add(
                    Remarks.ofEditors("The publisher's own id is not known; this one is made from the title.", "/id"));
        }
        return notes;
    }
}
