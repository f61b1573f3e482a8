// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about axes, codes, marks and numbers on their scale. */
class RatingCodesMeaningTest {
    private static final String STRENGTH = "{'axis': 'strength', 'code': '3'}";

    @Test
    void axis_givenOneThatTheScaleHasNot_isFound_andThePairIsNotSaidToLackIt() {
        String record = pair("{'axis': 'effect', 'code': '1'}");

        assertThat(Trial.of("rating-value.axis.unknown", record)).containsExactly("/ratings/0/values/0/axis");
        assertThat(Trial.of("rating.values.pair", record)).isEmpty();
        assertThat(Trial.expected("rating-value.axis.unknown", record))
                .containsExactly("one of the axes effectiveness, strength");
    }

    @Test
    void axis_givenTheTitleOfTheOnlyOne_isAllowed_andAnotherNameIsNot() {
        assertThat(Trial.of("rating-value.axis.unknown", level("'axis': 'Evidence', 'code': '3'")))
                .isEmpty();
        assertThat(Trial.of("rating-value.axis.unknown", level("'axis': 'strength', 'code': '3'")))
                .containsExactly("/ratings/0/values/0/axis");
    }

    @Test
    void axis_givenNoneWhereThereAreSeveral_isMissed() {
        assertThat(Trial.of("rating-value.axis.missing", pair("{'code': '1'}")))
                .containsExactly("/ratings/0/values/0/axis");
        assertThat(Trial.of("rating-value.axis.missing", pair("{'axis': 1, 'code': '1'}")))
                .isEmpty();
        assertThat(Trial.of("rating-value.axis.missing", level("'code': '3'"))).isEmpty();
        assertThat(Trial.of("rating.values.pair", pair("{'code': '1'}"))).isEmpty();
    }

    @Test
    void values_givenTwoOnOneAxis_areFoundAtTheSecond() {
        assertThat(Trial.of("rating.values.repeated", level("'code': '3'}, {'code': '4'")))
                .containsExactly("/ratings/0/values/1");
        assertThat(Trial.of("rating.values.repeated", pair(STRENGTH))).containsExactly("/ratings/0/values/1");
        assertThat(Trial.of("rating.values.pair", pair(STRENGTH))).isEmpty();
        assertThat(Trial.of("rating.values.repeated", pair("{'axis': 'effectiveness', 'code': '1'}")))
                .isEmpty();
        assertThat(Trial.of("rating.values.repeated", pair("{'code': '1'}, {'code': '1'}")))
                .isEmpty();
    }

    @Test
    void values_givenTwoOnOneAxisOfAnUnknownScale_areFoundToo() {
        assertThat(Trial.of("rating.values.repeated", on("stars", "{'code': '3'}, {'code': '4'}")))
                .containsExactly("/ratings/0/values/1");
        assertThat(Trial.of(
                        "rating.values.repeated",
                        on("stars", "{'axis': 'a', 'code': '3'}, {'axis': 'b', 'code': '4'}")))
                .isEmpty();
    }

    @Test
    void pair_givenOneHalf_isFound_andAnAbsenceIsAHalf() {
        assertThat(Trial.of("rating.values.pair", on("evidence-store', 'edition': '2019", STRENGTH)))
                .containsExactly("/ratings/0/values");
        assertThat(Trial.expected("rating.values.pair", on("evidence-store', 'edition': '2019", STRENGTH)))
                .containsExactly("a value on the axis effectiveness");
        assertThat(Trial.of("rating.values.pair", pair("{'axis': 'effectiveness', 'absence': 'value-lost'}")))
                .isEmpty();
        assertThat(Trial.of("rating.values.pair", on("evidence-store', 'edition': '2019", "")))
                .isEmpty();
        assertThat(Trial.of("rating.values.pair", level("'code': '3'"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "2+", "3", "3+", "4", "4+", "NL2", "NE"})
    void code_givenOneOfTheScale_isAllowed(String code) {
        assertThat(Trial.of("rating-value.code.unknown", level("'code': '" + code + "'")))
                .isEmpty();
        assertThat(Trial.outcome("rating-value.code.unknown", level("'code': '" + code + "'")))
                .isEqualTo(RuleOutcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5", "3++", "3*", "nl2", " 3", "", "three"})
    void code_givenAnyOther_isFound(String code) {
        assertThat(Trial.of("rating-value.code.unknown", level("'code': '" + code + "'")))
                .containsExactly("/ratings/0/values/0/code");
    }

    @Test
    void code_givenASlip_saysWhatIsMeant() {
        assertThat(Trial.expected("rating-value.code.unknown", level("'code': 'nl2'")))
                .containsExactly("one of the codes 2, 2+, 3, 3+, 4, 4+, NL2, NE (did you mean NL2?)");
    }

    @Test
    void code_givenOneOfAnotherAxisOrEdition_isFound() {
        assertThat(Trial.of("rating-value.code.unknown", pair("{'axis': 'effectiveness', 'code': '3'}")))
                .containsExactly("/ratings/0/values/0/code");
        assertThat(Trial.of("rating-value.code.unknown", on("eif-evidence', 'edition': '2014", "{'code': '3+'}")))
                .containsExactly("/ratings/0/values/0/code");
    }

    @Test
    void oneOf_givenACodeThatTheScaleHasNot_isFoundThere() {
        assertThat(Trial.of("rating-value.code.unknown", level("'oneOf': ['3', '3+', '5', '3']")))
                .containsExactly("/ratings/0/values/0/oneOf/2");
    }

    @Test
    void code_givenOpenNumbersOrAnUnknownEdition_isNotTried() {
        String record = on("eif-evidence', 'edition': '1999", "{'code': '7'}");

        assertThat(Trial.of(
                        "rating-value.code.unknown", on("eif-improvement-index', 'edition': '2017", "{'code': '49'}")))
                .isEmpty();
        assertThat(Trial.of("rating-value.code.unknown", record)).isEmpty();
        assertThat(Trial.outcome("rating-value.code.unknown", record)).isEqualTo(RuleOutcome.SKIPPED);
    }

    @Test
    void marks_givenOneThatTheScaleHasNot_areFoundThere() {
        assertThat(Trial.of("rating-value.mark.unknown", level("'code': '3', 'marks': ['*', '+']")))
                .containsExactly("/ratings/0/values/0/marks/1");
        assertThat(Trial.of("rating-value.mark.unknown", level("'code': '3', 'marks': ['*']")))
                .isEmpty();
        assertThat(Trial.of(
                        "rating-value.mark.unknown", pair("{'axis': 'effectiveness', 'code': '1', 'marks': ['*']}")))
                .containsExactly("/ratings/0/values/0/marks/0");
    }

    @ParameterizedTest
    @CsvSource({
        "50, 0",
        "50.0, 0",
        "-50, 0",
        "0, 0",
        "50.01, 1",
        "51, 1",
        "-51, 1",
        "1e99, 1",
        "-1e99, 1",
        "1e99999999999, 1"
    })
    void number_givenAScaleThatGoesToFiftyEitherWay_isHeldToIt(String number, int findings) {
        String value = "{'number': " + number + "}";

        assertThat(Trial.of("rating-value.number.scale", on("eif-improvement-index', 'edition': '2017", value)))
                .hasSize(findings);
    }

    @Test
    void number_givenLevels_isHeldToTheMaximumAlone_andOnlyOnce() {
        assertThat(Trial.of("rating-value.number.scale", pair("{'axis': 'effectiveness', 'number': 3}")))
                .containsExactly("/ratings/0/values/0/number");
        assertThat(Trial.of("rating-value.number.scale", pair("{'axis': 'effectiveness', 'number': -3}")))
                .isEmpty();
        assertThat(Trial.of(
                        "rating-value.number.scale",
                        pair("{'axis': 'effectiveness', 'number': 3, 'printedMaximum': 2}")))
                .isEmpty();
        assertThat(Trial.of("rating-value.number.scale", level("'number': 99"))).isEmpty();
    }

    @Test
    void maximum_givenAnotherThanThatOfTheAxis_isFound() {
        assertThat(Trial.of(
                        "rating-value.maximum.scale",
                        pair("{'axis': 'effectiveness', 'code': '1', 'printedMaximum': 3}")))
                .containsExactly("/ratings/0/values/0/printedMaximum");
        assertThat(Trial.of(
                        "rating-value.maximum.scale",
                        pair("{'axis': 'effectiveness', 'code': '1', 'printedMaximum': 2.0}")))
                .isEmpty();
        assertThat(Trial.of("rating-value.maximum.scale", level("'code': '4', 'printedMaximum': 5")))
                .isEmpty();
    }

    private static String level(String value) {
        return on("eif-evidence', 'edition': '2017", "{" + value + "}");
    }

    private static String pair(String effectiveness) {
        return on("evidence-store', 'edition': '2019", effectiveness + ", " + STRENGTH);
    }

    private static String on(String scale, String values) {
        return "{'ratings': [{'scale': {'id': '" + scale + "'}, 'known': 'printed', 'values': [" + values + "]}]}";
    }
}
