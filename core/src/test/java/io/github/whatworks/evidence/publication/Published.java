// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.EvidenceRecordBuilder;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CatalogueSettings;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.SnapshotSource;
import io.github.whatworks.evidence.catalogue.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder that is published to, day by day, and those who take from it. */
final class Published {

    static final Instant START = Instant.parse("2026-11-02T08:00:00Z");
    static final CentreFile CENTRE =
            new CentreFile("test-centre", "Test Centre", "official", "OGL-UK-3.0", Optional.empty());

    final Path root;
    CentreKeys keys = CentreKeys.create();
    private Instant now = START;

    Published(Path root) {
        this.root = root;
    }

    static EvidenceRecordBuilder titled(String title) {
        String slug = title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
        return EvidenceRecord.builder("1.0", "test:" + slug, RecordKind.PROGRAMME, title)
                .status(RecordStatus.PUBLISHED)
                .version(1);
    }

    static EvidenceRecord record(String title) {
        return titled(title).build();
    }

    static EvidenceRecord withdrawn(String title, int version, Safety safety, String reason) {
        return titled(title)
                .version(version)
                .status(RecordStatus.WITHDRAWN)
                .withdrawal(Withdrawal.builder().safety(safety).reason(reason).build())
                .build();
    }

    Published later(Duration time) {
        now = now.plus(time);
        return this;
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    StaticCentre centre() {
        return StaticCentre.in(root).withClock(clock());
    }

    /** Publishes a day later than before. */
    PublicationOutcome publish(EvidenceRecord... records) {
        later(Duration.ofDays(1));
        return publish(centre(), records);
    }

    PublicationOutcome publish(StaticCentre centre, EvidenceRecord... records) {
        try {
            return centre.publish(CENTRE, keys, List.of(records));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    SnapshotManifest manifest() {
        return SnapshotManifest.parse(bytes("v1/snapshot.json"));
    }

    Changes changes() {
        return Changes.parse(bytes("v1/changes.json"));
    }

    /** Where the scales, code lists and mappings are that the manifest names. */
    String dataFile() {
        return "v1/" + manifest().referenceData().orElseThrow().path();
    }

    Path file(String name) {
        return root.resolve(name);
    }

    byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The names of all files, sorted. */
    List<String> names() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A council's copy, with the clock of the day. */
    Catalogue copy(Path folder) {
        return Catalogue.open(folder, CatalogueSettings.standard().withClock(clock()));
    }

    /** Takes what is published, as somebody who has the files, and trusts what it learned before. */
    ImportOutcome takeIn(Path copy, Trust trust) {
        return copy(copy).importSnapshot(source(), trust);
    }

    SnapshotSource source() {
        SnapshotManifest manifest = manifest();
        SnapshotSource source = SnapshotSource.files(
                        file("v1/snapshot.json"),
                        file("v1/" + manifest.snapshot().path()))
                .withChanges(file("v1/changes.json"));
        return manifest.referenceData()
                .map(data -> source.withReferenceData(file("v1/" + data.path())))
                .orElse(source);
    }
}
