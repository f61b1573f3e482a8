// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about which numbers a statistic can come to. */
class EstimateRangeMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "estimate.ratio.negative          | 'odds-ratio', 'point': -0.01                             | /point",
                "estimate.ratio.negative          | 'risk-ratio', 'point': 0.5, 'low': -0.1, 'high': 1       | /low",
                "estimate.ratio.negative          | 'x-hazard-ratio', 'high': -1                             | /high",
                "estimate.ratio.zero              | 'risk-ratio', 'point': 0                                 | /point",
                "estimate.ratio.zero              | 'odds-ratio', 'point': 0.0, 'low': 0, 'high': 0          | /point",
                "estimate.ratio.zero              | 'odds-ratio', 'low': 0, 'high': 0.00                     | /high",
                "estimate.improvement-index.range | 'improvement-index', 'point': 50.5                       | /point",
                "estimate.improvement-index.range | 'improvement-index', 'point': -51                        | /point",
                "estimate.improvement-index.range | 'improvement-index', 'low': -51, 'high': 1               | /low",
                "estimate.improvement-index.range | 'improvement-index', 'low': -1, 'high': 51               | /high",
                "estimate.percentage-points.range | 'percentage-points', 'point': 100.1                      | /point",
                "estimate.percentage-points.range | 'percentage-points', 'point': -101                       | /point",
                "estimate.correlation.range       | 'correlation', 'point': 1.01                             | /point",
                "estimate.correlation.range       | 'x-correlation', 'point': -31                            | /point",
                "estimate.standardised.plausible  | 'standardised-mean-difference', 'point': -5.01           | /point",
                "estimate.standardised.plausible  | 'x-hedges-g', 'point': 31                                | /point",
                "estimate.months.plausible        | 'months-of-progress', 'point': 25                        | /point",
                "estimate.months.plausible        | 'months-of-progress', 'low': -25                         | /low"
            })
    void statistic_givenANumberItCannotComeTo_isFound(String rule, String estimate, String where) {
        assertThat(Trial.of(rule, estimate(estimate))).containsExactly("/outcomes/0/effects/0/estimates/0" + where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "estimate.ratio.negative          | 'odds-ratio', 'point': 0",
                "estimate.ratio.negative          | 'odds-ratio', 'point': -0.4, 'unit': 'log odds'",
                "estimate.ratio.negative          | 'mean-difference', 'point': -4",
                "estimate.ratio.negative          | 'effect-size', 'point': -4",
                "estimate.ratio.zero              | 'risk-ratio', 'point': 0.05, 'low': 0.00, 'high': 0.8",
                "estimate.ratio.zero              | 'odds-ratio', 'point': 0, 'unit': 'log odds'",
                "estimate.ratio.zero              | 'mean-difference', 'point': 0",
                "estimate.improvement-index.range | 'improvement-index', 'point': 50, 'low': -50.0",
                "estimate.improvement-index.range | 'mean-difference', 'point': 51",
                "estimate.percentage-points.range | 'percentage-points', 'point': -100, 'high': 100",
                "estimate.correlation.range       | 'correlation', 'point': -1, 'high': 1.00",
                "estimate.standardised.plausible  | 'standardised-mean-difference', 'point': 5, 'high': 9",
                "estimate.standardised.plausible  | 'effect-size', 'point': 31",
                "estimate.months.plausible        | 'months-of-progress', 'point': -24, 'high': 24"
            })
    void statistic_givenANumberItCanComeTo_isAllowed(String rule, String estimate) {
        assertThat(Trial.of(rule, estimate(estimate))).isEmpty();
    }

    private static String estimate(String members) {
        return "{'outcomes': [{'effects': [{'estimates': [{'statistic': " + members + "}]}]}]}";
    }
}
