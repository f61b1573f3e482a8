// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values that the record is made of. */
class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "1", "1.0", "-12.50", "1e3", "1E+3", "0.1e-7", "12345678901234567890"})
    void decimal_jsonNumber_keepsItsDigits(String literal) {
        assertThat(Decimal.of(literal).toString()).isEqualTo(literal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", "01", "1.", ".5", "1e", "1e+", "+1", " 1", "1 ", "NaN", "Infinity", "0x1", "1,5", "١"})
    void decimal_anythingElse_isRefused(String literal) {
        assertThatThrownBy(() -> Decimal.of(literal)).hasMessageContaining("expected a JSON number");
    }

    @Test
    void decimal_compareValue_comparesWhatNumbersAmountTo() {
        assertThat(Decimal.of("1.0")).isNotEqualTo(Decimal.of("1"));
        assertThat(Decimal.of("1.0").compareValue(Decimal.of("1"))).isZero();
        assertThat(Decimal.of("-3").compareValue(Decimal.of("2.5"))).isNegative();
    }

    @Test
    void partialDate_ofEachPrecision_spansItsDays() {
        assertThat(PartialDate.of("2020").earliest()).contains(LocalDate.of(2020, 1, 1));
        assertThat(PartialDate.of("2020").latest()).contains(LocalDate.of(2020, 12, 31));
        assertThat(PartialDate.of("2020-02").latest()).contains(LocalDate.of(2020, 2, 29));
        assertThat(PartialDate.of("2020-02-03").latest()).contains(LocalDate.of(2020, 2, 3));
    }

    @Test
    void partialDate_inWords_isBritishAndFillsNothingIn() {
        assertThat(PartialDate.of("2020").inWords()).isEqualTo("2020");
        assertThat(PartialDate.of("2016-07").inWords()).isEqualTo("July 2016");
        assertThat(PartialDate.of("2016-07-05").inWords()).isEqualTo("5 July 2016");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2020-13", "2020-02-30", "summer 2020", "20", "abcd", "+202", "-123"})
    void partialDate_notADate_isHeldAndSaysNothing(String text) {
        PartialDate date = PartialDate.of(text);

        assertThat(date.earliest()).isEmpty();
        assertThat(date.latest()).isEmpty();
        assertThat(date.inWords()).isEqualTo(text);
    }

    @Test
    void extras_with_andWithout_leaveTheOriginalAlone() {
        Extras one = Extras.NONE.with("a", JsonValue.of("x"));

        assertThat(one.with("b", JsonValue.NULL).members().keySet()).containsExactly("a", "b");
        assertThat(one.without("a").isEmpty()).isTrue();
        assertThat(one.get("a")).contains(JsonValue.of("x"));
        assertThat(Extras.NONE.isEmpty()).isTrue();
    }

    @Test
    void jsonValue_objects_areEqualWhateverTheOrder() {
        JsonValue ab = JsonValue.of(Map.of("a", JsonValue.of(1), "b", JsonValue.of(true)));
        JsonValue ba = JsonValue.of(Map.of("b", JsonValue.of(true), "a", JsonValue.of(1)));

        assertThat(ab).isEqualTo(ba);
    }

    @Test
    void record_lists_areCopiedAndRefuseNull() {
        List<String> authors = new ArrayList<>(List.of("Evans, R."));
        Citation citation = Citation.builder().authors(authors).build();
        authors.add("somebody else");

        assertThat(citation.authors()).containsExactly("Evans, R.");
        assertThatThrownBy(() -> citation.authors().add("x")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @SuppressWarnings("NullAway")
    void record_null_isRefusedByName() {
        assertThatThrownBy(() -> new Caveat(null, Optional.empty(), Optional.empty(), Optional.empty(), Extras.NONE))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("text");
    }

    @Test
    void record_toString_canBeRead() {
        EvidenceRecord record = EvidenceRecord.builder("1.0", "guidebook:x", RecordKind.PROGRAMME, "A programme")
                .version(3)
                .build();

        assertThat(record).hasToString("A programme (guidebook:x, version 3)");
    }

    @Test
    void builder_settingAMember_takesItOutOfTheExtras() {
        Caveat unreadable = Caveat.builder()
                .extras(Extras.NONE.with("text", JsonValue.of(5)).with("other", JsonValue.NULL))
                .build();

        Caveat mended = unreadable.toBuilder().text("a caution").build();

        assertThat(mended.text()).contains("a caution");
        assertThat(mended.extras().members()).containsOnlyKeys("other");
    }
}
