// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are a number and nothing else. */
class PlainNumberTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            delimiter = '|',
            value = {
                "3         | 3000000",
                "+49       | 49000000",
                "-1        | -1000000",
                "−1        | -1000000",
                "0.50      | 500000",
                ".05       | 50000",
                "-0        | 0",
                "007       | 7000000",
                "1,250     | 1250000000",
                "1,250,000 | 1250000000000",
                "13,128.5  | 13128500000",
                "#  3  #   | 3000000",
                "999999999999 | 999999999999000000"
            })
    void read_givenANumber_readsIt(String text, long millionths) {
        assertThat(PlainNumber.read(text, 0)).isEqualTo(millionths);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "+",
                "-",
                ".",
                "5.",
                "3+",
                "3 of 5",
                "1,5",
                "12,34",
                "1,2345",
                "1234,567",
                ",123",
                "1,123,",
                "1.2.3",
                "1.234,567",
                "1e3",
                "three",
                "--1",
                "0.1234567",
                "1234567890123",
                "½"
            })
    void read_givenAnythingElse_readsNone(String text) {
        assertThat(PlainNumber.read(text, 0)).isEqualTo(PlainNumber.NONE);
    }

    @ParameterizedTest
    @CsvSource({"3, 3.0, false", "3, 4, true", "3, -3, true", "3, three, false", "'', 3, false", "1250, '1,250', false"
    })
    void contradict_givenTwoNumbers_comparesWhatTheyAmountTo(String one, String other, boolean contradict) {
        assertThat(PlainNumber.contradict(one, other)).isEqualTo(contradict);
        assertThat(PlainNumber.contradict(other, one)).isEqualTo(contradict);
    }
}
