// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about costs. */
class CostMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "cost.content.missing    | 'kind': 'cost'                                                   | ##",
                "cost.content.missing    | 'note': 'not found', 'amount': null                              | ##",
                "cost.amount.negative    | 'amount': {'value': -1}                                          | /amount/value",
                "cost.amount.negative    | 'kind': 'cost', 'amount': {'low': -1, 'high': 2}                 | /amount/low",
                "cost.amount.negative    | 'kind': 'benefit', 'amount': {'high': -0.01}                     | /amount/high",
                "amount.currency.missing | 'amount': {'value': 450, 'printed': '£450'}                      | /amount/currency",
                "amount.currency.missing | 'kind': 'net-benefit', 'amount': {'low': 1}                      | /amount/currency",
                "cost.band.scale         | 'band': {'scale': {'id': 'eif-evidence', 'edition': '2017'}}     | /band/scale"
            })
    void cost_givenPartsThatDoNotFit_isFound(String rule, String cost, String where) {
        assertThat(Trial.of(rule, cost(cost))).containsExactly("/costs/0" + where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "cost.content.missing    | 'bandText': 'under £100'",
                "cost.content.missing    | 'text': 'free'",
                "cost.content.missing    | 'amount': {'printed': 'free'}",
                "cost.content.missing    | 'band': {'said': 'low'}",
                "cost.content.missing    | 'amount': 450",
                "cost.amount.negative    | 'amount': {'value': 0, 'low': -0}",
                "cost.amount.negative    | 'kind': 'net-benefit', 'amount': {'value': -120}",
                "cost.amount.negative    | 'kind': 'benefit-cost-ratio', 'amount': {'value': -1}",
                "cost.amount.negative    | 'text': 'free'",
                "amount.currency.missing | 'amount': {'value': 450, 'currency': 'GBP'}",
                "amount.currency.missing | 'amount': {'value': 450, 'currency': 8}",
                "amount.currency.missing | 'amount': {'printed': 'free'}",
                "amount.currency.missing | 'kind': 'benefit-cost-ratio', 'amount': {'value': 4.2}",
                "cost.band.scale         | 'band': {'scale': {'id': 'eif-cost', 'edition': '2017'}}",
                "cost.band.scale         | 'band': {'scale': {'id': 'stars'}}",
                "cost.band.scale         | 'band': {'said': 'low'}"
            })
    void cost_givenPartsThatFit_isAllowed(String rule, String cost) {
        assertThat(Trial.of(rule, cost(cost))).isEmpty();
    }

    private static String cost(String members) {
        return "{'costs': [{" + members + "}]}";
    }
}
