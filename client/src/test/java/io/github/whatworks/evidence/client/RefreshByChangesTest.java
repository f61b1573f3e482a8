// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.testkit.FakeCentre;
import io.github.whatworks.evidence.client.testkit.Faults;
import io.github.whatworks.evidence.client.testkit.Publication;
import io.github.whatworks.evidence.client.testkit.Reply;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.ReferenceData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refresh takes what changed where that is cheaper, and the whole snapshot wherever the changes do not do. */
class RefreshByChangesTest {

    private static final String CHANGES = "/v1/changes.json";
    private static final String VERSION = "/v1/records/test:r7/versions/2";

    @TempDir
    Path folder;

    private final List<EvidenceRecord> first =
            IntStream.range(0, 400).mapToObj(i -> record(i, 1)).toList();
    private final List<EvidenceRecord> second = second();
    private FakeCentre centre;
    private EvidenceClient client;
    private Catalogue copy;

    @BeforeEach
    void open() {
        centre = FakeCentre.start(Publication.of(first));
        client = centre.clientBuilder().sleeper(new PassingTime()).build();
        copy = Catalogue.open(folder.resolve("copy"));
        assertThat(client.refresh(copy)).isInstanceOf(Refresh.Updated.class);
    }

    @AfterEach
    void close() {
        client.close();
        centre.close();
    }

    @Test
    void fewChanges_areFetchedOneByOne() {
        publishSecond();
        int before = centre.requestLines().size();

        Refresh.Updated updated = updated();

        assertThat(updated.way()).isEqualTo(Refresh.Way.CHANGES);
        assertThat(updated.changes().changed()).containsExactly("test:r7");
        assertThat(updated.changes().gone()).containsExactly("test:r9");
        assertThat(updated.changes().added()).isEmpty();
        assertThat(updated.sentence()).contains("since generation 1: 0 added, 1 changed, 1 gone");
        assertThat(centre.requestLines().subList(before, centre.requestLines().size()))
                .containsExactly(
                        "GET /v1/centre.json",
                        "GET /v1/snapshot.json",
                        "GET /v1/changes.json?after=1",
                        "GET " + VERSION);
        assertHasSecond();
    }

    @Test
    void manyChanges_theSnapshotIsCheaper() {
        centre.publish(centre.publication()
                .next(IntStream.range(0, 400).mapToObj(i -> record(i, 2)).toList()));

        Refresh.Updated updated = updated();

        assertThat(updated.way()).isEqualTo(Refresh.Way.SNAPSHOT);
        assertThat(updated.changes().changed()).hasSize(400);
    }

    @Test
    void changesThatDoNotReachBack_theSnapshotIsTaken() {
        publishSecond();
        centre.forgetChanges(2);

        assertThat(updated().way()).isEqualTo(Refresh.Way.SNAPSHOT);
        assertHasSecond();
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410, 500})
    void recordThatCannotBeHad_theSnapshotIsTaken(int status) {
        publishSecond();
        centre.answer(VERSION, Reply.problem(status));

        assertThat(updated().way()).isEqualTo(Refresh.Way.SNAPSHOT);
        assertHasSecond();
    }

    @Test
    void recordThatIsAnother_theRootTellsAndTheSnapshotIsTaken() {
        publishSecond();
        centre.answer(
                VERSION,
                Faults.altered(right -> right.without("Content-Encoding")
                        .withBody(EvidenceJson.standard().compact(record(7, 3)))));

        assertThat(updated().way()).isEqualTo(Refresh.Way.SNAPSHOT);
        assertHasSecond();
    }

    @Test
    void changesThatLie_theRootTellsAndTheSnapshotIsTaken() {
        publishSecond();
        centre.answer(CHANGES, Reply.json("{\"generation\":2,\"oldest\":0,\"changes\":[]}"));

        assertThat(updated().way()).isEqualTo(Refresh.Way.SNAPSHOT);
        assertHasSecond();
    }

    @Test
    void networkThatBreaksForOneRecord_theSnapshotIsTaken() {
        publishSecond();
        centre.answer(VERSION, Faults.hangUp());

        assertThat(updated().way()).isEqualTo(Refresh.Way.SNAPSHOT);
        assertHasSecond();
    }

    @Test
    void networkThatBreaksOnTheWay_keepsTheCopy() {
        publishSecond();
        centre.answer(VERSION, Faults.hangUp()).answer("/v1/snapshots/2.ndjson.gz", Faults.hangUp());

        assertThat(client.refresh(copy)).isInstanceOfSatisfying(Refresh.KeptOldCopy.class, kept -> {
            assertThat(kept.code()).isEqualTo("EV-1007");
            assertThat(kept.copy().orElseThrow().generation()).isEqualTo(1);
            assertThat(kept.sentence())
                    .contains("The copy that answers: fake-centre")
                    .contains("generation 1");
        });
        assertThat(copy.record("test:r7")).contains(record(7, 1));
    }

    @Test
    void severalGenerationsBehind_catchesUpAtOnce() {
        publishSecond();
        List<EvidenceRecord> third = new ArrayList<>(second);
        third.add(record(1_000, 1));
        centre.publish(centre.publication().next(third));

        Refresh.Updated updated = updated();

        assertThat(updated.generation()).isEqualTo(3);
        assertThat(updated.way()).isEqualTo(Refresh.Way.CHANGES);
        assertThat(updated.changes().added()).containsExactly("test:r1000");
        assertThat(copy.record("test:r1000")).isPresent();
    }

    @Test
    void recordThatCameAndWentMeanwhile_isNotSaidToBeGone() {
        List<EvidenceRecord> more = new ArrayList<>(first);
        more.add(record(1_000, 1));
        centre.publish(centre.publication().next(more));
        centre.publish(centre.publication().next(second));

        assertThat(updated().changes().gone()).containsExactly("test:r9");
    }

    @Test
    void renewedManifest_ofTheSameRecords_fetchesNoRecord() {
        centre.publish(
                centre.publication().issuedAt(centre.publication().issuedAt().plusSeconds(60)));

        assertThat(updated().way()).isEqualTo(Refresh.Way.CHANGES);
        assertThat(updatedOrSame()).isInstanceOf(Refresh.Unchanged.class);
    }

    @Test
    void referenceData_comesOnceAndIsSaid() {
        centre.publish(centre.publication().next(first).referenceData(ReferenceData.bundled()));

        Refresh.Updated updated = updated();
        assertThat(updated.newReferenceData()).isTrue();
        assertThat(updated.notices()).isEmpty();
        assertThat(copy.referenceDataSha256()).isPresent();

        centre.publish(centre.publication().next(second));
        int before = centre.requestLines().size();
        assertThat(updated().newReferenceData()).isFalse();
        assertThat(centre.requestLines().subList(before, centre.requestLines().size()))
                .noneMatch(line -> line.contains("reference-data"));
    }

    @Test
    void referenceDataThatCannotBeHad_costsNoRecord() {
        Publication next = centre.publication().next(second).referenceData(ReferenceData.bundled());
        centre.publish(next);
        String path = "/v1/"
                + next.files().keySet().stream()
                        .filter(name -> name.startsWith("reference-data"))
                        .findFirst()
                        .orElseThrow();
        centre.answer(path, Reply.problem(404));

        Refresh.Updated updated = updated();

        assertThat(updated.newReferenceData()).isFalse();
        assertThat(updated.notices()).anyMatch(notice -> notice.contains("could not be fetched"));
        assertHasSecond();

        centre.answer(path, Reply.right());
        assertThat(updated().newReferenceData()).isTrue();
    }

    private void publishSecond() {
        centre.publish(centre.publication().next(second));
    }

    private Refresh.Updated updated() {
        Refresh outcome = updatedOrSame();
        assertThat(outcome).isInstanceOf(Refresh.Updated.class);
        return (Refresh.Updated) outcome;
    }

    private Refresh updatedOrSame() {
        return client.refresh(copy);
    }

    private void assertHasSecond() {
        assertThat(copy.size()).isEqualTo(second.size());
        assertThat(copy.record("test:r7")).contains(record(7, 2));
        assertThat(copy.record("test:r9")).isEmpty();
        assertThat(Catalogue.open(copy.folder()).record("test:r7")).contains(record(7, 2));
    }

    private List<EvidenceRecord> second() {
        List<EvidenceRecord> next = new ArrayList<>(first);
        next.set(7, record(7, 2));
        next.remove(9);
        return next;
    }

    private static EvidenceRecord record(int number, int version) {
        return EvidenceRecord.builder("1.0", "test:r" + number, RecordKind.PROGRAMME, "Record " + number)
                .version(version)
                .summary(noise(number * 31L + version))
                .build();
    }

    /** What cannot be packed, so that the snapshot is as large as its records. */
    private static String noise(long seed) {
        byte[] bytes = new byte[150];
        new Random(seed).nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
