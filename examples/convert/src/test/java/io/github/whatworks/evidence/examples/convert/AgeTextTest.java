// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.AgeUnit;
import io.github.whatworks.evidence.BeforeBirth;
import io.github.whatworks.evidence.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTextTest {

    @ParameterizedTest
    @CsvSource({"13 to 19 years, 13, 19", "9 to 10 years old, 9, 10", "0 to 6 years old, 0, 6", "4 to 4 years, 4, 4"})
    void band_of_two_ages_in_years_has_both_ends(String text, String from, String to) {
        assertThat(AgeText.band(text)).contains(AgeBand.years(from, to));
    }

    @Test
    void band_from_before_birth_has_no_lower_age() {
        assertThat(AgeText.band("Antenatal to 0 years old"))
                .contains(AgeBand.builder()
                        .to(Decimal.of(0))
                        .unit(AgeUnit.YEARS)
                        .beforeBirth(BeforeBirth.INCLUDED)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perinatal years old",
                "Antenatal years old",
                "Couples expecting first child",
                "Infants under 6 months at start; 12 months or longer",
                "Pregnancy to end of first year",
                "from 2 to 3 years",
                "2 to 3 years and 4 to 5 years",
                "2 to 3 months",
                "12 to 3 years",
                "Toddlers",
                ""
            })
    void band_of_any_other_text_is_not_guessed(String text) {
        assertThat(AgeText.band(text)).isEmpty();
        assertThat(AgeText.ages(text).text()).contains(text);
        assertThat(AgeText.ages(text).stated()).isFalse();
    }
}
