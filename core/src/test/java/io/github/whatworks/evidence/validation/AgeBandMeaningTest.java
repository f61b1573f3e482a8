// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about bands of ages, at their edges. */
class AgeBandMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "age-band.ends.negative     | 'unit': 'years', 'from': 0, 'to': -1                        | /to",
                "age-band.ends.negative     | 'unit': 'years', 'from': -2, 'to': -1                       | /from /to",
                "age-band.ends.implausible  | 'unit': 'years', 'from': 121, 'to': 130                     | /from",
                "age-band.ends.implausible  | 'unit': 'years', 'from': 0, 'to': 121                       | /to",
                "age-band.ends.implausible  | 'from': 121                                                 | /from",
                "age-band.unit.missing      | 'from': 1                                                   | /unit",
                "age-band.unit.missing      | 'to': 1                                                     | /unit",
                "age-band.before-birth.ends | 'unit': 'months', 'beforeBirth': 'included', 'from': 1, 'to': 6  | /from",
                "age-band.before-birth.ends | 'unit': 'months', 'beforeBirth': 'only', 'from': 0, 'to': 6 | /to",
                "age-band.before-birth.ends | 'unit': 'months', 'beforeBirth': 'only', 'from': 1, 'to': 6 | /from /to"
            })
    void band_thatCannotBe_isFound(String rule, String members, String where) {
        assertThat(Trial.of(rule, part(members)))
                .containsExactly(Stream.of(where.split(" "))
                        .map("/populations/0/ages/bands/0"::concat)
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "age-band.ends.negative     | 'unit': 'years', 'from': 0, 'to': 0",
                "age-band.ends.implausible  | 'unit': 'months', 'from': 0, 'to': 300",
                "age-band.unit.missing      | 'label': 'school age'",
                "age-band.unit.missing      | 'unit': 'years', 'from': 1",
                "age-band.before-birth.ends | 'unit': 'months', 'beforeBirth': 'included', 'from': 0, 'to': 6",
                "age-band.before-birth.ends | 'unit': 'months', 'beforeBirth': 'only', 'from': 0, 'to': 0"
            })
    void band_thatCanBe_isAllowed(String rule, String members) {
        assertThat(Trial.of(rule, part(members))).isEmpty();
    }

    private static String part(String members) {
        return "{'populations': [{'basis': 'as-offered', 'ages': {'bands': [{" + members + "}]}}]}";
    }
}
