// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes are quoted; what may be more than a code is told by its length. */
class FoundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "4B | \"4B\"",
                "evidence-store:family_visits | \"evidence-store:family_visits\"",
                "2020-13 | \"2020-13\"",
                "Lily Smith | a text of 10 characters",
                "9434765919 | a text of 10 characters",
                "AB123456789 | a text of 11 characters",
                "é | a text of 1 character",
                "😀 | a text of 1 character",
                "`  ` | blanks",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | a text of 41 characters"
            })
    void code_givenAText_quotesItOnlyIfItCanBeNothingElse(String text, String said) {
        assertThat(Found.code(text)).isEqualTo(said);
    }
}
