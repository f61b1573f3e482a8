// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.Topic;
import io.github.whatworks.evidence.catalogue.Snapshot;
import io.github.whatworks.evidence.examples.centre.Store.Page;
import io.github.whatworks.evidence.examples.centre.Store.Put;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store does, whatever it keeps its records in. */
abstract class StoreLaws {

    static final Instant START = Instant.parse("2026-11-29T08:00:00Z");
    private static final long FIRST = START.getEpochSecond();

    @TempDir
    Path folder;

    Store store;

    abstract Store open() throws Exception;

    /** Whether what was kept is there when it is opened again. */
    abstract boolean lasts();

    @BeforeEach
    void begin() throws Exception {
        store = open();
    }

    @AfterEach
    void end() throws Exception {
        store.close();
    }

    @Test
    void nothingYet_isNoGeneration() {
        assertThat(store.generation()).isEmpty();
        assertThat(store.current("example:a")).isEmpty();
        assertThat(store.versions("example:a")).isEmpty();
        assertThat(store.page(Filter.NONE, "", 10).records()).isEmpty();
        assertThat(store.changes(0)).isEqualTo(new Changes(0, 0, List.of()));
    }

    @Test
    void firstImport_ofNothing_isAGenerationToo() {
        Generation generation = put(0);

        assertThat(generation.count()).isZero();
        assertThat(store.generation()).contains(generation);
        assertThat(generation.root()).isEqualTo(Snapshot.of(List.of()).root());
    }

    @Test
    void import_isOneGeneration_withTheFileAndRootThatTheLibraryMakes() {
        EvidenceRecord b = Samples.sound("example:b", 1, "Beta");
        EvidenceRecord a = Samples.sound("example:a", 1, "Alpha");
        EvidenceRecord gone = Samples.withdrawn("example:c", 1, "Gamma");

        Generation generation = put(0, b, gone, a);

        Snapshot expected = Snapshot.of(List.of(b, gone, a));
        assertThat(generation.number()).isEqualTo(FIRST);
        assertThat(generation.previous()).isEmpty();
        assertThat(generation.count()).isEqualTo(2);
        assertThat(generation.root()).isEqualTo(expected.root());
        assertThat(store.bulkFile(FIRST).orElseThrow()).isEqualTo(expected.gzip());
        assertThat(expected.describe("x").sha256()).isEqualTo(generation.sha256());
        assertThat(store.generation(FIRST)).contains(generation);
    }

    @Test
    void ids_areInTheOrderOfTheirBytes() {
        put(0, sound("example:b.1"), sound("example:b-1"), sound("example:b_1"), sound("example:b1"), sound("a-b:x"));

        assertThat(store.page(Filter.NONE, "", 10).records().stream().map(StoredRecord::id))
                .containsExactly("a-b:x", "example:b-1", "example:b.1", "example:b1", "example:b_1");
    }

    @Test
    void sameVersion_sameContent_changesNothing() {
        Generation first = put(0, sound("example:a"));

        Generation second = put(1, sound("example:a"));

        assertThat(second).isEqualTo(first);
        assertThat(store.changes(first.number()).changes()).isEmpty();
    }

    @Test
    void sameVersion_otherContent_isNotPutIn() {
        put(0, sound("example:a"));

        try (Store.Import whole = store.begin(START.plusSeconds(1))) {
            assertThat(whole.put(Candidate.of(Samples.sound("example:a", 1, "Something else"))))
                    .isEqualTo(Put.OTHER_CONTENT);
        }
    }

    @Test
    void earlierVersion_isNotPutIn_unlessItIsHere() {
        put(0, Samples.sound("example:a", 1, "One"), Samples.sound("example:a", 3, "Three"));

        try (Store.Import whole = store.begin(START.plusSeconds(1))) {
            assertThat(whole.put(Candidate.of(Samples.sound("example:a", 2, "Two"))))
                    .isEqualTo(Put.EARLIER_VERSION);
            assertThat(whole.put(Candidate.of(Samples.sound("example:a", 1, "One"))))
                    .isEqualTo(Put.SAME);
            assertThat(whole.put(Candidate.of(Samples.sound("example:a", 1, "Other"))))
                    .isEqualTo(Put.OTHER_CONTENT);
        }
    }

    @Test
    void importThatIsNotCommitted_leavesEverythingAsItWas() {
        Generation first = put(0, sound("example:a"));

        try (Store.Import whole = store.begin(START.plusSeconds(1))) {
            for (int i = 0; i < 500; i++) {
                whole.put(Candidate.of(sound("example:new-" + i)));
            }
        }

        assertThat(store.generation()).contains(first);
        assertThat(store.current("example:new-0")).isEmpty();
        assertThat(store.versions("example:new-499")).isEmpty();
        assertThat(store.page(Filter.NONE, "", 10).records()).hasSize(1);
        assertThat(put(2, sound("example:b")).number()).isEqualTo(first.number() + 1);
    }

    @Test
    void nextImport_isTheNextGeneration_andChangesSayWhatBecameOfEach() {
        Generation first = put(0, sound("example:a"), sound("example:b"));
        Generation second = put(
                1,
                Samples.withdrawn("example:a", 2, "Alpha"),
                Samples.sound("example:c", 1, "One"),
                Samples.sound("example:c", 2, "Two"));

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.previous()).contains(first.number());
        assertThat(store.changes(first.number()).changes())
                .extracting(Change::isWithdrawal, Change::generation, Change::id, Change::version)
                .containsExactly(
                        tuple(true, second.number(), "example:a", 2), tuple(false, second.number(), "example:c", 2));
        assertThat(store.changes(0).changes()).hasSize(4);
        assertThat(store.changes(0).oldest()).isEqualTo(first.number());
        assertThat(store.changes(second.number()).changes()).isEmpty();
        assertThat(store.changes(first.number()).changes().get(0).withdrawal())
                .isEqualTo(EvidenceJson.standard()
                        .toValue(Samples.withdrawn("example:a", 2, "Alpha"))
                        .member("withdrawal"));
    }

    @Test
    void versions_areKeptForEver_newestFirst() {
        put(0, Samples.sound("example:a", 1, "One"));
        put(1, Samples.sound("example:a", 2, "Two"));
        put(2, Samples.withdrawn("example:a", 5, "Five"));

        assertThat(store.versions("example:a"))
                .extracting(VersionRow::version, VersionRow::generation, VersionRow::status)
                .containsExactly(
                        tuple(5, FIRST + 2, "withdrawn"),
                        tuple(2, FIRST + 1, "published"),
                        tuple(1, FIRST, "published"));
        assertThat(store.current("example:a").orElseThrow().isWithdrawn()).isTrue();
        StoredRecord one = store.version("example:a", 1).orElseThrow();
        assertThat(one.body())
                .isEqualTo(EvidenceJson.standard()
                        .canonical(Samples.sound("example:a", 1, "One"))
                        .orElseThrow());
        assertThat(one.since()).isEqualTo(START);
        assertThat(store.version("example:a", 3)).isEmpty();
    }

    @Test
    void bulkFile_isKeptOfTwoGenerations() {
        put(0, sound("example:a"));
        put(1, sound("example:b"));
        put(2, sound("example:c"));

        assertThat(store.bulkFile(FIRST)).isEmpty();
        assertThat(store.generation(FIRST)).isEmpty();
        assertThat(store.bulkFile(FIRST + 1)).isPresent();
        assertThat(store.bulkFile(FIRST + 2)).isPresent();
    }

    @Test
    void renew_beginsTheLifeAnew_once() {
        Generation first = put(0, sound("example:a"));
        Instant later = START.plus(Duration.ofDays(16));

        store.renew(first, later);
        store.renew(first, later.plusSeconds(5));

        Generation renewed = store.generation().orElseThrow();
        assertThat(renewed.issuedAt()).isEqualTo(later);
        assertThat(renewed.expiresAt()).isEqualTo(later.plus(Generation.LIFE));
        assertThat(renewed.number()).isEqualTo(first.number());
        assertThat(renewed.madeAt()).isEqualTo(START);
    }

    @Test
    void filters_areJoined_andWithdrawnRecordsAreNotBrowsed() {
        EvidenceRecord tagged = sound("example:a").toBuilder()
                .topics(List.of(Topic.builder()
                        .list("evidence-topics")
                        .code("parenting")
                        .build()))
                .outcomes(List.of(Outcome.builder()
                        .domains(List.of(Term.builder()
                                .code("child-safety")
                                .text("Child safety")
                                .build()))
                        .build()))
                .summary("For Zoë and families at home.")
                .build();
        put(0, tagged, sound("example:b"), Samples.withdrawn("example:c", 1, "Gamma"));

        assertThat(ids(topic("evidence-topics:parenting", "evidence-topics:other")))
                .containsExactly("example:a");
        assertThat(ids(topic("evidence-topics:paren"))).isEmpty();
        assertThat(ids(domain("child-safety"))).containsExactly("example:a");
        assertThat(ids(domain("Child safety"))).containsExactly("example:a");
        assertThat(ids(status("published"))).containsExactly("example:a", "example:b");
        assertThat(ids(status("withdrawn"))).isEmpty();
        assertThat(ids(words("ZOE home"))).containsExactly("example:a");
        assertThat(ids(words("zoe nothing"))).isEmpty();
        assertThat(ids(words("famil"))).isEmpty();
        assertThat(ids(words("% _ '"))).isEmpty();
        assertThat(ids(new Filter(
                        Set.of(),
                        Set.of(),
                        Set.of("programme"),
                        Set.of("Example Foundation"),
                        Set.of(),
                        Optional.empty())))
                .containsExactly("example:a", "example:b");
        assertThat(ids(new Filter(
                        Set.of(), Set.of(), Set.of("study"), Set.of("Example Foundation"), Set.of(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void filters_takeTheLatestVersion() {
        EvidenceRecord tagged = sound("example:a").toBuilder()
                .topics(List.of(Topic.builder()
                        .list("evidence-topics")
                        .code("parenting")
                        .build()))
                .build();
        put(0, tagged);
        put(1, Samples.sound("example:a", 2, "Another title"));

        assertThat(ids(topic("evidence-topics:parenting"))).isEmpty();
        assertThat(ids(words("another"))).containsExactly("example:a");
    }

    @Test
    void paging_whileRecordsComeChangeAndGo_repeatsNoneAndSkipsNoneThatStays() {
        List<EvidenceRecord> staying = new ArrayList<>();
        for (int i = 100; i < 140; i++) {
            staying.add(sound("example:stays-" + i));
        }
        put(0, staying.toArray(EvidenceRecord[]::new));
        List<String> seen = new ArrayList<>();
        String after = "";
        Page page;
        int turn = 0;
        do {
            page = store.page(Filter.NONE, after, 3);
            page.records().forEach(record -> seen.add(record.id()));
            after = page.records().get(page.records().size() - 1).id();
            turn++;
            put(
                    turn,
                    sound("example:aaa-" + turn),
                    sound(after + ".behind"),
                    Samples.sound("example:stays-100", 1 + turn, "Changed " + turn),
                    Samples.withdrawn("example:stays-" + (139 - turn), 50, "Withdrawn"));
        } while (page.hasMore() && turn < 60);

        assertThat(seen).doesNotHaveDuplicates().isSorted();
        TreeSet<String> expected = new TreeSet<>();
        for (int i = 100; i < 139 - turn; i++) {
            expected.add("example:stays-" + i);
        }
        assertThat(seen).containsAll(expected);
    }

    @Test
    void page_ofLongRecords_holdsFewer() {
        String long1 = "word ".repeat(3_900);
        List<EvidenceRecord> records = new ArrayList<>();
        for (int i = 100; i < 400; i++) {
            records.add(sound("example:long-" + i).toBuilder().summary(long1).build());
        }
        put(0, records.toArray(EvidenceRecord[]::new));

        Page page = store.page(Filter.NONE, "", 290);

        assertThat(page.hasMore()).isTrue();
        assertThat(page.records()).hasSizeBetween(100, 289);
    }

    @Test
    void storeThatLasts_openedAgain_hasEverything() throws Exception {
        assumeTrue(lasts());
        Generation generation = put(0, sound("example:a"), Samples.withdrawn("example:b", 1, "Beta"));
        store.close();

        store = open();

        assertThat(store.generation()).contains(generation);
        assertThat(store.current("example:a")).isPresent();
        assertThat(store.changes(0).changes()).hasSize(2);
        assertThat(store.bulkFile(FIRST)).isPresent();
    }

    final Generation put(int secondsLater, EvidenceRecord... records) {
        try (Store.Import whole = store.begin(START.plusSeconds(secondsLater))) {
            for (EvidenceRecord record : records) {
                assertThat(whole.put(Candidate.of(record))).isIn(Put.ADDED, Put.SAME);
            }
            return whole.commit();
        }
    }

    static EvidenceRecord sound(String id) {
        return Samples.sound(id, 1, "A made-up title");
    }

    private List<String> ids(Filter filter) {
        return store.page(filter, "", 10).records().stream()
                .map(StoredRecord::id)
                .toList();
    }

    private static Filter topic(String... topics) {
        return new Filter(Set.of(topics), Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty());
    }

    private static Filter domain(String domain) {
        return new Filter(Set.of(), Set.of(domain), Set.of(), Set.of(), Set.of(), Optional.empty());
    }

    private static Filter status(String status) {
        return new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(status), Optional.empty());
    }

    private static Filter words(String text) {
        return new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Optional.of(FoldedWords.of(text)));
    }
}
