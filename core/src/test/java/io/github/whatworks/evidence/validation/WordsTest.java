// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts compared by their letters and digits. */
class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "Medium-low, medium low, true",
        "' Well-supported.', wellsupported, true",
        "Très bon, TRÈS BON, true",
        "low, lower, false",
        "lower, low, false",
        "'', '', false",
        "+, -, false",
        "+, low, false"
    })
    void same_givenTwoTexts_comparesLettersAndDigits(String one, String other, boolean same) {
        assertThat(Words.same(one, other)).isEqualTo(same);
        assertThat(Words.same(other, one)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "Evidence of efficacy, efficacy, true",
        "Level 3: efficacy, LEVEL 3, true",
        "very low strength, low-strength, true",
        "efficacy, efficacy, true",
        "inefficacy, efficacy, false",
        "efficacyless, efficacy, false",
        "a low, a lowest, false",
        "low, very low, false",
        "anything, '', false",
        "anything, +, false",
        "'', low, false"
    })
    void holds_givenAText_looksForWholeWords(String whole, String part, boolean holds) {
        assertThat(Words.holds(whole, part)).isEqualTo(holds);
    }
}
