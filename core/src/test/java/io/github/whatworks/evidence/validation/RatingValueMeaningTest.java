// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about the parts of one value. */
class RatingValueMeaningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'code': '3'",
                "'oneOf': ['3', '4']",
                "'marks': ['*']",
                "'printed': '3'",
                "'label': 'High'",
                "'number': 0",
                "'low': 1",
                "'high': 2",
                "'absence': 'not-rated'",
                "'code': 3",
                "'padlocks': 4"
            })
    void content_givenAnyOfIt_isNotMissed(String value) {
        assertThat(Trial.of("rating-value.content.missing", value(value))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "'axis': 'strength'", "'code': null, 'oneOf': []", "'unit': 'months', 'printedMaximum': 3"})
    void content_givenNone_isMissed(String value) {
        assertThat(Trial.of("rating-value.content.missing", value(value))).containsExactly("/ratings/0/values/0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "rating-value.one-of.code    | 'code': '3', 'oneOf': ['3', '4']                | /oneOf",
                "rating-value.one-of.several | 'oneOf': ['3']                                  | /oneOf",
                "rating-value.one-of.several | 'oneOf': ['3', '3', '3']                        | /oneOf",
                "rating-value.range.order    | 'low': 2, 'high': 1                             | /low",
                "rating-value.range.order    | 'low': 0.1e1, 'high': 0.99                      | /low",
                "rating-value.range.number   | 'number': 6, 'low': 7, 'high': 14               | /number",
                "rating-value.range.number   | 'number': 15, 'low': 7, 'high': 14              | /number",
                "rating-value.range.number   | 'number': 6, 'low': 7                           | /number",
                "rating-value.number.maximum | 'number': 3, 'printedMaximum': 2                | /number",
                "rating-value.number.maximum | 'number': 2.001, 'printedMaximum': 2            | /number",
                "rating-value.number.agree   | 'code': '3', 'number': 4                        | /number",
                "rating-value.number.agree   | 'code': '3', 'number': 4, 'printed': '3'        | /number",
                "rating-value.number.agree   | 'number': 3, 'printed': '4'                     | /printed",
                "rating-value.number.agree   | 'number': 49, 'printed': '-49'                  | /printed",
                "rating-value.number.agree   | 'number': 6, 'unit': 'months', 'printed': '+5'  | /printed",
                "rating-value.number.agree   | 'code': '3', 'printed': '4'                     | /printed",
                "rating-value.absence.number | 'absence': 'no-evidence', 'number': 0           | /number",
                "rating-value.absence.lost   | 'absence': 'value-lost', 'code': '3'            | /code",
                "rating-value.absence.lost   | 'absence': 'value-lost', 'number': 3            | /number"
            })
    void value_givenPartsThatDoNotFit_isFound(String rule, String value, String where) {
        assertThat(Trial.of(rule, value(value))).containsExactly("/ratings/0/values/0" + where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "rating-value.one-of.code    | 'code': '3', 'oneOf': []",
                "rating-value.one-of.several | 'oneOf': ['3', '3', '4']",
                "rating-value.range.order    | 'low': 1, 'high': 1.0",
                "rating-value.range.order    | 'low': 9",
                "rating-value.range.order    | 'low': -1e99999999999, 'high': 1e99999999999",
                "rating-value.range.number   | 'number': 7, 'low': 7, 'high': 14",
                "rating-value.range.number   | 'number': 14.0, 'low': 7, 'high': 14",
                "rating-value.range.number   | 'code': '3', 'number': 3, 'low': 500, 'high': 999",
                "rating-value.range.number   | 'number': 5, 'low': 9, 'high': 1",
                "rating-value.number.maximum | 'number': 2.0, 'printedMaximum': 2",
                "rating-value.number.maximum | 'number': -3, 'printedMaximum': 2",
                "rating-value.number.agree   | 'code': '3+', 'number': 3, 'printed': '3'",
                "rating-value.number.agree   | 'code': '2', 'number': 6, 'unit': 'months', 'printed': '+6 months'",
                "rating-value.number.agree   | 'number': 49, 'printed': '+49'",
                "rating-value.number.agree   | 'code': '-1', 'number': -1.0, 'printed': '−1'",
                "rating-value.number.agree   | 'code': '1', 'number': 1, 'printed': '1 of 2'",
                "rating-value.number.agree   | 'oneOf': ['4', '4+'], 'printed': '4'",
                "rating-value.absence.number | 'absence': 'mixed', 'code': 'mixed'",
                "rating-value.absence.number | 'absence': 'value-lost', 'number': 3",
                "rating-value.absence.lost   | 'absence': 'value-lost', 'label': 'Extensive', 'printed': 'Extensive'",
                "rating-value.absence.lost   | 'absence': 'mixed', 'code': 'mixed'"
            })
    void value_givenPartsThatFit_isAllowed(String rule, String value) {
        assertThat(Trial.of(rule, value(value))).isEmpty();
    }

    private static String value(String members) {
        return "{'ratings': [{'scale': {'id': 'stars'}, 'known': 'printed', 'values': [{" + members + "}]}]}";
    }
}
