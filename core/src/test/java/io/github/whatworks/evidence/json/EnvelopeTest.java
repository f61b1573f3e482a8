// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.plan.EnvelopePlan;
import io.github.whatworks.evidence.json.plan.EnvelopePlan.Envelope;
import org.junit.jupiter.api.Test;

/** A part that lacks what it cannot be without does not stop the whole. */
class EnvelopeTest {
    private static final String WHOLE = "{\"format\":\"1.0\",\"id\":\"a:b\",\"kind\":\"study\",\"title\":\"T\"}";
    private static final String LACKING = "{\"x\":1.0,\"format\":\"1.0\",\"id\":\"a:b\",\"kind\":5}";

    @Test
    void part_thatIsWhole_isTyped() {
        Envelope envelope = read("{\"first\":" + WHOLE + ",\"records\":[" + WHOLE + "," + WHOLE + "]}");

        assertThat(envelope.first()).map(EvidenceRecord::title).hasValue("T");
        assertThat(envelope.records()).hasSize(2);
        assertThat(envelope.extras().isEmpty()).isTrue();
    }

    @Test
    void part_thatLacksARequiredMember_isKeptAsWritten() {
        Envelope envelope = read("{\"first\":" + LACKING + "}");

        assertThat(envelope.first()).isEmpty();
        assertThat(envelope.extras().get("first")).hasValue(JsonText.standard().parse(LACKING));
    }

    @Test
    void list_withOneLackingPart_isKeptAsWritten() {
        String list = "[" + WHOLE + "," + LACKING + "," + WHOLE + "]";

        Envelope envelope = read("{\"records\":" + list + "}");

        assertThat(envelope.records()).isEmpty();
        assertThat(JsonText.standard().compact(envelope.extras().get("records").orElseThrow()))
                .asString(UTF_8)
                .isEqualTo(list);
    }

    private static Envelope read(String text) {
        try (Tokens tokens = new JsonSource(JsonLimits.standard()).open(text.getBytes(UTF_8))) {
            return new PlanReader(tokens).root(new RecordReading<>(new EnvelopePlan()));
        }
    }
}
