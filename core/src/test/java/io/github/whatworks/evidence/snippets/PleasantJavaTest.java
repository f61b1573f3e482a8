// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.code.CodeStatus;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Comparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is asked most reads as it is said, and needs no {@code switch} over closed types. */
class PleasantJavaTest {

    @Test
    void parts_areReachedByTheirNames() {
        EvidenceRecord record = RecordSnippets.record();
        Rating rating = RecordSnippets.pair();
        AgeBand age = AgeBand.years("6", "8");

        List<Outcome> outcomes = record.outcomes();
        Optional<ScaleRef> scale = rating.scale();

        assertThat(outcomes).isEmpty();
        assertThat(scale).hasValue(ScaleRef.of("evidence-store", "2019"));
        assertThat(age.contains(Age.years(7))).isTrue();
        assertThat(record).hasToString("Visits at Home (example:visits-at-home, version 1)");
    }

    @Test
    void jsonValues_areReadWithoutASwitch() {
        JsonValue value = JsonText.standard().parse("{\"a\":\"x\",\"b\":1.0,\"c\":[true,null],\"d\":{}}");

        assertThat(value.member("a").flatMap(JsonValue::asText)).hasValue("x");
        assertThat(value.member("b").flatMap(JsonValue::asNumber)).hasValue(Decimal.of("1.0"));
        List<JsonValue> values = value.member("c").flatMap(JsonValue::asValues).orElseThrow();
        assertThat(values.get(0).asBoolean()).hasValue(true);
        assertThat(values.get(1).isNull()).isTrue();
        assertThat(value.member("d").flatMap(JsonValue::asMembers)).hasValue(Map.of());
        assertThat(value.member("e")).isEmpty();
        assertThat(value.asText()).isEmpty();
        assertThat(value.asNumber()).isEmpty();
        assertThat(value.asValues()).isEmpty();
        assertThat(value.asBoolean()).isEmpty();
        assertThat(JsonValue.of("x").member("a")).isEmpty();
        assertThat(JsonValue.of("x").isNull()).isFalse();
    }

    @Test
    void closedAnswers_areReadWithoutASwitch() {
        Comparison none = Comparison.notComparable("they are on two scales");
        CodeStatus old = ReferenceData.bundled()
                .codeLists()
                .find("dfe-cin-factors")
                .orElseThrow()
                .find("18A");

        assertThat(none.isComparable()).isFalse();
        assertThat(none.notComparableBecause()).hasValue("they are on two scales");
        assertThat(Comparison.above().isComparable()).isTrue();
        assertThat(Comparison.below().reversed()).isEqualTo(Comparison.above());
        assertThat(old.isCurrent()).isFalse();
        assertThat(old.found()).isPresent();
        assertThat(old.inWords()).startsWith("18A was replaced");
    }
}
