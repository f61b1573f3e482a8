// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.List;
import java.util.Optional;

/** Writes down what a card showed. It takes a mapping and no need, so none can get into a citation. */
final class CitationWriter {

    private static final String NOT_STATED = "NOT_STATED";

    private final CatalogueSettings settings;

    CitationWriter(CatalogueSettings settings) {
        this.settings = settings;
    }

    EvidenceCitation cite(EvidenceRecord record, EvidenceCard card, Freshness copy, Optional<TopicMapping> mapping) {
        return new EvidenceCitation(
                CitationJson.FORMAT,
                cited(record),
                settings.clock().instant(),
                CitationOrigin.of(copy),
                mapping.map(CitedMapping::of),
                Optional.of(card.wordingVersion()),
                lines(card),
                CitationParts.of(record),
                Extras.NONE);
    }

    List<CitedLine> lines(EvidenceCard card) {
        return card.lines().stream()
                .map(line -> new CitedLine(Optional.of(line.name()), line.label(), line.text(), Extras.NONE))
                .toList();
    }

    /** A copy holds no record without a version and a digest: its root is made of them. */
    private static CitedRecord cited(EvidenceRecord record) {
        Optional<Provenance> provenance = record.provenance();
        return new CitedRecord(
                record.id(),
                record.version().orElseThrow(() -> new IllegalStateException("expected a version: " + record.id())),
                EvidenceJson.standard()
                        .digest(record)
                        .orElseThrow(() -> new IllegalStateException("expected a digest: " + record.id())),
                record.title(),
                Optional.of(record.kind().value()),
                record.status().map(status -> status.value()),
                provenance.flatMap(Provenance::publisher),
                provenance.stream()
                        .flatMap(known -> known.sources().stream())
                        .flatMap(source -> source.url().stream())
                        .findFirst(),
                provenance.flatMap(Provenance::licence).orElse(NOT_STATED),
                provenance.flatMap(Provenance::attribution),
                Extras.NONE);
    }
}
