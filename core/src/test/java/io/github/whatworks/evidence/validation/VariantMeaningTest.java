// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule about whether the ratings of a record hold for a variant. */
class VariantMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'name': 'Short form'                                     | 1",
                "'name': 'Short form', 'rated': null                      | 1",
                "'name': 'Short form', 'rated': 'not-stated'              | 0",
                "'name': 'Short form', 'rated': false                     | 0",
                "'name': 'Short form', 'ratings': [{'said': 'good'}]      | 0"
            })
    void rated_givenNeitherAnAnswerNorRatingsOfItsOwn_isMissed(String variant, int findings) {
        assertThat(Trial.of("variant.rated.missing", "{'variants': [{" + variant + "}]}"))
                .hasSize(findings)
                .allMatch("/variants/0/rated"::equals);
    }
}
