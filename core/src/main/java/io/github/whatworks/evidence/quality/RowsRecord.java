// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static io.github.whatworks.evidence.quality.Column.*;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.AgeUnit;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.EvidenceRecordBuilder;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Note;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.PopulationBuilder;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.ProvenanceBuilder;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceBuilder;
import io.github.whatworks.evidence.SourceRole;
import io.github.whatworks.evidence.SourceStatus;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the rows of one record together. */
final class RowsRecord {
    static final String FORMAT = "1.0";

    private final Row head;
    private final Findings findings;
    private final Typed typed;

    private RowsRecord(Row head, Findings findings) {
        this.head = head;
        this.findings = findings;
        this.typed = new Typed(head, findings);
    }

    /** The record of {@code rows}; nothing, and findings, where they lack what a record cannot be without. */
    static Optional<EvidenceRecord> of(List<Row> rows, Findings findings) {
        Row head = Merged.of(rows, Level.RECORD, findings);
        List<Column> missing = Stream.of(RECORD_ID, TITLE, KIND)
                .filter(column -> head.get(column).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            missing.forEach(column -> findings.add(head.number(), column, "a text", "none; the record is left out"));
            return Optional.empty();
        }
        return Optional.of(new RowsRecord(head, findings).record(rows));
    }

    private EvidenceRecord record(List<Row> rows) {
        EvidenceRecordBuilder record = EvidenceRecord.builder(
                FORMAT,
                head.get(RECORD_ID).orElseThrow(),
                new RecordKind(head.get(KIND).orElseThrow()),
                head.get(TITLE).orElseThrow());
        typed.whole(VERSION).ifPresent(record::version);
        head.get(STATUS).map(RecordStatus::new).ifPresent(record::status);
        head.get(SUMMARY).ifPresent(record::summary);
        provenance().ifPresent(record::provenance);
        population().ifPresent(population -> record.populations(List.of(population)));
        record.caveats(RecordRows.CAVEAT_LINES.read(head, findings).stream()
                .map(line -> new Caveat(line.text(), line.by(), Optional.empty(), Optional.empty(), Extras.NONE))
                .toList());
        record.notes(RecordRows.NOTE_LINES.read(head, findings).stream()
                .map(line -> new Note(line.text(), line.by(), Optional.empty(), Extras.NONE))
                .toList());
        RowsOutcomes outcomes = RowsOutcomes.of(rows, findings);
        return record.outcomes(outcomes.outcomes()).ratings(outcomes.ratings()).build();
    }

    private Optional<Provenance> provenance() {
        if (!says(PUBLISHER, LICENCE, ATTRIBUTION, SOURCE_ADDRESS, SOURCE_ROLE, SOURCE_STATUS, READ_ON)) {
            return Optional.empty();
        }
        ProvenanceBuilder provenance = Provenance.builder();
        head.get(PUBLISHER).ifPresent(provenance::publisher);
        head.get(LICENCE).ifPresent(provenance::licence);
        head.get(ATTRIBUTION).ifPresent(provenance::attribution);
        if (says(SOURCE_ADDRESS, SOURCE_ROLE, SOURCE_STATUS, READ_ON)) {
            SourceBuilder source = Source.builder();
            head.get(SOURCE_ADDRESS).ifPresent(source::url);
            head.get(SOURCE_ROLE).map(SourceRole::new).ifPresent(source::role);
            head.get(SOURCE_STATUS).map(SourceStatus::new).ifPresent(source::status);
            typed.date(READ_ON).ifPresent(source::readOn);
            provenance.sources(List.of(source.build()));
        }
        return Optional.of(provenance.build());
    }

    private Optional<Population> population() {
        if (!says(AGE_BASIS, AGE_TEXT, AGE_FROM, AGE_TO, AGE_UNIT)) {
            return Optional.empty();
        }
        PopulationBuilder population = Population.builder();
        head.get(AGE_BASIS).map(PopulationBasis::new).ifPresent(population::basis);
        ages().ifPresent(population::ages);
        return Optional.of(population.build())
                .filter(it -> it.basis().isPresent() || it.ages().isPresent());
    }

    private Optional<Ages> ages() {
        AgeBand band = new AgeBand(
                typed.number(AGE_FROM),
                typed.number(AGE_TO),
                head.get(AGE_UNIT).map(AgeUnit::new),
                Optional.empty(),
                Optional.empty(),
                Extras.NONE);
        boolean banded =
                band.from().isPresent() || band.to().isPresent() || band.unit().isPresent();
        if (!banded && head.get(AGE_TEXT).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Ages(
                head.get(AGE_TEXT), banded ? List.of(band) : List.of(), List.of(), Optional.empty(), Extras.NONE));
    }

    private boolean says(Column... columns) {
        return Stream.of(columns).anyMatch(column -> head.get(column).isPresent());
    }
}
