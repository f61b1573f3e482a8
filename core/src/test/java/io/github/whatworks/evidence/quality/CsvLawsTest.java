// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Sheets and records, there and back. */
class CsvLawsTest {
    private static final List<String> CELLS = List.of(
            "",
            "",
            "",
            "",
            "x",
            "1",
            "-1",
            "2.50",
            "2020-10",
            "1 | 2",
            "two words",
            " ",
            " x ",
            "a\nb",
            "a\r\nb",
            "\"",
            "\"\"",
            ",",
            ";",
            "\t",
            "'",
            "'=",
            "=1",
            "caf\u00e9",
            "\ud83d\ude00",
            "\u0000",
            "\ufeff",
            "|");

    private final EvidenceCsv csv = EvidenceCsv.standard();
    private final EvidenceJson json = EvidenceJson.standard();

    @Property(tries = 300)
    void recordsOfASheet_areWrittenWithoutOmission_andReadBackTheSame(@ForAll("sheets") String sheet) {
        List<EvidenceRecord> records = csv.read(sheet.getBytes(UTF_8)).records();

        CsvSheet written = csv.write(records);

        assertThat(written.omissions()).isEmpty();
        assertThat(csv.read(written.bytes()).records()).isEqualTo(records);
        assertThat(csv.write(csv.read(written.bytes()).records())).isEqualTo(written);
    }

    @Property(tries = 500)
    void anyRecord_isReadBackTheSame_orHasOmissions(@ForAll("records") EvidenceRecord record) {
        CsvSheet written = csv.write(List.of(record));

        List<EvidenceRecord> read = csv.read(written.bytes()).records();

        if (written.omissions().isEmpty()) {
            assertThat(read).hasSize(1);
            assertThat(json.digest(read.get(0))).isEqualTo(json.digest(record));
        } else if (!read.isEmpty()) {
            // What is left is a part of the record, and nothing else.
            List<String> lost = Omissions.between(json.toValue(record), json.toValue(read.get(0)));
            assertThat(written.omissions()).extracting(CsvOmission::pointer).isEqualTo(lost);
        }
    }

    @Property(tries = 1000)
    void anyBytes_areReadWithFindingsAtWorst(@ForAll byte[] bytes) {
        assertThat(csv.read(bytes).findings()).isNotEmpty();
    }

    @Property(tries = 500)
    void anyText_behindAHeader_isReadWithFindingsAtWorst(@ForAll("pieces") String text) {
        assertThat(csv.read(("record id,title,kind,version,age from,outcome,code 1\n" + text).getBytes(UTF_8)))
                .isNotNull();
        assertThat(csv.read((text + "\nrecord id,title,kind\n").getBytes(UTF_8)))
                .isNotNull();
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of("a:1", "\"", ",", "\n", "\r", ";", "\t", "'", "=", "x", "\ud83d\ude00", "a:1,T,study\n")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> sheets() {
        return Arbitraries.randomValue(CsvLawsTest::sheet);
    }

    @Provide
    Arbitrary<EvidenceRecord> records() {
        return Arbitraries.randomValue(random -> {
            EvidenceRecord record =
                    csv.read(sheet(random).getBytes(UTF_8)).records().get(0);
            JsonValue.Obj value = (JsonValue.Obj) json.toValue(record);
            return json.read(spoiled(value, random));
        });
    }

    private static String sheet(Random random) {
        List<String> rows = new ArrayList<>();
        rows.add(Stream.of(Column.values()).map(Column::title).collect(Collectors.joining(",")));
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            rows.add(Stream.of(Column.values())
                    .map(column -> cell(column, random))
                    .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                    .collect(Collectors.joining(",")));
        }
        return String.join("\r\n", rows);
    }

    private static String cell(Column column, Random random) {
        return switch (column) {
            case RECORD_ID -> "a:" + random.nextInt(2);
            case TITLE, KIND -> "x";
            default -> random.nextInt(3) > 0 ? "" : CELLS.get(random.nextInt(CELLS.size()));
        };
    }

    /** The value with members here and there that no column holds. */
    private static JsonValue spoiled(JsonValue value, Random random) {
        if (value instanceof JsonValue.Obj object) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            object.members().forEach((name, member) -> members.put(name, spoiled(member, random)));
            if (random.nextInt(12) == 0) {
                members.putIfAbsent(
                        List.of("x", "note", "source", "studies", "key", "text").get(random.nextInt(6)),
                        JsonValue.of("y"));
            }
            return JsonValue.of(members);
        }
        if (value instanceof JsonValue.Array array) {
            List<JsonValue> values = new ArrayList<>();
            for (JsonValue one : array.values()) {
                for (int i = random.nextInt(8) == 0 ? 2 : 1; i > 0; i--) {
                    values.add(spoiled(one, random));
                }
            }
            return JsonValue.of(values);
        }
        return value instanceof JsonValue.Text text && random.nextInt(30) == 0 ? otherText(text, random) : value;
    }

    private static JsonValue otherText(JsonValue.Text text, Random random) {
        return switch (text.value()) {
            case "x" -> text; // may be what a record cannot be without
            case "1.0" -> JsonValue.of("1.7");
            default -> JsonValue.of(CELLS.get(random.nextInt(CELLS.size())));
        };
    }
}
