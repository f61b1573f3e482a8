// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What publishers print is nobody's data: none of it is refused, as a record or as what is searched for. */
class GuardRealTextsTest {
    private static final Path DATA = Path.of("").toAbsolutePath().getParent().resolve("examples/data");
    private static final Guard GUARD = Guard.of(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"evidence.ndjson", "peers/records.ndjson"})
    void realRecords_leave_asRecordsAndAsBodies(String file) throws IOException {
        List<String> lines = Files.readAllLines(DATA.resolve(file));

        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(lines)
                .flatMap(line -> GUARD.record(EvidenceJson.standard().read(line)))
                .isEmpty();
        assertThat(lines)
                .flatMap(line -> GUARD.body(line.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    /** As one list, which is no record, and as lines, which are no JSON: nothing is exempt then. */
    @ParameterizedTest
    @ValueSource(strings = {"evidence.ndjson", "peers/records.ndjson"})
    void realRecords_leave_whereNothingIsExempt(String file) throws IOException {
        String lines = Files.readString(DATA.resolve(file));
        String list = "[" + lines.strip().replace("\n", ",") + "]";

        assertThat(GUARD.body(lines.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(GUARD.body(list.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void everyTextOfTheRealRecordsAndTheirSources_canBeSearchedFor() throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        for (String file : List.of("evidence.ndjson", "peers/records.ndjson")) {
            for (String line : Files.readAllLines(DATA.resolve(file))) {
                addTexts(JsonText.standard().parse(line), texts);
            }
        }
        for (String file : List.of("evidence-store", "guidebook", "peers", "peer-scales", "editors")) {
            byte[] source = Files.readAllBytes(DATA.resolve("source").resolve(file + ".json"));
            addTexts(JsonText.standard().parse(source), texts);
        }

        assertThat(texts).hasSizeGreaterThan(3000);
        assertThat(texts)
                .filteredOn(text -> !GUARD.query("text", text).isEmpty())
                .isEmpty();
    }

    private static void addTexts(JsonValue value, Set<String> texts) {
        if (value instanceof JsonValue.Text text) {
            texts.add(text.value());
        } else if (value instanceof JsonValue.Array array) {
            array.values().forEach(element -> addTexts(element, texts));
        } else if (value instanceof JsonValue.Obj object) {
            texts.add(whole(object));
            for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                texts.add(member.getKey());
                addTexts(member.getValue(), texts);
            }
        }
    }

    /** All that stands in one part, such as a citation, as people paste it: authors, title, DOI, address, date. */
    private static String whole(JsonValue.Obj object) {
        Set<String> parts = new LinkedHashSet<>();
        for (JsonValue part : object.members().values()) {
            if (part instanceof JsonValue.Text || part instanceof JsonValue.Array) {
                addTexts(part, parts);
            }
        }
        return String.join(". ", parts);
    }
}
