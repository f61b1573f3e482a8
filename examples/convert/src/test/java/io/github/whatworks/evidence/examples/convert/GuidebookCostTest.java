// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.RatingValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidebookCostTest {
    private static final List<String> PAGE = List.of("https://guidebook.eif.org.uk/programme/x");

    @Test
    void a_band_keeps_its_rating_and_its_text() {
        Cost cost = cost("{'costRating': '2', 'costBand': '£100–£499'}", PAGE).orElseThrow();

        assertThat(value(cost).code()).contains("2");
        assertThat(value(cost).number()).contains(Decimal.of(2));
        assertThat(cost.bandText()).contains("£100–£499");
        assertThat(cost.band().orElseThrow().known()).contains(Known.PRINTED);
    }

    @Test
    void not_available_is_a_rating_and_no_number() {
        Cost cost = cost("{'costRating': 'NA', 'costBand': null}", PAGE).orElseThrow();

        assertThat(value(cost).code()).contains("NA");
        assertThat(value(cost).number()).isEmpty();
        assertThat(value(cost).absence()).contains(Absence.INSUFFICIENT);
        assertThat(cost.bandText()).isEmpty();
    }

    @Test
    void a_cost_that_was_read_on_a_copy_alone_says_so() {
        Cost cost = cost("{'costRating': '2'}", List.of()).orElseThrow();

        assertThat(cost.band().orElseThrow().known()).contains(Known.FROM_MIRROR);
    }

    @Test
    void no_rating_is_no_cost() {
        assertThat(cost("{'costRating': null, 'costBand': null}", PAGE)).isEmpty();
    }

    @Test
    void an_unknown_rating_or_a_band_without_one_stops_the_conversion() {
        assertThatThrownBy(() -> cost("{'costRating': '6'}", PAGE))
                .hasMessage("test, costRating: expected 1 to 5 or NA, found \"6\"");
        assertThatThrownBy(() -> cost("{'costBand': '<£100'}", PAGE))
                .hasMessage("test, costBand: expected a costRating beside it");
    }

    private static Optional<Cost> cost(String source, List<String> urls) {
        return GuidebookCost.of(
                ExampleFiles.object(source),
                new GuidebookPages(urls),
                new GuidebookReview(List.of(), Optional.empty(), "a body"));
    }

    private static RatingValue value(Cost cost) {
        return cost.band().orElseThrow().values().get(0);
    }
}
