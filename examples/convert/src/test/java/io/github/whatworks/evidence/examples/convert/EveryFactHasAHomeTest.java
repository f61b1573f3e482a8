// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
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
                .isEmpty();
    }

    @Test
    void every_fact_of_the_guidebook_is_in_its_record() throws IOException {
        assertThat(homeless(Publication.GUIDEBOOK, HomesOfFacts.GUIDEBOOK)).isEmpty();
    }

    @Test
    void a_fact_that_is_missing_from_the_record_is_found_out() throws IOException {
        EvidenceRecord record = ExampleFiles.records().get(0);
        Map<String, String> leaves = Leaves.of(record);

        assertThat(Home.at("/title").holds("/title", record.title(), leaves)).isTrue();
        assertThat(Home.at("/title").holds("/title", "another title", leaves)).isFalse();
        assertThat(Home.at("/nowhere").holds("/title", record.title(), leaves)).isFalse();
    }

    private static List<String> homeless(Publication publication, Map<String, Home> homes) throws IOException {
        Map<String, EvidenceRecord> byTitle = ExampleFiles.records().stream()
                .filter(record -> record.id().startsWith(publication.id() + ":"))
                .collect(Collectors.toMap(EvidenceRecord::title, Function.identity()));
        List<String> homeless = new ArrayList<>();
        List<JsonValue> sources = ExampleFiles.sourceRecords(publication);
        assertThat(byTitle).hasSameSizeAs(sources);
        for (JsonValue source : sources) {
            Map<String, String> facts = Leaves.of(source);
            Map<String, String> record = Leaves.of(byTitle.get(facts.get("/title")));
            facts.forEach((pointer, fact) -> {
                Home home = homes.get(pointer.replaceAll("/\\d+(?=/|$)", "/*"));
                if (home == null || !home.holds(pointer, fact, record)) {
                    homeless.add(facts.get("/title") + " " + pointer + ": " + fact);
                }
            });
        }
        return homeless;
    }
}
