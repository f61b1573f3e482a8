// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about what can be counted, and how exactly. */
class CountMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "count.number.missing    | 'what': 'eligible studies'                                  | /number",
                "count.number.missing    | 'number': null, 'printed': null                             | /number",
                "count.number.negative   | 'number': -1                                                | /number",
                "count.number.negative   | 'number': -0.5                                              | /number",
                "count.number.whole      | 'number': 12.5                                              | /number",
                "count.number.whole      | 'number': 1e-3                                              | /number",
                "count.number.whole      | 'number': 1e-99999999999                                    | /number",
                "count.number.printed    | 'number': 13182, 'printed': '13,128'                        | /number",
                "count.number.printed    | 'number': 3, 'printed': '4'                                 | /number",
                "count.qualifier.printed | 'number': 20, 'qualifier': 'exactly', 'printed': 'about 20' | /qualifier",
                "count.qualifier.printed | 'number': 20, 'printed': 'More than 20 studies'             | /qualifier",
                "count.qualifier.printed | 'number': 20, 'printed': 'Over 20'                          | /qualifier"
            })
    void count_givenWhatCannotBe_isFound(String rule, String count, String where) {
        assertThat(Trial.of(rule, count("'of': 'participants', " + count))).containsExactly("/counts/0" + where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "count.number.missing    | 'printed': 'several'",
                "count.number.missing    | 'number': '20'",
                "count.number.negative   | 'number': 0",
                "count.number.negative   | 'number': -0",
                "count.number.whole      | 'number': 20.00",
                "count.number.whole      | 'number': 1.25e3",
                "count.number.whole      | 'number': 1e99999999999",
                "count.number.printed    | 'number': 13128, 'printed': '13,128'",
                "count.number.printed    | 'number': 20, 'printed': '20 studies'",
                "count.number.printed    | 'number': 1, 'printed': 'at least 2'",
                "count.qualifier.printed | 'number': 20, 'qualifier': 'about', 'printed': 'about 20'",
                "count.qualifier.printed | 'number': 20, 'qualifier': 'exactly', 'printed': '20, about half of them boys'",
                "count.qualifier.printed | 'number': 20, 'qualifier': 1, 'printed': 'about 20'",
                "count.qualifier.printed | 'printed': 'some'",
                "count.qualifier.printed | 'number': 20, 'printed': 'Overall 20'"
            })
    void count_givenWhatCanBe_isAllowed(String rule, String count) {
        assertThat(Trial.of(rule, count("'of': 'participants', " + count))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "studies",
                "reports",
                "reviews",
                "screened",
                "contrasts",
                "findings",
                "families",
                "schools",
                "local-authorities"
            })
    void count_givenWholesOfAnySort_isWhole(String of) {
        assertThat(Trial.of("count.number.whole", count("'of': '" + of + "', 'number': 1.5")))
                .containsExactly("/counts/0/number");
        assertThat(Trial.of("count.number.whole", count("'of': 'x-hours', 'number': 1.5")))
                .isEmpty();
    }

    private static String count(String members) {
        return "{'counts': [{" + members + "}]}";
    }
}
