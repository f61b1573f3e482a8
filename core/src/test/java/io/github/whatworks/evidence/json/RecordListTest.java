// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of records inside an object, and a withdrawal by itself. */
class RecordListTest {

    private static final String ONE =
            "{\"format\":\"1.0\",\"id\":\"a:one\",\"kind\":\"programme\",\"title\":\"One\",\"unknown\":[null,1.50]}";
    private static final String TWO =
            "{\"format\":\"1.0\",\"id\":\"a:two\",\"kind\":\"programme\",\"title\":\"Two\",\"summary\":null}";

    private final EvidenceJson json = EvidenceJson.standard();

    @Test
    void readList_recordsAmongOtherMembers_losesNothing() {
        RecordList list =
                read("{\"before\":{\"records\":[1]},\"records\":[" + ONE + "," + TWO + "],\"page\":{\"size\":2}}");

        assertThat(list.records()).containsExactly(json.read(ONE), json.read(TWO));
        assertThat(list.records().stream().map(json::compact).map(RecordListTest::text))
                .containsExactly(text(json.compact(json.read(ONE))), text(json.compact(json.read(TWO))));
        assertThat(list.others())
                .containsExactly(
                        Map.entry("before", JsonText.standard().parse("{\"records\":[1]}")),
                        Map.entry("page", JsonText.standard().parse("{\"size\":2}")));
    }

    @Test
    void readList_empty_hasNone() {
        assertThat(read("{\"records\":[]}").records()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                                       | expected an object, found another value
                    {}                                       | expected an array of records, found nothing
                    {"records":{}}                           | expected an array of records, found another value
                    {"records":null}                         | expected an array of records, found another value
                    {"records":[1]}                          | expected an object, found another value
                    {"records":[{}]}                         | expected a string, found nothing
                    {"records":[],"records":[]}              | a member occurs twice
                    {"a":1,"records":[],"a":2}               | a member occurs twice
                    {"records":[]} x                         | the text goes on after its end
                    {"records":[{"format":"2.0","id":"a:b","kind":"x","title":"t"}]} | later version of this library
                    """)
    void readList_otherForm_saysWhatWasExpected(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining(message);
    }

    @Test
    void withdrawal_byItself_isReadAndWrittenAsInARecord() {
        JsonValue part = JsonText.standard()
                .parse("{\"safety\":\"urgent\",\"reason\":\"Harm was reported\",\"more\":{\"kept\":true}}");
        EvidenceRecord record = json.read(
                "{\"format\":\"1.0\",\"id\":\"a:one\",\"kind\":\"programme\",\"title\":\"One\",\"withdrawal\":"
                        + text(JsonText.standard().compact(part)) + "}");

        assertThat(json.withdrawal(part)).isEqualTo(record.withdrawal()).isPresent();
        assertThat(json.toValue(record.withdrawal().orElseThrow())).isEqualTo(part);
    }

    @Test
    void withdrawal_thatIsNone_isEmpty() {
        assertThat(List.of(JsonValue.NULL, JsonValue.of("gone"), JsonValue.of(List.of())))
                .allSatisfy(none -> assertThat(json.withdrawal(none)).isEqualTo(Optional.empty()));
    }

    private RecordList read(String text) {
        return json.readList(text.getBytes(StandardCharsets.UTF_8), "records");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
