// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Provenance;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.code.TopicMapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A copy in memory, a record in it, and its citation, for the tests of citations and briefings. */
final class Cited {

    static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");

    private Cited() {}

    static EvidenceRecord record() {
        Source page = Source.builder()
                .url("https://evidence.example/parent-support")
                .readOn(PartialDate.of("2026-10"))
                .build();
        return Records.titled("Parent support groups")
                .version(3)
                .status(RecordStatus.PUBLISHED)
                .summary("Groups for parents with poor mental health.")
                .topics(Records.topic("mental-health", Subject.PARENT_OR_CARER))
                .outcomes(Records.pair("Child behaviour", "1", "0"))
                .caveats(Caveat.builder()
                        .text("Few studies were from the United Kingdom.")
                        .saidBy("the publisher")
                        .build())
                .provenance(Provenance.builder()
                        .publisher("Test publisher")
                        .licence("OGL-UK-3.0")
                        .sources(page)
                        .build())
                .build();
    }

    static EvidenceCitation citation() {
        return of(record());
    }

    /** A citation of {@code record} from generation 4 of the copy, made by a mapping. */
    static EvidenceCitation of(EvidenceRecord record) {
        TopicMapping mapping = TopicMapping.builder()
                .id("factors-to-topics")
                .edition("2026-11")
                .owner("project editors")
                .build();
        Freshness copy = freshness(generation(4, History.NONE, record), NOW);
        Wording wording = Wording.bundled();
        EvidenceCard card = new CardWriter(settings(), wording).card(record, Optional.of(copy));
        return new CitationWriter(settings()).cite(record, card, copy, Optional.of(mapping));
    }

    static CatalogueSettings settings() {
        return CatalogueSettings.standard().withClock(Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Freshness freshness(Generation generation, Instant now) {
        return Freshness.of(generation.manifest(), generation.retrievedAt(), now);
    }

    static Generation generation(long number, History history, EvidenceRecord... records) {
        return generation("test-centre", number, history, records);
    }

    static Generation generation(String centre, long number, History history, EvidenceRecord... records) {
        SnapshotManifest manifest = new SnapshotManifest(
                centre,
                Optional.of("demonstration"),
                number,
                Optional.empty(),
                SignedFiles.ISSUED,
                SignedFiles.ISSUED.plus(Duration.ofDays(30)),
                records.length,
                "0".repeat(64),
                new SnapshotManifest.BulkFile("x", 1, "0".repeat(64)),
                List.of(),
                Optional.empty());
        return new Generation(
                manifest,
                SignedFiles.ISSUED.plusSeconds(3600),
                Held.of(List.of(records)),
                Base.of(manifest.snapshot()),
                history);
    }

    static CitationVerifier verifier(Generation generation) {
        return verifier(generation, NOW);
    }

    static CitationVerifier verifier(Generation generation, Instant now) {
        return new CitationVerifier(
                generation,
                TopicIndex.of(generation.records()),
                freshness(generation, now),
                settings(),
                Wording.bundled());
    }

    static String golden(String name) {
        try (InputStream in = Objects.requireNonNull(Cited.class.getResourceAsStream("/catalogue/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
