// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about translated ratings. */
class HarmonisedRatingMeaningTest {
    private static final String MATCH = "harmonised-rating.code.match";
    private static final String CODE = "harmonised-rating.code.unknown";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'match': 'none'",
                "'match': 'exact', 'code': 'green'",
                "'match': 'x-roughly'",
                "'code': 'green'",
                "'match': 'close', 'code': 5"
            })
    void match_givenACodeIfAndOnlyIfThereIsAnEquivalent_isAllowed(String members) {
        assertThat(Trial.of(MATCH, harmonised("'scale': {'id': 'colours'}, " + members)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"'match': 'none', 'code': 'green'", "'match': 'exact'", "'match': 'close'", "'match': 'broad'"})
    void match_givenTheOtherWayRound_isFound(String members) {
        assertThat(Trial.of(MATCH, harmonised("'scale': {'id': 'colours'}, " + members)))
                .containsExactly("/ratings/0/harmonised/0/code");
    }

    @Test
    void code_givenAKnownScale_isOneOfIt() {
        String strength = "'scale': {'id': 'practice-guide-strength', 'edition': '2025'}, 'match': 'broad', ";

        assertThat(Trial.of(CODE, harmonised(strength + "'code': 'good'"))).isEmpty();
        assertThat(Trial.of(CODE, harmonised(strength + "'code': 'Good'")))
                .containsExactly("/ratings/0/harmonised/0/code");
    }

    @Test
    void code_givenAScaleWithSeveralAxesOrOfNumbers_mayBeOnAny() {
        assertThat(Trial.of(CODE, harmonised("'scale': {'id': 'evidence-store', 'edition': '2019'}, 'code': '3'")))
                .isEmpty();
        assertThat(Trial.of(CODE, harmonised("'scale': {'id': 'evidence-store', 'edition': '2019'}, 'code': '4'")))
                .hasSize(1);
        assertThat(Trial.of(
                        CODE, harmonised("'scale': {'id': 'eif-improvement-index', 'edition': '2017'}, 'code': '4'")))
                .isEmpty();
    }

    @Test
    void code_givenAnUnknownScale_isSaidNotToHaveBeenTried() {
        assertThat(Trial.outcome(CODE, harmonised("'scale': {'id': 'colours'}, 'code': 'green', 'match': 'close'")))
                .isEqualTo(RuleOutcome.SKIPPED);
    }

    private static String harmonised(String members) {
        return "{'ratings': [{'values': [{'code': '3'}], 'harmonised': [{" + members + "}]}]}";
    }
}
