// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.Count;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Study;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceJsonTest {
    private final EvidenceJson json = EvidenceJson.standard();

    @Test
    void read_typedMembers_fillTheComponents() {
        EvidenceRecord record = json.read(with("""
            "version": 3,
            "ratings": [{"known": "printed", "values": [{"axis": "effect", "code": "2", "number": 1.0}]}],
            "counts": [{"of": "studies", "number": 12}],
            "studies": [{"label": "A", "citations": ["a1", "a2"]}]\
            """));

        assertThat(record.kind()).isEqualTo(RecordKind.PROGRAMME);
        assertThat(record.version()).hasValue(3);
        assertThat(record.ratings()).singleElement().satisfies(rating -> {
            assertThat(rating.values()).extracting(RatingValue::number).containsExactly(optional("1.0"));
            assertThat(rating.extras()).isEqualTo(Extras.NONE);
        });
        assertThat(record.counts()).extracting(Count::number).containsExactly(optional("12"));
        assertThat(record.studies()).flatExtracting(Study::citations).containsExactly("a1", "a2");
        assertThat(record.extras().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "version  | 1.0",
                "version  | -0",
                "version  | 1e2",
                "version  | 2147483648",
                "version  | 99999999999999999999",
                "version  | \"3\"",
                "version  | null",
                "status   | 5",
                "status   | {}",
                "summary  | [\"x\"]",
                "delivery | \"home\"",
                "delivery | []",
                "ratings  | {}",
                "ratings  | []",
                "ratings  | null",
                "ratings  | [{\"note\": \"n\", \"known\": \"printed\"}, null]",
                "ratings  | [[]]",
                "notes    | [{\"by\": 1}, \"x\", {\"text\": [1.0, {\"deep\": []}]}]",
                "unknown  | {\"a\": [1, {\"b\": null}]}",
            })
    void read_memberWithoutAFittingComponent_isKeptAsWritten(String name, String value) {
        EvidenceRecord record = json.read(with("\"" + name + "\": " + value));

        assertThat(record.extras().members())
                .isEqualTo(Map.of(name, JsonText.standard().parse(value)));
        assertThat(record.version()).isEmpty();
        assertThat(record.ratings()).isEmpty();
    }

    @Test
    void read_misfitDeepInside_leavesItsNeighboursTyped() {
        EvidenceRecord record =
                json.read(with("\"ratings\": [{\"values\": [{\"code\": 4, \"label\": \"+\"}], \"x\": 1}]"));

        Rating rating = record.ratings().get(0);
        assertThat(rating.extras().get("x")).hasValue(JsonValue.of(1));
        assertThat(rating.values()).singleElement().satisfies(value -> {
            assertThat(value.code()).isEmpty();
            assertThat(value.extras().get("code")).hasValue(JsonValue.of(4));
            assertThat(value.label()).hasValue("+");
        });
    }

    @Test
    void read_misfitList_keepsTheOrderOfItsMembers() {
        EvidenceRecord record =
                json.read(with("\"ratings\": [{\"note\": \"n\", \"b\": 1, \"known\": \"printed\"}, 5]"));

        assertThat(json.compact(record))
                .asString(UTF_8)
                .endsWith("\"ratings\":[{\"note\":\"n\",\"b\":1,\"known\":\"printed\"},5]}");
    }

    @Test
    void read_manyMisfitLists_takesTimeInProportion() {
        EvidenceRecord record = json.read(with("\"ratings\": [" + "{\"values\": [5]},".repeat(200_000) + "{}]"));

        assertThat(record.ratings()).hasSize(200_001);
        assertThat(record.ratings().get(7).extras().get("values")).hasValue(JsonValue.of(List.of(JsonValue.of(5))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1", "1.99", "0.5", "one", "", "1.x", "-2", "2020-10-05"})
    void read_formatThatIsNotLater_isRead(String format) {
        EvidenceRecord record = json.read(minimal().replace("1.0", format));

        assertThat(record.format()).isEqualTo(format);
    }

    @Test
    void read_fromStream_leavesItOpen() throws IOException {
        class Watched extends ByteArrayInputStream {
            boolean closed;

            Watched() {
                super(minimal().getBytes(UTF_8));
            }

            @Override
            public void close() {
                closed = true;
            }
        }
        Watched in = new Watched();

        assertThat(json.read(in).title()).isEqualTo("T");
        assertThat(in.closed).isFalse();
    }

    @Test
    void read_streamBeyondTheLimit_isRefused() {
        EvidenceJson tight = json.withLimits(JsonLimits.standard().withDocumentBytes(20));

        assertThatThrownBy(() -> tight.read(new ByteArrayInputStream(minimal().getBytes(UTF_8))))
                .isInstanceOf(InvalidJsonException.class)
                .hasMessageContaining("at most 20 bytes");
    }

    @Test
    void compact_writesComponentsInOrderThenExtras() {
        String text =
                "{\"zz\":1,\"title\":\"T\",\"kind\":\"programme\",\"version\":2,\"id\":\"a:b\",\"format\":\"1.0\"}";

        assertThat(json.compact(json.read(text)))
                .asString(UTF_8)
                .isEqualTo(
                        "{\"format\":\"1.0\",\"id\":\"a:b\",\"version\":2,\"kind\":\"programme\",\"title\":\"T\",\"zz\":1}");
    }

    @Test
    void compact_extraBesideAComponentWithAValue_isNotWritten() {
        EvidenceRecord record = minimalRecord().toBuilder()
                .version(2)
                .extras(new Extras(Map.of("version", JsonValue.NULL, "title", JsonValue.NULL, "notes", JsonValue.NULL)))
                .build();

        assertThat(json.toValue(record)).isEqualTo(JsonText.standard().parse(with("\"version\": 2, \"notes\": null")));
        assertThat(json.canonical(record).orElseThrow())
                .asString(UTF_8)
                .isEqualTo(
                        "{\"format\":\"1.0\",\"id\":\"a:b\",\"kind\":\"programme\",\"notes\":null,\"title\":\"T\",\"version\":2}");
    }

    @Test
    void digest_isThatOfTheCanonicalForm() {
        String expected = "52026bdd78fd28ff8ada91fab0672814d2baf19ff6f87468d7711afb79389548";

        assertThat(json.digest(json.read(with("\"counts\": [{\"number\": 1.50}]"))))
                .hasValue(expected);
        assertThat(json.digest(json.read("{\"counts\":[{\"number\":15e-1}],\"title\":\"T\",\"kind\":\"programme\","
                        + "\"id\":\"a:b\",\"format\":\"1.0\"}")))
                .hasValue(expected);
    }

    @Test
    void digest_ofNumberThatCannotBeCarried_isEmptyAndTheRecordIsStillWritten() {
        EvidenceRecord record = json.read(with("\"counts\": [{\"number\": 0.1234567890123456789}]"));

        assertThat(json.digest(record)).isEmpty();
        assertThat(json.canonical(record)).isEmpty();
        assertThat(json.compact(record)).asString(UTF_8).contains("{\"number\":0.1234567890123456789}");
    }

    @Test
    void read_partOfALargerValue_isTheSameRecord() {
        JsonValue page = JsonText.standard().parse("{\"records\": [" + with("\"x\": [1.0]") + "]}");

        EvidenceRecord record =
                json.read(((JsonValue.Array) ((JsonValue.Obj) page).members().get("records"))
                        .values()
                        .get(0));

        assertThat(record).isEqualTo(json.read(with("\"x\": [1.0]")));
    }

    @Test
    void writeLines_writesCanonicalLines() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        json.writeLines(List.of(minimalRecord(), json.read(with("\"zz\": 1.0"))), out);

        assertThat(out.toString(UTF_8)).isEqualTo("""
            {"format":"1.0","id":"a:b","kind":"programme","title":"T"}
            {"format":"1.0","id":"a:b","kind":"programme","title":"T","zz":1}
            """);
    }

    @Test
    void writeLines_recordWithoutCanonicalForm_isRefusedByName() {
        EvidenceRecord record = json.read(with("\"x\": 1e400"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> json.writeLines(List.of(record), new ByteArrayOutputStream()))
                .withMessageContaining("a:b");
    }

    private static java.util.Optional<Decimal> optional(String literal) {
        return java.util.Optional.of(Decimal.of(literal));
    }

    private static EvidenceRecord minimalRecord() {
        return EvidenceRecord.builder("1.0", "a:b", RecordKind.PROGRAMME, "T").build();
    }

    private static String minimal() {
        return "{\"format\":\"1.0\",\"id\":\"a:b\",\"kind\":\"programme\",\"title\":\"T\"}";
    }

    private static String with(String members) {
        return minimal().replace("}", ", " + members + "}");
    }
}
