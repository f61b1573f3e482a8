// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about the result of one group. */
class GroupResultMeaningTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "0.4, 0", "-0.0, 0", "-0.4, 1", "-1e-9, 1", "-1e99999999999, 1"})
    void spread_givenLessThanNothing_isFound(String spread, int findings) {
        assertThat(Trial.of("group-result.spread.negative", group("'value': -3, 'spread': " + spread)))
                .hasSize(findings)
                .allMatch("/outcomes/0/effects/0/groups/0/spread"::equals);
    }

    @Test
    void participants_givenPapers_areFound() {
        assertThat(Trial.of("group-result.participants.of", group("'participants': {'of': 'studies'}")))
                .containsExactly("/outcomes/0/effects/0/groups/0/participants/of");
        assertThat(Trial.of("group-result.participants.of", group("'participants': {'of': 'participants'}")))
                .isEmpty();
    }

    private static String group(String members) {
        return "{'outcomes': [{'effects': [{'groups': [{" + members + "}]}]}]}";
    }
}
