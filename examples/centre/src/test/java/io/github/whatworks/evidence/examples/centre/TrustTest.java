// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.Refusal;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.SnapshotSource;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy takes what a Centre signed, and goes on doing so after the Centre was started again. */
class TrustTest {

    @TempDir
    Path folder;

    @Test
    void whatIsServed_isTakenInByWhoeverPinnedTheKey() throws Exception {
        try (ReferenceCentre centre = ReferenceCentre.start(Samples.ALL, CentreKeys.create())) {
            Catalogue copy = Catalogue.open(folder.resolve("copy"));

            ImportOutcome outcome = take(centre, copy, Trust.keys(centre.key()));

            assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
            assertThat(copy.record("example:alpha")).contains(Samples.FIRST);
            assertThat(copy.record("example:gamma")).isEmpty();
            assertThat(copy.freshness().orElseThrow().standing()).contains("demonstration");
        }
    }

    @Test
    void whatIsServed_isRefusedByWhoeverPinnedAnotherKey() throws Exception {
        try (ReferenceCentre centre = ReferenceCentre.start(Samples.ALL, CentreKeys.create())) {
            Catalogue copy = Catalogue.open(folder.resolve("copy"));

            ImportOutcome outcome =
                    take(centre, copy, Trust.keys(CentreKeys.create().publicKey()));

            assertThat(outcome)
                    .isInstanceOfSatisfying(
                            ImportOutcome.Refused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Refusal.UNTRUSTED));
        }
    }

    @Test
    void restart_sameKeyFile_otherRecords_isTheNextGeneration() throws Exception {
        Catalogue copy = Catalogue.open(folder.resolve("copy"));

        ImportOutcome first = startAndTake(copy, Samples.ALL, 1_000);
        ImportOutcome second = startAndTake(copy, List.of(Samples.SECOND), 1_001);

        assertThat(first.sentence())
                .startsWith("took in generation 1000 with 2 records and other scales, code lists or mappings; it had"
                        + " expired on");
        assertThat(second.sentence()).startsWith("took in generation 1001 with 1 record;");
        assertThat(copy.size()).isEqualTo(1);
    }

    @Test
    void restart_withoutAKeyFile_isAStranger() throws Exception {
        Catalogue copy = Catalogue.open(folder.resolve("copy"));
        startAndTake(copy, Samples.ALL, 1_000);

        try (ReferenceCentre stranger = ReferenceCentre.start(CentreOptions.of(Samples.ALL))) {
            assertThat(take(stranger, copy, Trust.onFirstUse())).isInstanceOf(ImportOutcome.Refused.class);
        }
    }

    private ImportOutcome startAndTake(Catalogue copy, List<EvidenceRecord> records, long second) throws Exception {
        CentreOptions options = CentreOptions.of(records)
                .withKeys(CentreKeys.readOrCreate(folder.resolve("keys/centre.pem")))
                .withClock(Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC));
        try (ReferenceCentre centre = ReferenceCentre.start(options)) {
            return take(centre, copy, Trust.onFirstUse());
        }
    }

    private ImportOutcome take(ReferenceCentre centre, Catalogue copy, Trust trust)
            throws IOException, InterruptedException {
        Http http = new Http(centre.address());
        byte[] manifest = http.get("/v1/snapshot.json").body();
        Path manifestFile = Files.write(folder.resolve("manifest.json"), manifest);
        SnapshotManifest named = SnapshotManifest.parse(manifest);
        Path bulkFile = Files.write(
                folder.resolve("bulk"),
                http.get("/v1/" + named.snapshot().path()).body());
        Path dataFile = Files.write(
                folder.resolve("data"),
                http.get("/v1/" + named.referenceData().orElseThrow().path()).body());
        SnapshotSource source = SnapshotSource.files(manifestFile, bulkFile).withReferenceData(dataFile);
        return copy.importSnapshot(source, trust);
    }
}
