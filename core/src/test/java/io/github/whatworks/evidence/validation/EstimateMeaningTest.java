// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about the numbers of an estimate, whatever its statistic. */
class EstimateMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "estimate.interval.order  | 'point': 0.85, 'low': 1.03, 'high': 0.7                    | /low",
                "estimate.interval.order  | 'point': 0.6, 'low': 0.7, 'high': 1.03                     | /point",
                "estimate.interval.order  | 'point': 1.04, 'low': 0.7, 'high': 1.03                    | /point",
                "estimate.interval.order  | 'point': -3, 'low': 1, 'high': 5                           | /point",
                "estimate.interval.order  | 'point': 1e400, 'high': 1e300                              | /point",
                "estimate.interval.ends   | 'point': 1, 'low': 0, 'interval': 'confidence-95'          | /high",
                "estimate.interval.ends   | 'point': 1, 'high': 2, 'interval': 'confidence'            | /low",
                "estimate.interval.ends   | 'point': 1, 'interval': 'confidence'                       | /low",
                "estimate.interval.ends   | 'point': 1, 'interval': 'range'                            | /low",
                "estimate.interval.kind   | 'point': 1, 'low': 0, 'high': 2                            | /interval",
                "estimate.interval.kind   | 'low': 0                                                   | /interval",
                "estimate.content.missing | 'statistic': 'effect-size'                                 | ##",
                "estimate.content.missing | 'unit': 'points', 'interval': null                         | ##",
                "estimate.p.range         | 'p': '1.01'                                                | /p",
                "estimate.p.range         | 'p': '5'                                                   | /p",
                "estimate.p.range         | 'p': '-0.03'                                               | /p",
                "estimate.p.range         | 'p': 'p < 1.5'                                             | /p",
                "estimate.scale.levels    | 'scale': {'id': 'eif-cost', 'edition': '2017'}             | /scale"
            })
    void estimate_givenPartsThatDoNotFit_isFound(String rule, String estimate, String where) {
        assertThat(Trial.of(rule, estimate(estimate))).containsExactly("/outcomes/0/effects/0/estimates/0" + where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "estimate.interval.order  | 'point': 0.7, 'low': 0.70, 'high': 0.7",
                "estimate.interval.order  | 'point': 5, 'low': 1",
                "estimate.interval.order  | 'low': 1, 'high': 5",
                "estimate.interval.order  | 'point': 1e99999999999, 'low': 1, 'high': 1e99999999999",
                "estimate.interval.order  | 'point': -0.0, 'low': -0, 'high': 0e-99999999999",
                "estimate.interval.ends   | 'low': 0, 'high': 2, 'interval': 'confidence-95'",
                "estimate.interval.ends   | 'point': 21, 'low': 9, 'interval': 'range'",
                "estimate.interval.ends   | 'point': 21, 'high': 9, 'interval': 'x-credible'",
                "estimate.interval.ends   | 'low': '0', 'high': 2, 'interval': 'confidence-95'",
                "estimate.interval.kind   | 'point': 1",
                "estimate.interval.kind   | 'low': 0, 'high': 2, 'interval': 'x-credible'",
                "estimate.interval.kind   | 'low': 0, 'high': 2, 'interval': 95",
                "estimate.content.missing | 'printed': 'large'",
                "estimate.content.missing | 'p': 'n.s.'",
                "estimate.content.missing | 'point': '0.3'",
                "estimate.scale.levels    | 'scale': {'id': 'eif-improvement-index', 'edition': '2017'}",
                "estimate.scale.levels    | 'scale': {'id': 'unknown'}"
            })
    void estimate_givenPartsThatFit_isAllowed(String rule, String estimate) {
        assertThat(Trial.of(rule, estimate(estimate))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "1.0",
                "0.05",
                ".05",
                "< 0.05",
                "p<.001",
                "P = 0.2",
                "≤ 0.01",
                "n.s.",
                "5%",
                "2e-16",
                "0,05",
                "",
                "p-value 7",
                "0.03; 1.2"
            })
    void p_givenAProbabilityOrWords_isAllowed(String p) {
        assertThat(Trial.of("estimate.p.range", estimate("'p': '" + p + "'"))).isEmpty();
    }

    private static String estimate(String members) {
        return "{'outcomes': [{'effects': [{'estimates': [{" + members + "}]}]}]}";
    }
}
