// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule about the change of a factor. */
class RatingFactorMeaningTest {

    @ParameterizedTest
    @CsvSource({"-1, -1, 0", "-1, −1, 0", "-1.0, -1, 0", "-1, down one, 0", "1, -1, 1", "-2, -1, 1"})
    void change_givenANumberInPrint_isThatNumber(String change, String printed, int findings) {
        String factor = "{'name': 'imprecision', 'printed': '" + printed + "', 'change': " + change + "}";

        assertThat(Trial.of(
                        "rating-factor.change.printed",
                        "{'ratings': [{'values': [{'code': '3'}], 'factors': [{'name': 'x'}, " + factor + "]}]}"))
                .hasSize(findings)
                .allMatch("/ratings/0/factors/1/change"::equals);
    }
}
