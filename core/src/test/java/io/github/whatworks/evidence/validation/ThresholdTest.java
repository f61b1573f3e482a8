// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bars to be passed and verdicts. */
class ThresholdTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">=3",
                ">= 2+",
                "≥3",
                " > 2 ",
                "at least level 2",
                "At least 3",
                "minimum SMS 3",
                "Minimum of 3+",
                "not below 2",
                "2+ or higher",
                "Level 2 or above",
                "SMS 3 or above.",
                "Promising or better",
                "3 and above",
                "2 upwards"
            })
    void is_givenABar_saysSo(String text) {
        assertThat(Threshold.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "+",
                ">",
                "3",
                "3+",
                "4+*",
                "More than one study",
                "At least one study",
                "At least",
                "at leastwise 3",
                "at least £2,000",
                "> £2,000",
                "30%+ less violence",
                "at least 30 %",
                "£500 or above",
                "Mixed or no effect",
                "or above",
                "Well-supported",
                "Very low or no",
                "It was found to be better than level 2 or above",
                "Does not currently meet criteria",
                "Meets WWC standards with reservations"
            })
    void is_givenAVerdict_saysNo(String text) {
        assertThat(Threshold.is(text)).isFalse();
    }
}
