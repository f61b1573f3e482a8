// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Row GOOD =
            new Row("record", "check", "databind", "17", Goal.atMost(0.3).aim(0.15), List.of(0.14, 0.2), "1 / 7 us");
    private static final Row BAD = new Row("gate", "1 thread", "ajv", "25", Goal.atLeast(1.6), List.of(1.2), "");
    private static final Row SHOWN =
            new Row("gate", "flagged by ajv", "planted", "17", Goal.none(Goal.Better.HIGHER), List.of(0.5), "5 / 10");
    private static final Table TABLE =
            new Table("quick: record, gate", Map.of("cores", "2"), List.of(GOOD, BAD, SHOWN));

    @Test
    void missed_namesTheRowsThatMissTheirBound() {
        assertThat(TABLE.missed()).containsExactly(BAD);
        assertThat(BAD.name()).isEqualTo("gate: 1 thread, against ajv, JDK 25");
    }

    @Test
    void toMarkdown_showsEveryRowWithItsEndsAndItsVerdict() {
        assertThat(TABLE.toMarkdown().lines().filter(line -> line.startsWith("| gate") || line.startsWith("| record")))
                .containsExactly(
                        "| record | check | databind | 17 | 0.140 | 0.170 | 0.200 | 2 | <= 0.3000 | <= 0.1500 | aim reached | 1 / 7 us |",
                        "| gate | 1 thread | ajv | 25 | 1.200 | 1.200 | 1.200 | 1 | >= 1.600 |  | MISSED |  |",
                        "| gate | flagged by ajv | planted | 17 | 0.500 | 0.500 | 0.500 | 1 |  |  |  | 5 / 10 |");
        assertThat(TABLE.toMarkdown()).contains("- cores: 2\n").endsWith("- gate: 1 thread, against ajv, JDK 25\n");
    }

    @Test
    void toJson_saysTheSame() throws IOException {
        JsonNode json = new ObjectMapper().readTree(TABLE.toJson());

        assertThat(json.get("mode").textValue()).isEqualTo("quick: record, gate");
        assertThat(json.get("facts").get("cores").textValue()).isEqualTo("2");
        assertThat(json.get("rows").findValues("missed"))
                .extracting(JsonNode::booleanValue)
                .containsExactly(false, true, false);
        JsonNode first = json.get("rows").get(0);
        assertThat(first.get("values")).extracting(JsonNode::doubleValue).containsExactly(0.14, 0.2);
        assertThat(first.get("must").doubleValue()).isEqualTo(0.3);
        assertThat(first.get("better").textValue()).isEqualTo("lower");
        assertThat(json.get("rows").get(2).has("must")).isFalse();
    }
}
