// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing is lost: every text, number and truth value of the source files is in the records. */
class EveryFactHasAHomeTest {

    @Test
    void every_fact_of_the_evidence_store_is_in_its_record() throws IOException {
        assertThat(homeless(Publication.EVIDENCE_STORE, HomesOfFacts.EVIDENCE_STORE))
                .isEqualTo(new Count(281, List.of()));
    }

    @Test
    void every_fact_of_the_guidebook_is_in_its_record() throws IOException {
        assertThat(homeless(Publication.GUIDEBOOK, HomesOfFacts.GUIDEBOOK)).isEqualTo(new Count(836, List.of()));
    }

    @Test
    void every_fact_of_the_peers_is_in_its_record() throws IOException {
        Map<String, EvidenceRecord> byPage = PeersConvert.records(ExampleFiles.PEERS).stream()
                .collect(Collectors.toMap(EveryFactHasAHomeTest::page, Function.identity()));
        List<JsonValue> sources = ExampleFiles.array(ExampleFiles.PEERS);
        assertThat(byPage).hasSameSizeAs(sources);

        int facts = 0;
        List<String> homeless = new ArrayList<>();
        for (JsonValue source : sources) {
            Map<String, String> found = Leaves.of(source);
            Map<String, String> record = Leaves.of(byPage.get(found.get("/title") + " " + found.get("/url")));
            facts += found.size();
            found.keySet().stream()
                    .filter(pointer -> !HomesOfPeers.holds(pointer, found, record))
                    .forEach(pointer -> homeless.add(found.get("/title") + " " + pointer + ": " + found.get(pointer)));
        }

        assertThat(new Count(facts, homeless)).isEqualTo(new Count(554, List.of()));
    }

    @Test
    void a_fact_of_a_peer_that_is_missing_from_the_record_is_found_out() throws IOException {
        Map<String, String> source =
                Leaves.of(ExampleFiles.array(ExampleFiles.PEERS).get(0));
        Map<String, String> record = new HashMap<>(Leaves.of(PeersConvert.records(ExampleFiles.PEERS).stream()
                .filter(one -> one.id().equals("eef-teaching-and-learning-toolkit:feedback"))
                .findFirst()
                .orElseThrow()));

        assertThat(HomesOfPeers.holds("/ratings/1/label", source, record)).isTrue();
        record.remove("/ratings/1/values/0/printed");
        assertThat(HomesOfPeers.holds("/ratings/1/label", source, record)).isFalse();
    }

    @Test
    void a_fact_that_is_missing_from_the_record_is_found_out() throws IOException {
        EvidenceRecord record = ExampleFiles.records().get(0);
        Map<String, String> leaves = Leaves.of(record);

        assertThat(Home.at("/title").holds("/title", record.title(), leaves)).isTrue();
        assertThat(Home.at("/title").holds("/title", "another title", leaves)).isFalse();
        assertThat(Home.at("/nowhere").holds("/title", record.title(), leaves)).isFalse();
    }

    private static Count homeless(Publication publication, Map<String, Home> homes) throws IOException {
        Map<String, EvidenceRecord> byTitle = ExampleFiles.records().stream()
                .filter(record -> record.id().startsWith(publication.id() + ":"))
                .collect(Collectors.toMap(EvidenceRecord::title, Function.identity()));
        int count = 0;
        List<String> homeless = new ArrayList<>();
        List<JsonValue> sources = ExampleFiles.sourceRecords(publication);
        assertThat(byTitle).hasSameSizeAs(sources);
        for (JsonValue source : sources) {
            Map<String, String> facts = Leaves.of(source);
            count += facts.size();
            Map<String, String> record = Leaves.of(byTitle.get(facts.get("/title")));
            facts.forEach((pointer, fact) -> {
                Home home = homes.get(pointer.replaceAll("/\\d+(?=/|$)", "/*"));
                if (home == null || !home.holds(pointer, fact, record)) {
                    homeless.add(facts.get("/title") + " " + pointer + ": " + fact);
                }
            });
        }
        return new Count(count, homeless);
    }

    private static String page(EvidenceRecord record) {
        return record.title() + " "
                + record.provenance().orElseThrow().sources().get(0).url().orElseThrow();
    }

    /** How many facts a file has, and those without a home. */
    private record Count(int facts, List<String> homeless) {}
}
