// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.plan.Plan;
import io.github.whatworks.evidence.json.plan.Plans;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** Whatever is read is written again, whatever it is. */
@Domain(Documents.class)
class LosslessTest {
    private final EvidenceJson json = EvidenceJson.standard();
    private final JsonText text = JsonText.standard();

    @Property
    void anyValue_writtenAndRead_isTheSame(@ForAll JsonValue value) {
        assertThat(text.parse(text.compact(value))).isEqualTo(value);
        assertThat(text.parse(text.pretty(value))).isEqualTo(value);
        assertThat(text.compact(text.parse(text.compact(value)))).isEqualTo(text.compact(value));
    }

    @Property
    void anyValue_canonicalFormReadAndWritten_isTheSame(@ForAll JsonValue value) {
        Optional<byte[]> canonical = text.canonical(value);

        canonical.ifPresent(
                bytes -> assertThat(text.canonical(text.parse(bytes))).hasValue(bytes));
    }

    @Property
    void anyDocument_readAsRecord_losesNothing(@ForAll JsonValue.Obj document) {
        EvidenceRecord record = json.read(text.compact(document));

        assertThat(json.toValue(record)).isEqualTo(document);
        assertThat(text.parse(json.pretty(record))).isEqualTo(document);
        assertThat(canonical(record)).isEqualTo(canonical(document));
    }

    @Property
    void anyDocument_recordWrittenAndRead_isEqual(@ForAll JsonValue.Obj document) {
        EvidenceRecord record = json.read(document);

        assertThat(json.read(json.compact(record))).isEqualTo(record);
        assertThat(json.read(json.pretty(record))).isEqualTo(record);
        assertThat(record.toBuilder().build()).isEqualTo(record);
    }

    @Property
    void anyReferenceDocument_readByItsPlan_losesNothing(@ForAll Documents.Maker maker) {
        for (Plan<?> plan : List.of(Plans.SCALE, Plans.CODE_LIST, Plans.TOPIC_MAPPING)) {
            JsonValue document = maker.record(plan);

            assertThat(text.parse(rewritten(plan, text.compact(document)))).isEqualTo(document);
        }
    }

    private static <T> byte[] rewritten(Plan<T> plan, byte[] document) {
        try (Tokens tokens = new JsonSource(JsonLimits.standard()).open(document)) {
            T record = new PlanReader(tokens).root(new RecordReading<>(plan));
            return JsonOutput.asRead(JsonForm.COMPACT, out -> new PlanWriter(out).write(plan, record));
        }
    }

    private Optional<String> canonical(EvidenceRecord record) {
        return json.canonical(record).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private Optional<String> canonical(JsonValue value) {
        return text.canonical(value).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
