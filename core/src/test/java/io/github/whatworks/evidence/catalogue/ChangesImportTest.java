// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy takes in what changed if together with what it has it is what was signed, or stays what it is. */
class ChangesImportTest {

    private static final EvidenceRecord ONE = Records.titled("One").build();
    private static final EvidenceRecord TWO = Records.titled("Two").build();
    private static final EvidenceRecord TWO_CHANGED =
            Records.titled("Two").version(2).summary("More of it.").build();
    private static final EvidenceRecord THREE = Records.titled("Three").build();

    @TempDir
    Path folder;

    private final ChangingCentre centre = new ChangingCentre();
    private Path copy;
    private Catalogue catalogue;

    @BeforeEach
    void fill() {
        copy = folder.resolve("copy");
        catalogue = open(copy);
        centre.publish(ONE, TWO);
        centre.offerSnapshotTo(catalogue);
    }

    private static Catalogue open(Path copy) {
        Clock clock = Clock.fixed(SignedFiles.ISSUED.plusSeconds(3600), ZoneOffset.UTC);
        return Catalogue.open(copy, CatalogueSettings.standard().withClock(clock));
    }

    @Test
    void changes_putAddAndWithdraw_areThere_andAfterOpeningAgain() {
        EvidenceRecord gone = Records.titled("One")
                .version(2)
                .status(RecordStatus.WITHDRAWN)
                .withdrawal(Withdrawal.builder().reason("A made-up reason.").build())
                .build();
        centre.publish(gone, TWO_CHANGED, THREE);

        assertThat(centre.offerChangesTo(catalogue)).isEqualTo(new ImportOutcome.Imported(2, 2));

        for (Catalogue seen : new Catalogue[] {catalogue, open(copy)}) {
            assertThat(seen.setAside()).isEmpty();
            assertThat(seen.size()).isEqualTo(2);
            assertThat(seen.record("test:one")).isEmpty();
            assertThat(seen.record("test:two")).contains(TWO_CHANGED);
            assertThat(seen.record("test:three")).contains(THREE);
            assertThat(seen.manifest()).contains(SnapshotManifest.parse(centre.manifest()));
            assertThat(seen.history().last("test:one").orElseThrow().withdrawal())
                    .isPresent();
            assertThat(seen.history().changes()).hasSize(3);
        }
    }

    @Test
    void changes_overManyGenerations_areOneStep_andBaseAndDifferenceOnDisk() throws IOException {
        centre.publish(ONE, TWO_CHANGED).publish(ONE, TWO_CHANGED, THREE).publish(TWO_CHANGED, THREE);
        centre.offerChangesTo(catalogue);
        centre.publish(TWO_CHANGED, THREE, ONE.toBuilder().version(3).build());
        centre.offerChangesTo(catalogue);

        assertThat(catalogue.size()).isEqualTo(3);
        Path current = CopyFiles.current(copy);
        assertThat(Files.readAllLines(current.resolve("put.ndjson")))
                .as("all that is different from the first generation")
                .hasSize(3);
        assertThat(CopyFiles.all(current).stream()
                        .map(path -> path.getFileName().toString()))
                .as("a library that knows nothing of changes finds no bulk file here")
                .containsExactlyInAnyOrder(
                        "IN-USE",
                        "SHA256SUMS",
                        "base.json",
                        "base.ndjson.gz",
                        "history.ndjson",
                        "manifest.json",
                        "put.ndjson",
                        "retrieved");
        assertThat(open(copy).history()).isEqualTo(catalogue.history());
    }

    @Test
    void renewal_needsNoRecord() {
        centre.renew();

        assertThat(centre.offerChangesTo(catalogue)).isEqualTo(new ImportOutcome.Imported(1, 2));

        assertThat(open(copy).manifest()).contains(SnapshotManifest.parse(centre.manifest()));
        assertThat(centre.offerChangesTo(catalogue)).isEqualTo(new ImportOutcome.Unchanged(1));
    }

    @Test
    void snapshotAfterChanges_andChangesAfterThat_work() {
        centre.publish(ONE, TWO_CHANGED);
        centre.offerChangesTo(catalogue);
        centre.publish(TWO_CHANGED, THREE);
        assertThat(centre.offerSnapshotTo(catalogue)).isEqualTo(new ImportOutcome.Imported(3, 2));
        centre.publish(TWO_CHANGED);
        assertThat(centre.offerChangesTo(catalogue)).isEqualTo(new ImportOutcome.Imported(4, 1));
        assertThat(open(copy).record("test:two")).contains(TWO_CHANGED);
    }

    @Test
    void record_thatTheCopyHasInThatVersion_mayBeLeftOut() {
        centre.publish(ONE).publish(ONE, TWO);

        assertThat(offer(centre.list().toJson())).isEqualTo(new ImportOutcome.Imported(3, 2));
    }

    @Test
    void digest_isThatOfTheVersionHeld() {
        assertThat(catalogue.digest("test:two"))
                .isEqualTo(EvidenceJson.standard().digest(TWO));
        centre.publish(ONE, TWO_CHANGED);
        centre.offerChangesTo(catalogue);

        assertThat(catalogue.digest("test:two"))
                .isEqualTo(EvidenceJson.standard().digest(TWO_CHANGED));
        assertThat(open(copy).digest("test:two")).isEqualTo(catalogue.digest("test:two"));
        assertThat(catalogue.digest("test:three")).isEmpty();
        assertThat(Catalogue.open(folder.resolve("none")).digest("test:two")).isEmpty();
    }

    @Test
    void downloads_areLeftAlone_andAreNoDamage() throws IOException {
        assertThat(catalogue.folder()).isEqualTo(copy);
        Path kept = Files.createDirectories(catalogue.folder().resolve("downloads/1"));
        Files.writeString(kept.resolve("part"), "half of something");
        for (int i = 0; i < 4; i++) {
            centre.publish(ONE, TWO.toBuilder().version(i + 2).build());
            centre.offerChangesTo(catalogue);
        }

        assertThat(kept.resolve("part")).hasContent("half of something");
        assertThat(open(copy).setAside()).isEmpty();
    }

    @Test
    void copyWithoutGeneration_isRefused() {
        Catalogue empty = open(folder.resolve("empty"));

        ImportOutcome outcome = empty.importSnapshot(centre.changes(0), centre.trust());

        assertIs(outcome, Refusal.NO_GENERATION, "no whole generation", "take the snapshot");
        assertThat(empty.size()).isZero();
    }

    @Test
    void listThatDoesNotReach_isRefused() {
        centre.publish(ONE, TWO_CHANGED);
        String list = new String(centre.list().toJson(), UTF_8);

        assertRefused(
                offer(list.replace("\"oldest\":0", "\"oldest\":2").getBytes(UTF_8)),
                Refusal.CHANGES_MISSING,
                "holds only what came after generation 2");
        assertRefused(
                offer(list.replace("{\"generation\":2,\"oldest\"", "{\"generation\":1,\"oldest\"")
                        .getBytes(UTF_8)),
                Refusal.CHANGES_MISSING,
                "ends with generation 1");
    }

    @Test
    void listThatIsNone_isRefused() {
        centre.publish(ONE, TWO_CHANGED);

        for (String unusable :
                new String[] {"<html>", "", "[]", "{\"changes\": []}", "{\"changes\": 7, \"oldest\": 0}"}) {
            assertRefused(
                    offer(unusable.getBytes(UTF_8)), Refusal.UNREADABLE_CHANGES, "the list of changes cannot be used");
        }
    }

    @Test
    void recordsThatAreNot_areRefused() {
        centre.publish(ONE, TWO_CHANGED);

        assertRefused(offerRecords("<html>\n".getBytes(UTF_8)), Refusal.UNREADABLE_CHANGES, "cannot be read");
        assertRefused(offerRecords(new byte[1 << 25]), Refusal.UNREADABLE_CHANGES, "cannot be read");
        assertRefused(
                offerRecords(ChangingCentre.lines(EvidenceRecord.builder("1.0", "test:two", RecordKind.PROGRAMME, "Two")
                        .build())),
                Refusal.UNREADABLE_CHANGES,
                "without a version");
        String inexact =
                new String(ChangingCentre.lines(TWO_CHANGED), UTF_8).replace("\"version\"", "\"x\":1e400,\"version\"");
        assertRefused(offerRecords(inexact.getBytes(UTF_8)), Refusal.UNREADABLE_CHANGES, "without a digest");
    }

    @Test
    void blankLinesWithoutEnd_areRefused() {
        centre.publish(ONE, TWO_CHANGED);
        SnapshotSource.Part endless = () -> new InputStream() {
            @Override
            public int read() {
                return '\n';
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                java.util.Arrays.fill(buffer, from, from + length, (byte) '\n');
                return length;
            }
        };

        assertRefused(
                catalogue.importSnapshot(
                        SnapshotSource.changes(
                                ChangingCentre.part(centre.manifest()),
                                ChangingCentre.part(centre.list().toJson()),
                                endless),
                        centre.trust()),
                Refusal.UNREADABLE,
                "there are more than the");
    }

    @Test
    void recordsTooManyTooFewTwiceOrOther_areRefused() {
        centre.publish(ONE, TWO_CHANGED);

        assertRefused(offerRecords(new byte[0]), Refusal.CHANGES_DO_NOT_ADD_UP, "names test:two, and it is not among");
        assertRefused(
                offerRecords(ChangingCentre.lines(TWO_CHANGED, THREE)),
                Refusal.CHANGES_DO_NOT_ADD_UP,
                "test:three is among the records");
        assertRefused(
                offerRecords(ChangingCentre.lines(TWO_CHANGED, TWO_CHANGED)),
                Refusal.CHANGES_DO_NOT_ADD_UP,
                "test:two comes twice");
        assertRefused(
                offerRecords(ChangingCentre.lines(
                        TWO_CHANGED.toBuilder().summary("Other.").build())),
                Refusal.CHANGES_DO_NOT_ADD_UP,
                "do not have the root");
    }

    @Test
    void listThatLeavesSomethingOut_isRefused() {
        centre.publish(TWO_CHANGED);
        String list = new String(centre.list().toJson(), UTF_8).replace("\"withdrawal\"", "\"renaming\"");

        ImportOutcome outcome = catalogue.importSnapshot(
                ChangingCentre.changes(centre.manifest(), list.getBytes(UTF_8), ChangingCentre.lines(TWO_CHANGED)),
                centre.trust());

        assertRefused(outcome, Refusal.CHANGES_DO_NOT_ADD_UP, "they give 2 records instead of the 1");
    }

    @Test
    void otherRootOtherCentreOtherKeyOrOlder_isRefused() {
        centre.publish(ONE, TWO_CHANGED);
        byte[] list = centre.list().toJson();
        byte[] records = centre.changed(1);

        byte[] wrongRoot = centre.manifest(right -> with(right, Map.of("root", "0".repeat(64))));
        assertRefused(
                catalogue.importSnapshot(ChangingCentre.changes(wrongRoot, list, records), centre.trust()),
                Refusal.CHANGES_DO_NOT_ADD_UP,
                "do not have the root");
        byte[] otherCentre = centre.manifest(right -> with(right, Map.of("centre", "another")));
        assertRefused(
                catalogue.importSnapshot(ChangingCentre.changes(otherCentre, list, records), centre.trust()),
                Refusal.OTHER_CENTRE,
                "from another");
        byte[] stranger =
                new ChangingCentre().publish(ONE).publish(ONE, TWO_CHANGED).manifest();
        assertRefused(
                catalogue.importSnapshot(ChangingCentre.changes(stranger, list, records), centre.trust()),
                Refusal.UNTRUSTED,
                "none of the keys");
        SnapshotSource older = new ChangingCentre(centre.keys()).publish(ONE).changes(0);
        centre.offerChangesTo(catalogue);
        assertIs(catalogue.importSnapshot(older, centre.trust()), Refusal.ROLLBACK, "is older");
    }

    @Test
    void partThatIsNotThere_isRefused() {
        centre.publish(ONE, TWO_CHANGED);
        SnapshotSource.Part missing = () -> {
            throw new NoSuchFileException("put.ndjson");
        };

        assertRefused(
                catalogue.importSnapshot(
                        SnapshotSource.changes(
                                ChangingCentre.part(centre.manifest()),
                                ChangingCentre.part(centre.list().toJson()),
                                missing),
                        centre.trust()),
                Refusal.MISSING_FILE,
                "the records of the changes could not be read");
    }

    private ImportOutcome offer(byte[] list) {
        return catalogue.importSnapshot(
                ChangingCentre.changes(
                        centre.manifest(), list, centre.records().contains(TWO) ? new byte[0] : centre.changed(1)),
                centre.trust());
    }

    private ImportOutcome offerRecords(byte[] records) {
        return catalogue.importSnapshot(
                ChangingCentre.changes(centre.manifest(), centre.list().toJson(), records), centre.trust());
    }

    /** And the copy is what it was. */
    private void assertRefused(ImportOutcome outcome, Refusal reason, String... words) {
        assertIs(outcome, reason, words);
        for (Catalogue seen : new Catalogue[] {catalogue, open(copy)}) {
            assertThat(seen.setAside()).isEmpty();
            assertThat(seen.manifest().orElseThrow().generation()).isEqualTo(1);
            assertThat(seen.record("test:one")).contains(ONE);
            assertThat(seen.record("test:two")).contains(TWO);
        }
    }

    private static void assertIs(ImportOutcome outcome, Refusal reason, String... words) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ImportOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
        assertThat(outcome.sentence()).contains(words);
    }

    private static SnapshotManifest with(SnapshotManifest right, Map<String, String> other) {
        return new SnapshotManifest(
                other.getOrDefault("centre", right.centreId()),
                right.standing(),
                right.generation(),
                right.previousGeneration(),
                right.issuedAt(),
                right.expiresAt(),
                right.count(),
                other.getOrDefault("root", right.root()),
                right.snapshot(),
                right.keys(),
                right.signature());
    }
}
