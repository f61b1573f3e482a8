// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about labels, printed words and kinds of absence on their scale. */
class RatingWordsMeaningTest {

    @ParameterizedTest
    @CsvSource({
        "3, efficacy",
        "3, Efficacy",
        "3, Level 3",
        "3, 3",
        "3, Evidence of efficacy",
        "3+, anything goes where the scale has no label",
        "NE, Not effective"
    })
    void label_givenAFormOfItsOwn_isAllowed(String code, String label) {
        assertThat(Trial.of("rating-value.label.code", level("'code': '" + code + "', 'label': '" + label + "'")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, preliminary",
        "3, effectiveness",
        "3, Excellent",
        "3+, Efficacy",
        "2, Level 3",
        "3, inefficacy",
        "3, ?"
    })
    void label_givenAnother_isFound(String code, String label) {
        assertThat(Trial.of("rating-value.label.code", level("'code': '" + code + "', 'label': '" + label + "'")))
                .containsExactly("/ratings/0/values/0/label");
    }

    @ParameterizedTest
    @CsvSource({
        "low_quality, Low strength, 0",
        "low_quality, Low, 0",
        "low_quality, LOW  STRENGTH, 0",
        "low_quality, Very low strength, 1",
        "low_quality, Very low, 1",
        "poor_quality, Very-low strength, 0",
        "poor_quality, Low strength, 1"
    })
    void label_givenOneLabelWithinAnother_tellsThemApart(String code, String label, int findings) {
        String value = "{'axis': 'strength', 'code': '" + code + "', 'label': '" + label + "'}";

        assertThat(Trial.of("rating-value.label.code", on("evidence-store', 'edition': '2018-11", value)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"3+, 3", "3+, 3+", "3, Efficacy", "3, '3*'", "NL2, NL2", "3, three", "4, '4 (see below)'", "3, 4"})
    void printed_givenItsCodeOrNoOtherOne_isAllowed(String code, String printed) {
        assertThat(Trial.of("rating-value.printed.code", level("'code': '" + code + "', 'printed': '" + printed + "'")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3, 3+", "3, NE", "2, NL2", "3, Preliminary", "4+, efficacy"})
    void printed_givenAnotherLevel_isFound(String code, String printed) {
        assertThat(Trial.of("rating-value.printed.code", level("'code': '" + code + "', 'printed': '" + printed + "'")))
                .containsExactly("/ratings/0/values/0/printed");
    }

    @Test
    void printed_givenMixedCodedAsNothing_isFound() {
        String value = "{'axis': 'effectiveness', 'code': '0', 'printed': 'Mixed'}";

        assertThat(Trial.of("rating-value.printed.code", on("evidence-store', 'edition': '2019", value)))
                .containsExactly("/ratings/0/values/0/printed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'absence': 'insufficient'", "'absence': 3", "'absence': 'value-lost'"})
    void absence_givenItsKind_isNotMissed(String absence) {
        assertThat(Trial.of("rating-value.absence.missing", level("'code': 'NL2', " + absence)))
                .isEmpty();
    }

    @Test
    void absence_givenACodeThatStandsForOneWithoutItOrWithAnother_isFound() {
        assertThat(Trial.of("rating-value.absence.missing", level("'code': 'NL2'")))
                .containsExactly("/ratings/0/values/0/absence");
        assertThat(Trial.of("rating-value.absence.missing", level("'code': 'NL2', 'absence': 'not-rated'")))
                .containsExactly("/ratings/0/values/0/absence");
        assertThat(Trial.of("rating-value.absence.missing", level("'code': 'NE'")))
                .isEmpty();
    }

    @Test
    void absence_givenARealLevel_isFound() {
        assertThat(Trial.of("rating-value.absence.level", level("'code': '2', 'absence': 'no-evidence'")))
                .containsExactly("/ratings/0/values/0/absence");
        assertThat(Trial.of("rating-value.absence.level", level("'code': 'NE', 'absence': 'insufficient'")))
                .containsExactly("/ratings/0/values/0/absence");
        assertThat(Trial.of("rating-value.absence.level", level("'code': 'NL2', 'absence': 'insufficient'")))
                .isEmpty();
        assertThat(Trial.of("rating-value.absence.level", level("'code': '2'"))).isEmpty();
        assertThat(Trial.of("rating-value.absence.level", level("'code': '9', 'absence': 'no-evidence'")))
                .isEmpty();
    }

    @Test
    void absence_givenALostValueWithACode_isTheFaultOfOneRule() {
        String record = level("'code': '2', 'absence': 'value-lost'");

        assertThat(Trial.of("rating-value.absence.lost", record)).containsExactly("/ratings/0/values/0/code");
        assertThat(Trial.of("rating-value.absence.level", record)).isEmpty();
    }

    private static String level(String value) {
        return on("eif-evidence', 'edition': '2017", "{" + value + "}");
    }

    private static String on(String scale, String values) {
        return "{'ratings': [{'scale': {'id': '" + scale + "'}, 'known': 'printed', 'values': [" + values + "]}]}";
    }
}
