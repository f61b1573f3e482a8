// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a user of the jar relies on. */
class EvidenceFileTest {
    private static final EvidenceJson JSON = EvidenceJson.standard();

    @Test
    void every_line_is_a_record_in_canonical_form() throws IOException {
        List<String> lines = resource("/evidence.ndjson").lines().toList();

        assertThat(lines)
                .hasSize(40)
                .allSatisfy(line -> assertThat(JSON.canonical(JSON.read(line)).map(bytes -> new String(bytes, UTF_8)))
                        .contains(line));
    }

    @Test
    void every_record_says_that_it_is_for_demonstration_and_on_what_terms() throws IOException {
        List<EvidenceRecord> records =
                resource("/evidence.ndjson").lines().map(JSON::read).toList();

        assertThat(records).allSatisfy(record -> {
            assertThat(record.notes()).anyMatch(note -> note.text().orElse("").startsWith("Demonstration set"));
            assertThat(record.provenance().orElseThrow().licence()).contains("NOT_STATED");
        });
        assertThat(records)
                .extracting(record -> record.kind().value())
                .containsOnly("intervention-review", "programme");
    }

    @Test
    void the_jar_carries_the_notice() throws IOException {
        assertThat(resource("/DATA-NOTICE"))
                .contains("not a publication of any Centre", "NOT_STATED", "Open Government Licence");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Optional.ofNullable(EvidenceFileTest.class.getResourceAsStream(name))
                .orElseThrow()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
