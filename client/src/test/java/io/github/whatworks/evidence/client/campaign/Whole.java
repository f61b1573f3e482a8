// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.Freshness;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.client.testkit.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether a copy is one whole generation that was published, and says rightly how old it is. */
final class Whole {

    private static final int GENERATIONS = 2;

    /** A part, its tag and its lock, of the two files of a generation. */
    private static final int ARRIVING = 6;

    private Whole() {}

    /** The generation that it is; 0 for none. */
    static long generation(Catalogue copy) {
        return copy.manifest().map(SnapshotManifest::generation).orElse(0L);
    }

    static void check(Catalogue copy, Published published, String what) {
        if (copy.manifest().isEmpty()) {
            assertThat(copy.size()).as(what).isZero();
            return;
        }
        SnapshotManifest manifest = copy.manifest().get();
        Publication publication = published.of(manifest.generation());
        assertThat(manifest).as(what).isEqualTo(SnapshotManifest.parse(publication.manifest()));
        Map<String, EvidenceRecord> expected = Published.records(publication);
        assertThat(copy.size()).as(what).isEqualTo(expected.size());
        expected.forEach((id, record) -> assertThat(copy.record(id)).as(what).contains(record));
        Freshness freshness = copy.freshness().orElseThrow();
        assertThat(freshness.generation()).as(what).isEqualTo(manifest.generation());
        assertThat(freshness.state()).as(what).isEqualTo(state(manifest, Instant.now()));
    }

    private static Freshness.State state(SnapshotManifest manifest, Instant now) {
        if (!now.isBefore(manifest.expiresAt())) {
            return Freshness.State.EXPIRED;
        }
        Duration half =
                Duration.between(manifest.issuedAt(), manifest.expiresAt()).dividedBy(2);
        return now.isBefore(manifest.issuedAt().plus(half)) ? Freshness.State.FRESH : Freshness.State.STALE;
    }

    /** The disk holds two generations and what arrives of one, however often something went wrong. */
    static void checkTidy(Path folder, String what) throws IOException {
        assertThat(names(folder.resolve("generations")))
                .as(what)
                .hasSizeLessThanOrEqualTo(GENERATIONS)
                .noneMatch(name -> name.startsWith("."));
        assertThat(names(folder.resolve("downloads"))).as(what).hasSizeLessThanOrEqualTo(ARRIVING);
    }

    private static List<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> String.valueOf(path.getFileName())).toList();
        }
    }
}
