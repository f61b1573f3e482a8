// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import static io.github.whatworks.evidence.publication.Published.record;
import static io.github.whatworks.evidence.publication.Published.titled;
import static io.github.whatworks.evidence.publication.Published.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Safety;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangesTest {

    private static final EvidenceRecord GONE = EvidenceJson.standard().read("""
            {"format": "1.0", "id": "test:gone", "version": 2, "kind": "programme", "title": "Gone", "status":
             "withdrawn", "withdrawal": {"safety": "urgent", "on": "2026-11", "reason": "Harm.", "more": [1.0, null]}}""");

    @Test
    void json_thereAndBack_losesNothing() {
        Changes changes = new Changes(
                7, 3, List.of(Change.of(record("One"), 4), Change.of(GONE, 5), Change.removal(record("Two"), 7)));

        assertThat(Changes.parse(changes.toJson())).isEqualTo(changes);
        assertThat(new String(changes.toJson(), StandardCharsets.UTF_8))
                .contains(
                        "\"withdrawal\":{\"safety\":\"urgent\",\"on\":\"2026-11\",\"reason\":\"Harm.\",\"more\":[1.0,null]}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                     | expected an object with a list "changes"
            {"changes":[],"oldest":0}                              | member "generation": expected a whole number from 0
            {"changes":[{"change":"rename"}],"generation":1,"oldest":0} | change 0: member "change": expected put or withdrawal
            {"changes":[{"change":"put","generation":1}],"generation":1,"oldest":0} | change 0: member "id": expected a text
            {"changes":[{"change":"put","generation":1,"id":"a:b","version":0}],"generation":1,"oldest":0} | change 0: member "version": expected a whole number from 1
            {"changes":[{"change":"withdrawal","generation":1,"id":"a:b","withdrawal":7}],"generation":1,"oldest":0} | change 0: member "withdrawal": expected an object
            """)
    void parse_somethingElse_saysWhereAndWhatWasExpected(String json, String sentence) {
        assertThatThrownBy(() -> Changes.parse(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void manyPuts_dropWholeGenerationsOfThem_andNoWithdrawal() {
        List<Change> first = puts(Changes.KEPT_PUTS - 1, 1);
        Changes one = Changes.NONE.followedBy(1, first).followedBy(2, List.of(Change.of(GONE, 2)));

        Changes full = one.followedBy(3, puts(1, 3));
        Changes dropped = full.followedBy(4, puts(1, 4));

        assertThat(full.oldest()).isZero();
        assertThat(full.changes()).hasSize(Changes.KEPT_PUTS + 1);
        assertThat(dropped.oldest()).isEqualTo(1);
        assertThat(dropped.changes())
                .extracting(change -> change.generation() + " " + change.what())
                .containsExactly("2 WITHDRAWAL", "3 PUT", "4 PUT");
        assertThat(Changes.NONE.followedBy(1, puts(Changes.KEPT_PUTS + 1, 1))).isEqualTo(new Changes(1, 1, List.of()));
    }

    @Test
    void after_keepsWithdrawals() {
        Changes changes = new Changes(
                3, 0, List.of(Change.of(record("One"), 1), Change.of(GONE, 2), Change.of(record("Two"), 3)));

        assertThat(changes.after(2).changes()).containsExactly(Change.of(GONE, 2), Change.of(record("Two"), 3));
    }

    /** Whoever applies the changes after the generation that he has comes to what is current. */
    @Property(tries = 100)
    void changes_appliedToAnyGeneration_giveTheCurrentOne(
            @ForAll @Size(min = 1, max = 6) List<@Size(5) List<@IntRange(min = 0, max = 2) Integer>> days) {
        List<List<EvidenceRecord>> generations = new ArrayList<>();
        Changes changes = Changes.NONE;
        for (List<Integer> day : days) {
            int version = generations.size() + 1;
            List<EvidenceRecord> before = generations.isEmpty() ? List.of() : generations.get(version - 2);
            List<EvidenceRecord> now = now(day, version, before);
            generations.add(now);
            changes = changes.followedBy(version, Changes.between(before, now, version));
        }
        for (int known = 0; known <= generations.size(); known++) {
            Map<String, String> copy = current(known == 0 ? List.of() : generations.get(known - 1));
            for (Change change : changes.after(known).changes()) {
                if (change.generation() <= known) {
                    continue;
                }
                if (change.what() == Change.What.PUT) {
                    copy.put(change.id(), change.digest().orElseThrow());
                } else {
                    copy.remove(change.id());
                }
            }
            assertThat(copy).isEqualTo(current(generations.get(generations.size() - 1)));
        }
    }

    /** For each of five records: not there, there (as before where it was there), or withdrawn. */
    private static List<EvidenceRecord> now(List<Integer> day, int version, List<EvidenceRecord> before) {
        return IntStream.range(0, day.size())
                .filter(i -> day.get(i) > 0)
                .mapToObj(i -> {
                    String title = "R" + i;
                    if (day.get(i) == 2) {
                        return withdrawn(title, version, Safety.ROUTINE, "Old.");
                    }
                    Optional<EvidenceRecord> same = before.stream()
                            .filter(record -> record.title().equals(title))
                            .findFirst();
                    return same.filter(record -> version % 2 == 0)
                            .orElseGet(() -> titled(title).version(version).build());
                })
                .toList();
    }

    private static Map<String, String> current(List<EvidenceRecord> records) {
        Map<String, String> digests = new TreeMap<>();
        records.stream()
                .filter(record -> !Change.isWithdrawn(record))
                .forEach(record -> digests.put(
                        record.id(), EvidenceJson.standard().digest(record).orElseThrow()));
        return digests;
    }

    private static List<Change> puts(int count, long generation) {
        Change put = Change.of(record("Many"), generation);
        return IntStream.range(0, count).mapToObj(i -> put).toList();
    }
}
