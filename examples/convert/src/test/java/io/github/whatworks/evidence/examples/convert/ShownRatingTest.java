// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShownRatingTest {

    @ParameterizedTest
    @ValueSource(strings = {"3", "4", "2+", "3+*", "NE", "NL2"})
    void a_rating_alone_is_printed_and_needs_no_remark(String text) {
        assertThat(new ShownRating(text).printed()).contains(text);
        assertThat(new ShownRating(text).remark()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3+ (PDF) / 3 (page text), 3+", "3+ (Irish hub), 3+", "3+ (Irish hub) / 3 with a plus section (EIF), 3+"
    })
    void a_rating_with_where_it_stands_is_printed_and_keeps_the_whole_text(String text, String printed) {
        assertThat(new ShownRating(text).printed()).contains(printed);
        assertThat(new ShownRating(text).remark()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(image only; level 3 text, no plus section)", "level 3", "30", "3-4"})
    void a_text_about_a_rating_is_no_printed_rating(String text) {
        assertThat(new ShownRating(text).printed()).isEmpty();
        assertThat(new ShownRating(text).remark()).contains(text);
    }
}
