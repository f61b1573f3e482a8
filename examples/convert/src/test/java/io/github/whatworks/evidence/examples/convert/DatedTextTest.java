// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatedTextTest {

    @Test
    void a_month_alone_is_a_date_to_the_month() {
        assertThat(DatedText.of("July 2016"))
                .contains(new DatedText(PartialDate.of("2016-07"), Optional.empty(), "July 2016", Optional.empty()));
    }

    @Test
    void a_named_review_keeps_its_name() {
        assertThat(DatedText.of("Foundations for Life, July 2016"))
                .contains(new DatedText(
                        PartialDate.of("2016-07"), Optional.of("Foundations for Life"), "July 2016", Optional.empty()));
    }

    @Test
    void a_remark_says_whose_date_it_is() {
        assertThat(DatedText.of("March 2017 (EIF PDF)"))
                .contains(new DatedText(
                        PartialDate.of("2017-03"), Optional.empty(), "March 2017", Optional.of("EIF PDF")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2016", "Juli 2016", "july 2016", "July 16", "July 2016, revised", "March 2017; April 2025", ""})
    void any_other_text_is_not_guessed(String text) {
        assertThat(DatedText.of(text)).isEmpty();
    }
}
