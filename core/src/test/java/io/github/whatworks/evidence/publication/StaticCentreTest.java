// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import static io.github.whatworks.evidence.publication.Published.record;
import static io.github.whatworks.evidence.publication.Published.titled;
import static io.github.whatworks.evidence.publication.Published.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a publication writes, what it builds on, and what it refuses. */
class StaticCentreTest {

    @TempDir
    Path folder;

    private Published published;

    @BeforeEach
    void open() {
        published = new Published(folder.resolve("public"));
    }

    @Test
    void first_writesTheFourFiles_andTheDataBeside() {
        PublicationOutcome outcome = published.publish(record("One"), record("Two"));

        assertThat(outcome.sentence())
                .isEqualTo("published generation 1 with 2 records: 2 new or changed, 0 withdrawn");
        assertThat(published.names())
                .containsExactly(
                        "v1/centre.json",
                        "v1/changes.json",
                        published.dataFile(),
                        "v1/snapshot.json",
                        "v1/snapshots/1.ndjson.gz");
        assertThat(published.changes())
                .isEqualTo(new Changes(1, 0, List.of(Change.of(record("One"), 1), Change.of(record("Two"), 1))));
        assertThat(published.manifest().previousGeneration()).isEmpty();
        assertThat(published.manifest().expiresAt())
                .isEqualTo(published.manifest().issuedAt().plus(Duration.ofDays(30)));
        assertThat(published.keys.publicKey().hasSigned(published.bytes("v1/snapshot.json")))
                .isTrue();
    }

    @Test
    void signature_isOfThatKeyAndOfEveryMember() {
        published.publish(record("One"));
        String manifest = new String(published.bytes("v1/snapshot.json"), StandardCharsets.UTF_8);
        CentreKey key = published.keys.publicKey();

        assertThat(key.hasSigned(manifest.getBytes(StandardCharsets.UTF_8))).isTrue();
        for (String other : List.of(
                manifest.replace("\"count\":1", "\"count\":2"),
                manifest.replace("{\"centreId\"", "{\"more\":1,\"centreId\""),
                manifest.replace("\"signature\":\"", "\"signature\":\"*"),
                manifest.replace("\"signature\"", "\"other\""))) {
            assertThat(other).isNotEqualTo(manifest);
            assertThat(key.hasSigned(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isFalse();
        }
        assertThat(CentreKeys.create().publicKey().hasSigned(manifest.getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void first_serviceDocument_saysWhatTheCentreFileSays() {
        published.publish(record("One"));

        JsonValue document = JsonText.standard().parse(published.bytes("v1/centre.json"));
        assertThat(document).isEqualTo(JsonText.standard().parse("""
                        {"id": "test-centre", "operator": "Test Centre", "standing": "official", "contractVersion": "1.0",
                         "capabilities": ["static"], "keys": ["%s"], "licence": "OGL-UK-3.0"}""".formatted(published.keys.publicKey())));
    }

    @Test
    void change_isAPut_andTheFileOfTheGenerationBeforeStays() {
        EvidenceRecord changed = titled("Two").version(2).summary("more").build();
        published.publish(record("One"), record("Two"));
        published.publish(record("One"), changed);

        PublicationOutcome outcome = published.publish(record("One"), changed, record("Three"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PublicationOutcome.Published.class,
                        now -> assertThat(now.changes()).containsExactly(Change.of(record("Three"), 3)));
        assertThat(published.names())
                .containsExactly(
                        "v1/centre.json",
                        "v1/changes.json",
                        published.dataFile(),
                        "v1/snapshot.json",
                        "v1/snapshots/2.ndjson.gz",
                        "v1/snapshots/3.ndjson.gz");
        assertThat(published.changes().changes())
                .extracting(change -> change.generation() + " " + change.id() + " "
                        + change.version().orElseThrow())
                .containsExactly("1 test:one 1", "1 test:two 1", "2 test:two 2", "3 test:three 1");
        assertThat(published.manifest().previousGeneration()).contains(2L);
    }

    @Test
    void sameAgain_isTheSameGenerationWithANewLife() {
        published.publish(record("One"));
        byte[] bulk = published.bytes("v1/snapshots/1.ndjson.gz");

        PublicationOutcome outcome = published.publish(record("One"));

        assertThat(outcome.sentence()).isEqualTo("renewed generation 1 with 1 record: nothing changed in them");
        assertThat(published.manifest().generation()).isEqualTo(1);
        assertThat(published.manifest().issuedAt()).isEqualTo(Published.START.plus(Duration.ofDays(2)));
        assertThat(published.manifest().expiresAt()).isEqualTo(Published.START.plus(Duration.ofDays(32)));
        assertThat(published.bytes("v1/snapshots/1.ndjson.gz")).isEqualTo(bulk);
        assertThat(published.names()).hasSize(5);
    }

    @Test
    void numberPrintedInAnotherWay_isNoChange() {
        EvidenceRecord asRead = EvidenceJson.standard().read("""
                {"format": "1.0", "id": "test:one", "version": 1, "kind": "programme", "title": "One", "more": 1.0}""");
        published.publish(asRead);

        assertThat(published.publish(asRead)).isInstanceOf(PublicationOutcome.Renewed.class);
    }

    @Test
    void withdrawn_isATombstoneForEver_alsoWhenItIsNoLongerThere() {
        EvidenceRecord gone = withdrawn("One", 2, Safety.URGENT, "Harm was found.");
        published.publish(record("One"), record("Two"));
        published.publish(gone, record("Two"));
        Change tombstone = Change.of(gone, 2);

        assertThat(published.publish(gone, record("Two"))).isInstanceOf(PublicationOutcome.Renewed.class);
        assertThat(published.publish(record("Two"))).isInstanceOf(PublicationOutcome.Renewed.class);
        published.publish(record("Two"), record("Three"));

        assertThat(tombstone.withdrawal()).isEqualTo(gone.withdrawal());
        assertThat(published.changes().changes()).contains(tombstone);
        assertThat(published.manifest().count()).isEqualTo(2);
    }

    @Test
    void withdrawnAndBackAgain_needsAHigherVersion() {
        published.publish(record("One"));
        published.publish(withdrawn("One", 2, Safety.ROUTINE, "It is reviewed."));

        assertThat(reasons(published.publish(titled("One").version(2).build())))
                .containsExactly("test:one: version 2 was published with another content; give it version 3, as every"
                        + " change of a record has a new version");
        assertThat(published.publish(titled("One").version(3).build()).sentence())
                .isEqualTo("published generation 3 with 1 record: 1 new or changed, 0 withdrawn");
    }

    @Test
    void vanished_isRefused_andNothingIsWritten() throws IOException {
        published.publish(record("One"), record("Two"));
        byte[] manifest = published.bytes("v1/snapshot.json");

        PublicationOutcome outcome = published.publish(record("Two"));

        assertThat(reasons(outcome)).hasSize(2).first().isEqualTo("test:one: was published, and is missing now");
        assertThat(reasons(outcome).get(1)).startsWith("to take away what was published, withdraw it");
        assertThat(published.bytes("v1/snapshot.json")).isEqualTo(manifest);
        assertThat(published.names()).hasSize(5);
    }

    @Test
    void vanished_whereAllowed_isATombstoneWithTheReason() {
        published.publish(record("One"), record("Two"));
        published.later(Duration.ofDays(1));

        published.publish(published.centre().allowingRemoval("It was put in by mistake."), record("Two"));

        Change tombstone = published.changes().changes().get(2);
        assertThat(tombstone.what()).isEqualTo(Change.What.WITHDRAWAL);
        assertThat(tombstone.version()).contains(1);
        Withdrawal said = tombstone.withdrawal().orElseThrow();
        assertThat(said.reason()).contains("It was put in by mistake.");
        assertThat(said.by()).contains("Test Centre");
        assertThat(said.on().orElseThrow().value()).isEqualTo("2026-11-04");
        assertThat(said.safety()).isEmpty();
        assertThat(published.publish(record("One"), record("Two")).sentence())
                .as("the same version may come back")
                .startsWith("published generation 3");
    }

    @Test
    void versions_thatCannotBe_areRefusedAllAtOnce() {
        published.publish(titled("One").version(3).build(), record("Two"));

        PublicationOutcome outcome =
                published.publish(record("One"), titled("Two").summary("other").build());

        assertThat(reasons(outcome))
                .containsExactly(
                        "test:one: version 1 is lower than version 3, which was published before; give it version 4",
                        "test:two: version 1 was published with another content; give it version 2, as every change of"
                                + " a record has a new version");
    }

    @Test
    void unfitRecords_areRefused() {
        EvidenceRecord unversioned = EvidenceRecord.builder(
                        "1.0", "test:a", io.github.whatworks.evidence.RecordKind.PROGRAMME, "A")
                .build();
        EvidenceRecord uncarried = EvidenceJson.standard().read("""
                {"format": "1.0", "id": "test:b", "version": 1, "kind": "programme", "title": "B", "more": 1e400}""");

        PublicationOutcome outcome = published.publish(
                unversioned,
                uncarried,
                record("C"),
                record("C"),
                titled("D").status(RecordStatus.DRAFT).build());

        assertThat(reasons(outcome))
                .containsExactly(
                        "test:a: has no version: expected a whole number from 1",
                        "test:b: has no digest: a number in it cannot be carried exactly",
                        "test:c: comes twice; a publication has one version of each record",
                        "test:d: is a draft; give it the status published, or leave it out");
        assertThat(published.names()).isEmpty();
    }

    @Test
    void sameClockAndKeys_giveTheSameBytes() {
        Published other = new Published(folder.resolve("other"));
        other.keys = published.keys;

        for (Published each : List.of(published, other)) {
            each.publish(record("One"), record("Two"));
            each.publish(record("One"), withdrawn("Two", 2, Safety.ROUTINE, "Old."));
        }

        assertThat(other.names()).isEqualTo(published.names());
        assertThat(published.names())
                .allSatisfy(name -> assertThat(other.bytes(name)).isEqualTo(published.bytes(name)));
    }

    @Test
    void otherKey_isRefused_sinceFollowersDoNotKnowIt() {
        published.publish(record("One"));
        published.keys = CentreKeys.create();

        assertThatThrownBy(() -> published.publish(record("One")))
                .hasMessageContaining("do not know the key " + published.keys.publicKey());
    }

    @Test
    void otherCentre_isRefused() {
        published.publish(record("One"));
        CentreFile other = new CentreFile("other", "Other", "official", "NOT_STATED", Optional.empty());

        assertThatThrownBy(() -> published.centre().publish(other, published.keys, List.of(record("One"))))
                .hasMessageContaining("holds what the Centre \"test-centre\" published");
    }

    @Test
    void clockBehind_isRefused() {
        published.publish(record("One"));

        assertThatThrownBy(() -> published.later(Duration.ofDays(-3)).publish(record("One")))
                .hasMessageContaining("is before the last publication");
    }

    @Test
    void damage_isNoticed_andNothingIsPutOnTop() throws IOException {
        published.publish(record("One"));
        for (String name : List.of("v1/snapshot.json", "v1/changes.json", "v1/snapshots/1.ndjson.gz")) {
            byte[] good = published.bytes(name);
            Files.write(
                    published.file(name),
                    new String(good, StandardCharsets.ISO_8859_1)
                            .replaceFirst("\"generation\":1|\0", "\"generation\":0")
                            .getBytes(StandardCharsets.ISO_8859_1));

            assertThatThrownBy(() -> published.publish(record("Two")))
                    .as(name)
                    .hasMessageContaining(published.file(name) + ": ")
                    .hasMessageContaining("put back the files that are on your web server");
            Files.delete(published.file(name));
            if (!name.equals("v1/snapshot.json")) {
                assertThatThrownBy(() -> published.publish(record("Two")))
                        .hasMessageContaining(published.file(name) + ": is missing");
            }
            Files.write(published.file(name), good);
        }
    }

    @Test
    void runThatWasKilledBeforeItsManifest_isAsIfItHadNotBeen() throws IOException {
        published.publish(record("One"));
        byte[] manifest = published.bytes("v1/snapshot.json");
        published.publish(record("One"), record("Two"));
        Files.write(published.file("v1/snapshot.json"), manifest);
        Files.writeString(published.file("v1/.snapshot.json.new"), "half of a man");
        Files.writeString(published.file("v1/snapshots/.2.ndjson.gz.new"), "half of a file");

        assertThat(published.publish(record("One"))).isInstanceOf(PublicationOutcome.Renewed.class);
        assertThat(published.names())
                .containsExactly(
                        "v1/centre.json",
                        "v1/changes.json",
                        published.dataFile(),
                        "v1/snapshot.json",
                        "v1/snapshots/1.ndjson.gz");
        published.publish(record("One"), record("Three"));

        assertThat(published.changes())
                .isEqualTo(new Changes(2, 0, List.of(Change.of(record("One"), 1), Change.of(record("Three"), 2))));
    }

    @Test
    void manifestGone_afterSeveralGenerations_doesNotBeginAnew() throws IOException {
        published.publish(record("One"));
        published.publish(record("One"), record("Two"));
        Files.delete(published.file("v1/snapshot.json"));

        assertThatThrownBy(() -> published.publish(record("One"))).hasMessageContaining("is missing beside the files");
    }

    @Test
    void anotherRun_isRefused() throws IOException {
        Files.createDirectories(published.root);
        try (FolderClaim other = FolderClaim.of(published.root)) {
            assertThat(other).isNotNull();
            assertThatThrownBy(() -> published.publish(record("One")))
                    .hasMessageContaining("another run is publishing there");
        }
        assertThat(published.publish(record("One"))).isInstanceOf(PublicationOutcome.Published.class);
    }

    @Test
    void keysInThePublicFolder_areRefused() {
        Path inside = published.file("v1/keys.pem");

        assertThatThrownBy(() -> published.publish(published.centre().keepingKeysIn(inside), record("One")))
                .hasMessageContaining("is in the folder that is published");
        assertThat(inside).doesNotExist();
    }

    @Test
    void keys_areKeptBeforeAnythingIsSigned_andNotWhereItIsRefused() {
        Path file = folder.resolve("keys.pem");
        StaticCentre centre = published.centre().keepingKeysIn(file);

        published.publish(centre, titled("One").status(RecordStatus.DRAFT).build());
        assertThat(file).doesNotExist();

        published.publish(centre, record("One"));
        assertThat(file).exists();
    }

    private static List<String> reasons(PublicationOutcome outcome) {
        assertThat(outcome).isInstanceOf(PublicationOutcome.Refused.class);
        return ((PublicationOutcome.Refused) outcome).reasons();
    }
}
