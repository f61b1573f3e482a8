// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.databind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that binds with Jackson 2 loses nothing of what it embeds. */
class EvidenceModuleTest {
    private static final String RATING =
            "{\"values\":[{\"code\":\"2\",\"number\":2.0,\"ours\":null}],\"known\":\"printed\","
                    + "\"factors\":[],\"x\":[1e400,{\"y\":12345678901234567890}]}";
    private static final String RECORD = "{\"format\":\"1.0\",\"id\":\"a:b\",\"version\":1,\"kind\":\"programme\","
            + "\"title\":\"caf\u00e9 </b>\",\"outcomes\":[{\"name\":\"n\",\"ratings\":[" + RATING + "],\"z\":-0}],"
            + "\"summary\":5,\"status\":null,\"extra\":{\"deep\":[[],{}]}}";

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    private final EvidenceJson json = EvidenceJson.standard();

    /** What a host's own types look like. */
    record Case(
            String note,
            EvidenceRecord record,
            List<Rating> ratings,
            Outcome outcome,
            JsonValue any,
            Decimal number,
            Known known) {}

    @Test
    void module_isFoundAsAService() {
        assertThat(mapper.getRegisteredModuleIds()).contains(EvidenceModule.class.getName());
    }

    @Test
    void record_isReadAndWrittenAsThisLibraryDoes() throws IOException {
        EvidenceRecord record = mapper.readValue(RECORD, EvidenceRecord.class);

        assertThat(record).isEqualTo(json.read(RECORD));
        assertThat(mapper.writeValueAsBytes(record)).isEqualTo(json.compact(record));
        assertThat(mapper.readValue(mapper.writeValueAsString(record), EvidenceRecord.class))
                .isEqualTo(record);
    }

    @Test
    void partsInAHostsType_comeBackWhole() throws IOException {
        EvidenceRecord record = json.read(RECORD);
        Outcome outcome = record.outcomes().get(0);
        Case there = new Case(
                "n",
                record,
                outcome.ratings(),
                outcome,
                JsonText.standard().parse("[1.0,null,\"x\"]"),
                Decimal.of("1.50"),
                Known.PRINTED);

        String text = mapper.writeValueAsString(there);

        assertThat(text)
                .contains("\"ratings\":[" + RATING)
                .contains("\"any\":[1.0,null,\"x\"],\"number\":1.50,\"known\":\"printed\"");
        assertThat(mapper.readValue(text, Case.class)).isEqualTo(there);
    }

    @Test
    void nulls_areNothing_butWhereAnyValueMayStand() throws IOException {
        Case empty = mapper.readValue("{\"record\":null,\"any\":null,\"known\":null}", Case.class);

        assertThat(empty.record()).isNull();
        assertThat(empty.known()).isNull();
        assertThat(empty.any()).isEqualTo(JsonValue.NULL);
        assertThat(mapper.writeValueAsString(JsonValue.NULL)).isEqualTo("null");
    }

    @Test
    void settingsOfTheHost_holdInsideToo() throws IOException {
        JsonMapper lines = JsonMapper.builder()
                .findAndAddModules()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build();

        assertThat(lines.writeValueAsString(json.read(RECORD)).lines().count()).isGreaterThan(20);
    }

    @Test
    void tree_holdsTheRecordAsNodes() {
        EvidenceRecord record = json.read(RECORD.replace("1e400", "1.5"));

        JsonNode tree = mapper.valueToTree(record);

        assertThat(tree.at("/outcomes/0/ratings/0/x/1/y").bigIntegerValue()).isEqualTo("12345678901234567890");
        assertThat(tree.path("title").textValue()).isEqualTo(record.title());
        assertThat(tree.has("status")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "5", "{\"format\":\"2.0\"}", "{\"x\":1,\"x\":1}", "{\"x\":\"\\ud800\"}"})
    void whatIsNoRecord_isAMismatchThatSaysWhy(String text) {
        assertThatThrownBy(() -> mapper.readValue(text, EvidenceRecord.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("expected ");
    }

    @Test
    void whatIsNoPart_isAMismatch() {
        assertThatThrownBy(() -> mapper.readValue("5", Rating.class)).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> mapper.readValue("5", Known.class)).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> mapper.readValue("\"5\"", Decimal.class)).isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> mapper.readValue("[" + "[".repeat(20_000), JsonValue.class))
                .isInstanceOf(IOException.class);
    }

    @Test
    void everyComponentThatIsARecord_isAPart() {
        List<Class<?>> components = Stream.of(EvidenceRecord.class.getRecordComponents())
                .filter(component -> component.getGenericType() instanceof ParameterizedType)
                .map(component -> ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0])
                .<Class<?>>map(type -> (Class<?>) type)
                .filter(type -> type.isRecord() && Vocabulary.of(type).isEmpty())
                .distinct()
                .toList();

        assertThat(RecordParts.all()).extracting(part -> (Object) part.type()).containsAll(components);
        assertThat(components).hasSizeGreaterThan(15);
    }

    @Test
    void everyPart_comesBackWhole() throws IOException {
        for (Part<?> part : RecordParts.all()) {
            String required =
                    "{\"value\":\"v\",\"text\":\"t\",\"title\":\"t\",\"by\":\"b\",\"type\":\"t\",\"target\":\"a:b\","
                            + "\"name\":\"n\",\"event\":\"e\",\"scheme\":\"s\",\"date\":\"2020\",\"list\":\"l\",\"code\":\"c\",\"kind\":\"k\","
                            + "\"of\":\"o\",\"number\":1.0,\"x\":{\"y\":1.0}}";

            Object read = mapper.readValue(required, part.type());

            assertThat(JsonText.standard().canonical(JsonText.standard().parse(mapper.writeValueAsString(read))))
                    .as(part.member())
                    .hasValueSatisfying(canonical -> assertThat(new String(canonical, UTF_8))
                            .isEqualTo(new String(
                                    JsonText.standard()
                                            .canonical(JsonText.standard().parse(required))
                                            .orElseThrow(),
                                    UTF_8)));
        }
    }

    @Test
    void withoutTheModule_recordsAreRefusedRatherThanSpoilt() {
        JsonMapper bare = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();

        assertThatThrownBy(() -> bare.writeValueAsString(json.read(RECORD))).isInstanceOf(JsonMappingException.class);
    }
}
