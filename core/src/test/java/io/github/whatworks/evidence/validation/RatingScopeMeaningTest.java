// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about what a rating is about, what it is not, and what stands beside it. */
class RatingScopeMeaningTest {
    private static final String SCALE = "'scale': {'id': 'eif-evidence', 'edition': '2017'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{'id': 'eif-evidence', 'edition': '2017'} | 0",
                "{'id': 'eif-evidence', 'edition': '1999'} | 0",
                "{'id': 'stars', 'title': 'Example stars'} | 0",
                "{'title': 'Example stars'}                | 0",
                "{'id': 'stars'}                           | 1",
                "{'id': 'EIF-evidence'}                    | 1"
            })
    void scale_givenNeitherAKnownOneNorATitle_isFound(String scale, int findings) {
        assertThat(Trial.of("rating.scale.unknown", rating("'scale': " + scale)))
                .hasSize(findings);
    }

    @Test
    void scale_givenAnUnknownOne_leavesItsCodesUntried() {
        String record = rating("'scale': {'id': 'stars'}, 'values': [{'code': '7'}]");

        assertThat(Trial.of("rating.scale.unknown", record)).containsExactly("/ratings/0/scale/id");
        assertThat(Trial.outcome("rating-value.code.unknown", record)).isEqualTo(RuleOutcome.SKIPPED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'about': 'follow-up'                                    | /followUp",
                "'about': 'follow-up', 'aboutName': 'boys'               | /followUp",
                "'about': 'topic-area'                                   | /aboutName",
                "'about': 'topic-area', 'followUp': '2 years'            | /aboutName"
            })
    void about_givenOneOfSeveralWithoutItsName_isFound(String rating, String where) {
        assertThat(Trial.of("rating.about.unnamed", rating(SCALE + ", " + rating)))
                .containsExactly("/ratings/0" + where);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'about': 'follow-up', 'followUp': '2 years'",
                "'about': 'topic-area', 'aboutName': 'Parent training'",
                "'about': 'record'",
                "'about': 'follow-up', 'followUp': 2",
                "'followUp': '2 years'"
            })
    void about_givenItsNameOrTheWhole_isAllowed(String rating) {
        assertThat(Trial.of("rating.about.unnamed", rating(SCALE + ", " + rating)))
                .isEmpty();
    }

    @Test
    void qualifies_givenItsOwnKey_isFound() {
        assertThat(Trial.of("rating.qualifies.itself", rating(SCALE + ", 'key': 'a', 'qualifies': 'a'")))
                .containsExactly("/ratings/0/qualifies");
        assertThat(Trial.of("rating.qualifies.itself", rating(SCALE + ", 'key': 'a', 'qualifies': 'b'")))
                .isEmpty();
        assertThat(Trial.of("rating.qualifies.itself", rating(SCALE + ", 'key': 'a'")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'values': [{'code': '>=3'}]                                     | /values/0/code",
                "'values': [{'code': '3', 'printed': '2+ or higher'}]            | /values/0/printed",
                "'values': [{'label': 'at least level 2'}]                       | /values/0/label",
                "'values': [{'code': '3'}, {'printed': 'SMS 3 or above'}]        | /values/1/printed",
                "'said': 'Promising or better'                                   | /said"
            })
    void verdict_givenABar_isFound(String rating, String where) {
        assertThat(Trial.of("rating.verdict.threshold", rating(SCALE + ", " + rating)))
                .containsExactly("/ratings/0" + where);
    }

    @Test
    void harmonised_givenNothingNative_isFound() {
        String colour = "'harmonised': [{'scale': {'id': 'colours'}, 'code': 'green', 'match': 'close'}]";

        assertThat(Trial.of("rating.harmonised.native", rating(SCALE + ", " + colour)))
                .containsExactly("/ratings/0/harmonised");
        assertThat(Trial.of("rating.values.missing", rating(SCALE + ", " + colour)))
                .isEmpty();
        assertThat(Trial.of("rating.harmonised.native", rating(SCALE + ", 'said': 'hopeful', " + colour)))
                .isEmpty();
        assertThat(Trial.of("rating.harmonised.native", rating(SCALE + ", 'values': [{'code': '3'}], " + colour)))
                .isEmpty();
        assertThat(Trial.of("rating.harmonised.native", rating(SCALE + ", 'values': '3', " + colour)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{'id': 'eif-evidence', 'edition': '2017'} | 1",
                "{'id': 'eif-evidence', 'edition': '2014'} | 0",
                "{'id': 'colours', 'edition': '2017'}      | 0",
                "{'edition': '2017'}                       | 0"
            })
    void harmonised_givenTheNativeScale_isFound(String scale, int findings) {
        String record = rating(SCALE + ", 'values': [{'code': '3'}], 'harmonised': [{'scale': " + scale + "}]");

        assertThat(Trial.of("rating.harmonised.scale", record)).hasSize(findings);
    }

    @Test
    void factors_givenOneTwice_areFoundAtTheSecond() {
        assertThat(Trial.of(
                        "rating.factors.repeated",
                        rating(SCALE
                                + ", 'factors': [{'name': 'Risk of bias'}, {'name': 'x'}, {'name': 'risk-of-bias'}]")))
                .containsExactly("/ratings/0/factors/2/name");
        assertThat(Trial.of("rating.factors.repeated", rating(SCALE + ", 'factors': [{}, {}, {'name': 'x'}]")))
                .isEmpty();
    }

    private static String rating(String members) {
        return "{'ratings': [{" + members + "}]}";
    }
}
