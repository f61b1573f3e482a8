// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a copy has seen change, and what it was told about what is gone. */
class HistoryTest {

    private static final String URGENT = """
            {"generation": 2, "oldest": 1, "changes": [
              {"change": "put", "generation": 1, "id": "test:one", "version": 1},
              {"change": "withdrawal", "generation": 2, "id": "test:one", "version": 1, "withdrawal":
                {"safety": "urgent", "reason": "A made-up reason.", "successor": "test:two", "more": [1.0]}},
              {"change": "withdrawal", "generation": 2, "id": "test:two",
                "withdrawal": {"reason": "not so, the snapshot holds it"}},
              {"change": "withdrawal", "generation": 2, "id": "test:never-here", "version": 7,
                "withdrawal": {"reason": "before this copy began"}},
              {"change": "withdrawal", "id": "not an id"}, {"change": "rename", "id": "test:two"}, 7, null]}""";

    @TempDir
    Path folder;

    private Path copy;
    private SignedFiles files;
    private Catalogue catalogue;

    @BeforeEach
    void open() {
        copy = folder.resolve("copy");
        files = new SignedFiles(folder.resolve("published"));
        catalogue = Catalogue.open(copy);
    }

    @Test
    void firstGeneration_isNoChange() {
        files.publish(1, Records.titled("One").build()).offerTo(catalogue);

        assertThat(catalogue.history()).isEqualTo(History.NONE);
    }

    @Test
    void nextGeneration_addsWhatChanged_inTheOrderItWasSeen() {
        EvidenceRecord changed =
                Records.titled("Two").version(2).summary("more").build();
        files.publish(1, Records.titled("One").build(), Records.titled("Two").build())
                .offerTo(catalogue);
        files.publish(2, changed, Records.titled("Three").build()).offerTo(catalogue);
        files.publish(
                        3,
                        changed,
                        Records.titled("Three").build(),
                        Records.titled("One").build())
                .offerTo(catalogue);

        assertThat(catalogue.history().changes())
                .extracting(change ->
                        change.generation() + " " + change.what() + " " + change.id() + " " + change.version())
                .containsExactly(
                        "2 ADDED test:three 1", "2 CHANGED test:two 2", "2 GONE test:one 1", "3 ADDED test:one 1");
        assertThat(catalogue.history().last("test:two").orElseThrow().digest())
                .isEqualTo(EvidenceJson.standard().digest(changed).orElseThrow());
        assertThat(Catalogue.open(copy).history()).isEqualTo(catalogue.history());
    }

    @Test
    void goneWithATombstone_keepsTheWholeReason() {
        files.publish(1, Records.titled("One").build(), Records.titled("Two").build())
                .offerTo(catalogue);
        files.changes(URGENT).publish(2, Records.titled("Two").build()).offerTo(catalogue);

        for (Catalogue seen : List.of(catalogue, Catalogue.open(copy))) {
            History.Change gone = seen.history().last("test:one").orElseThrow();
            assertThat(gone.what()).isEqualTo(History.What.GONE);
            assertThat(gone.title()).isEqualTo("One");
            Withdrawal why = gone.withdrawal().orElseThrow();
            assertThat(why.safety()).contains(Safety.URGENT);
            assertThat(why.successor()).contains("test:two");
            assertThat(why.extras().members()).containsKey("more");
        }
    }

    @Test
    void tombstoneOfWhatTheSnapshotHolds_doesNotCount() {
        files.changes(URGENT).publish(2, Records.titled("Two").build()).offerTo(catalogue);

        assertThat(catalogue.history().last("test:two")).isEmpty();
        assertThat(catalogue.record("test:two")).isPresent();
    }

    @Test
    void tombstoneOfWhatWasNeverHere_isKept() {
        files.changes(URGENT).publish(2, Records.titled("Two").build()).offerTo(catalogue);

        History.Change gone = catalogue.history().last("test:never-here").orElseThrow();
        assertThat(gone.version()).isEqualTo(7);
        assertThat(gone.title()).isEqualTo("test:never-here");
        assertThat(gone.withdrawal().orElseThrow().reason()).contains("before this copy began");
    }

    @Test
    void tombstoneThatComesLater_isAddedOnce() {
        files.publish(1, Records.titled("One").build(), Records.titled("Two").build())
                .offerTo(catalogue);
        files.publish(2, Records.titled("Two").build()).offerTo(catalogue);
        assertThat(catalogue.history().last("test:one").orElseThrow().withdrawal())
                .isEmpty();

        files.changes(URGENT).publish(3, Records.titled("Two").build()).offerTo(catalogue);
        files.publish(4, Records.titled("Two").build()).offerTo(catalogue);

        assertThat(catalogue.history().last("test:one").orElseThrow().withdrawal())
                .isPresent();
        assertThat(catalogue.history().changes())
                .filteredOn(change -> change.id().equals("test:one"))
                .hasSize(2);
    }

    @Test
    void listOfChangesThatIsNone_costsTheReasonsOnly_andIsSaid() {
        for (String unusable : List.of("<html>", "[]", "{\"changes\": 7}", "{\"changes\": [", "")) {
            Catalogue fresh = Catalogue.open(folder.resolve("copy" + unusable.length()));

            ImportOutcome outcome = files.changes(unusable)
                    .publish(1, Records.titled("One").build())
                    .offerTo(fresh);

            assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
            assertThat(outcome.sentence()).contains("the list of changes was not used");
            assertThat(fresh.size()).isEqualTo(1);
        }
    }

    @Test
    void history_isBounded_andKeepsWhatIsGoneForEver() {
        Instant then = SignedFiles.ISSUED;
        List<History.Change> many = new ArrayList<>();
        many.add(change(History.What.GONE, 0, then));
        for (int i = 1; i <= NextHistory.KEPT + 5; i++) {
            many.add(change(i == 3 ? History.What.GONE : History.What.CHANGED, i, then));
        }
        files.publish(1, Records.titled("One").build()).offerTo(catalogue);
        SnapshotManifest manifest = catalogue.manifest().orElseThrow();
        Generation here =
                new Generation(manifest, then, DigestedRecords.NONE, Base.of(manifest.snapshot()), new History(many));

        History next = NextHistory.of(Optional.of(here), manifest, DigestedRecords.NONE, Tombstones.NONE, then);

        assertThat(next.changes()).hasSize(NextHistory.KEPT + 2);
        assertThat(next.last("test:0")).isPresent();
        assertThat(next.last("test:3")).isPresent();
        assertThat(next.last("test:1")).isEmpty();
        assertThat(next.last("test:5")).isEmpty();
        assertThat(next.last("test:6")).isPresent();
        assertThat(new HistoryFile().read(new HistoryFile().write(next))).isEqualTo(next);
    }

    private static History.Change change(History.What what, int number, Instant seenAt) {
        return new History.Change(
                what, "test:" + number, 1, "0".repeat(64), "Number " + number, 1, seenAt, Optional.empty());
    }
}
