// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy takes in a snapshot whole, or stays what it is and says why. */
class CatalogueImportTest {

    @TempDir
    Path folder;

    private Path copy;
    private SignedFiles files;
    private Catalogue catalogue;

    @BeforeEach
    void open() {
        copy = folder.resolve("copy");
        files = new SignedFiles(folder.resolve("published"));
        CatalogueSettings settings =
                CatalogueSettings.standard().withClock(Clock.fixed(SignedFiles.ISSUED.plusSeconds(60), ZoneOffset.UTC));
        catalogue = Catalogue.open(copy, settings);
    }

    @Test
    void importSnapshot_rightFiles_isThereAfterOpeningAgain() {
        files.publish(1, Records.titled("One").build(), Records.titled("Two").build());

        assertThat(files.offerTo(catalogue)).isEqualTo(new ImportOutcome.Imported(1, 2));

        assertThat(catalogue.size()).isEqualTo(2);
        assertThat(Catalogue.open(copy).record("test:one"))
                .contains(Records.titled("One").build());
    }

    @Test
    void importSnapshot_sameTwice_isUnchanged() {
        files.publish(1, Records.titled("One").build()).offerTo(catalogue);

        assertThat(files.offerTo(catalogue)).isEqualTo(new ImportOutcome.Unchanged(1));
    }

    @Test
    void importSnapshot_newerGeneration_replacesTheOld() {
        files.publish(1, Records.titled("One").build()).offerTo(catalogue);

        files.publish(2, Records.titled("Two").build()).offerTo(catalogue);

        assertThat(catalogue.record("test:one")).isEmpty();
        assertThat(catalogue.record("test:two")).isPresent();
    }

    @Test
    void importSnapshot_renewedExpiry_isTakenIn() {
        files.publish(1, Records.titled("One").build()).offerTo(catalogue);

        files.publish(1, Manifests.later(), Records.titled("One").build());

        assertThat(files.offerTo(catalogue)).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(catalogue.freshness().orElseThrow().issuedAt()).isEqualTo(SignedFiles.ISSUED.plusSeconds(3600));
    }

    @Test
    void importSnapshot_lowerGeneration_isRefused() {
        files.publish(2, Records.titled("Two").build()).offerTo(catalogue);

        files.publish(1, Manifests.later(), Records.titled("One").build());

        assertRefused(Refusal.ROLLBACK, "generation 1 is older than generation 2 here");
    }

    @Test
    void importSnapshot_sameGenerationOtherContent_isRefused() {
        files.publish(1, Records.titled("One").build()).offerTo(catalogue);

        files.publish(1, Manifests.later(), Records.titled("Other").build());

        assertRefused(Refusal.CONFLICT, "other content");
    }

    @Test
    void importSnapshot_otherCentre_isRefused() {
        files.publish(1, Records.titled("One").build()).offerTo(catalogue);

        files.publish(
                2,
                manifest -> withCentre(manifest, "another"),
                Records.titled("Two").build());

        assertRefused(Refusal.OTHER_CENTRE, "from another");
    }

    @Test
    void importSnapshot_unknownKey_isRefused() {
        files.publish(1, Records.titled("One").build());

        Trust trust = Trust.keys(CentreKey.of(SignedFiles.newKeys().getPublic()));

        assertThat(refusal(files.offerTo(catalogue, trust))).isEqualTo(Refusal.UNTRUSTED);
        assertThat(catalogue.size()).isZero();
    }

    @Test
    void importSnapshot_noTrustGiven_saysWhatToDo() {
        files.publish(1, Records.titled("One").build());

        assertThat(files.offerTo(catalogue, Trust.keys()).sentence()).contains("give the Centre's key");
    }

    @Test
    void importSnapshot_changedAfterSigning_isRefused() throws IOException {
        files.publish(1, Records.titled("One").build());
        String manifest = Files.readString(files.manifest());
        Files.writeString(files.manifest(), manifest.replace("\"demonstration\"", "\"official\""));

        assertRefused(Refusal.UNTRUSTED, "none of the keys");
    }

    @Test
    void importSnapshot_trustOnFirstUse_pinsTheFirstKeyOnly() {
        files.publish(1, Records.titled("One").build());
        assertThat(files.offerTo(catalogue, Trust.onFirstUse())).isInstanceOf(ImportOutcome.Imported.class);

        SignedFiles stranger = new SignedFiles(folder.resolve("stranger"));
        stranger.publish(2, Records.titled("Two").build());

        assertThat(refusal(stranger.offerTo(catalogue, Trust.onFirstUse()))).isEqualTo(Refusal.UNTRUSTED);
    }

    @Test
    void importSnapshot_keyVouchedForByThePinnedOne_counts() {
        KeyPair next = SignedFiles.newKeys();
        CentreKey nextKey = CentreKey.of(next.getPublic());
        files.publish(
                1,
                manifest -> withKeys(manifest, List.of(files.key(), nextKey)),
                Records.titled("One").build());
        files.offerTo(catalogue);

        SignedFiles rotated = new SignedFiles(folder.resolve("rotated"), next);
        rotated.publish(2, Records.titled("Two").build());

        assertThat(rotated.offerTo(catalogue, Trust.keys(files.key()))).isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void importSnapshot_truncatedFile_isRefused() throws IOException {
        files.publish(1, Records.titled("One").build());
        byte[] bytes = Files.readAllBytes(files.file());
        Files.write(files.file(), java.util.Arrays.copyOf(bytes, bytes.length - 7));

        assertRefused(Refusal.WRONG_SIZE, "instead of the");
    }

    @Test
    void importSnapshot_oneByteFlipped_isRefused() throws IOException {
        files.publish(1, Records.titled("One").build());
        byte[] bytes = Files.readAllBytes(files.file());
        bytes[bytes.length / 2] ^= 1;
        Files.write(files.file(), bytes);

        assertRefused(Refusal.WRONG_DIGEST, "does not have the digest");
    }

    @Test
    void importSnapshot_signedButWrongCountOrRoot_isRefused() {
        files.publish(
                1, manifest -> withCount(manifest, 2), Records.titled("One").build());
        assertRefused(Refusal.WRONG_COUNT, "1 instead of the 2 records");

        files.publish(
                1, manifest -> withCount(manifest, 0), Records.titled("One").build());
        assertRefused(Refusal.WRONG_COUNT, "more than the 0 records");

        files.publish(
                1,
                manifest -> withRoot(manifest, "0".repeat(64)),
                Records.titled("One").build());
        assertRefused(Refusal.WRONG_ROOT, "do not have the root");
    }

    @Test
    void importSnapshot_notAManifest_isRefused() throws IOException {
        files.publish(1, Records.titled("One").build());
        Files.writeString(files.manifest(), "<html>Sign in</html>");

        assertRefused(Refusal.NOT_A_MANIFEST, "not a manifest");
    }

    @Test
    void importSnapshot_missingMember_saysWhich() throws IOException {
        files.publish(1, Records.titled("One").build());
        Files.writeString(files.manifest(), "{\"centreId\":\"x\"}");

        assertRefused(Refusal.NOT_A_MANIFEST, "\"snapshot\" is missing");
    }

    @Test
    void importSnapshot_noSuchFile_isRefused() throws IOException {
        files.publish(1, Records.titled("One").build());
        Files.delete(files.file());

        assertRefused(Refusal.MISSING_FILE, "could not be read");
    }

    @Test
    void importSnapshot_anotherWriter_isRefused() throws IOException {
        files.publish(1, Records.titled("One").build());
        Files.createDirectories(copy);
        try (FileChannel channel =
                        FileChannel.open(copy.resolve("LOCK"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            assertThat(held.isValid()).isTrue();
            assertRefused(Refusal.BUSY, "another process");
        }
        assertThat(files.offerTo(catalogue)).isInstanceOf(ImportOutcome.Imported.class);
    }

    @Test
    void open_damagedCurrentGeneration_answersFromTheOneBefore() throws IOException {
        files.publish(1, Records.titled("One").build()).offerTo(catalogue);
        files.publish(2, Records.titled("Two").build()).offerTo(catalogue);
        Path records = copy.resolve("generations")
                .resolve(Files.readString(copy.resolve("CURRENT")).strip())
                .resolve("records.ndjson.gz");
        Files.write(records, new byte[] {1, 2, 3});

        Catalogue opened = Catalogue.open(copy);

        assertThat(opened.record("test:one")).isPresent();
        assertThat(opened.setAside()).singleElement().asString().contains("is damaged and not used");
        assertThat(files.offerTo(opened))
                .as("the damaged generation can be had again")
                .isInstanceOf(ImportOutcome.Imported.class);
        assertThat(opened.record("test:two")).isPresent();
    }

    @Test
    void importSnapshot_manyGenerations_keepsTheCurrentAndTheOneBefore() throws IOException {
        for (int generation = 1; generation <= 4; generation++) {
            files.publish(generation, Records.titled("Number " + generation).build())
                    .offerTo(catalogue);
        }

        try (Stream<Path> left = Files.list(copy.resolve("generations"))) {
            assertThat(left.map(path -> path.getFileName().toString().replaceAll("-.*", "")))
                    .containsExactlyInAnyOrder("3", "4");
        }
    }

    private void assertRefused(Refusal reason, String words) {
        ImportOutcome outcome = files.offerTo(catalogue);
        assertThat(refusal(outcome)).isEqualTo(reason);
        assertThat(outcome.sentence()).contains(words);
    }

    private static Refusal refusal(ImportOutcome outcome) {
        assertThat(outcome).isInstanceOf(ImportOutcome.Refused.class);
        return ((ImportOutcome.Refused) outcome).reason();
    }

    private static SnapshotManifest withCentre(SnapshotManifest m, String centre) {
        return change(m, centre, m.count(), m.root(), m.keys());
    }

    private static SnapshotManifest withCount(SnapshotManifest m, long count) {
        return change(m, m.centreId(), count, m.root(), m.keys());
    }

    private static SnapshotManifest withRoot(SnapshotManifest m, String root) {
        return change(m, m.centreId(), m.count(), root, m.keys());
    }

    private static SnapshotManifest withKeys(SnapshotManifest m, List<CentreKey> keys) {
        return change(m, m.centreId(), m.count(), m.root(), keys);
    }

    private static SnapshotManifest change(
            SnapshotManifest m, String centre, long count, String root, List<CentreKey> keys) {
        return new SnapshotManifest(
                centre,
                m.standing(),
                m.generation(),
                m.previousGeneration(),
                m.issuedAt(),
                m.expiresAt(),
                count,
                root,
                m.snapshot(),
                keys,
                m.signature());
    }
}
