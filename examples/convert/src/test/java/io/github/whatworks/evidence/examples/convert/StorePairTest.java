// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.Source;
import org.junit.jupiter.api.Test;

class StorePairTest {
    private static final Source PAGE =
            Source.builder().url("https://whatworks-csc.org.uk/x").build();

    @Test
    void the_two_halves_are_one_rating() {
        Rating rating = pair("{'raw': '2', 'value': 2, 'max': 2}", "{'raw': '0', 'value': 0, 'max': 3}");

        assertThat(rating.values())
                .containsExactly(
                        RatingValue.builder()
                                .axis("effectiveness")
                                .code("2")
                                .printed("2")
                                .number(Decimal.of(2))
                                .printedMaximum(Decimal.of(2))
                                .build(),
                        RatingValue.builder()
                                .axis("strength")
                                .code("0")
                                .printed("0")
                                .number(Decimal.of(0))
                                .printedMaximum(Decimal.of(3))
                                .build());
        assertThat(rating.known()).contains(Known.PRINTED);
        assertThat(rating.asOf()).isEmpty();
    }

    @Test
    void mixed_is_a_word_and_no_number() {
        RatingValue mixed = pair("{'raw': 'mixed', 'value': null, 'max': 2}", "{'raw': '0', 'value': 0, 'max': 3}")
                .values()
                .get(0);

        assertThat(mixed.code()).contains("mixed");
        assertThat(mixed.printed()).contains("mixed");
        assertThat(mixed.number()).isEmpty();
        assertThat(mixed.absence()).contains(Absence.MIXED);
    }

    @Test
    void a_number_that_is_not_the_one_printed_stops_the_conversion() {
        assertThatThrownBy(() -> pair("{'raw': '1', 'value': 2}", "{'raw': '0', 'value': 0}"))
                .hasMessage("test, overallEffectiveness, value: expected the number that is printed, 1, found 2");
    }

    @Test
    void an_unknown_word_stops_the_conversion() {
        assertThatThrownBy(() -> pair("{'raw': 'some', 'value': null}", "{'raw': '0', 'value': 0}"))
                .isInstanceOf(SourceFault.class)
                .hasMessageContaining("found \"some\"");
    }

    @Test
    void half_a_pair_stops_the_conversion() {
        assertThatThrownBy(() ->
                        StorePair.of(ExampleFiles.object("{'overallEffectiveness': {'raw': '1', 'value': 1}}"), PAGE))
                .hasMessage("test, strengthOfEvidence: expected an object, found none");
    }

    private static Rating pair(String effectiveness, String strength) {
        return StorePair.of(
                ExampleFiles.object(
                        "{'overallEffectiveness': " + effectiveness + ", 'strengthOfEvidence': " + strength + "}"),
                PAGE);
    }
}
