// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about amounts of money. */
class AmountMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "amount.value.missing    | 'currency': 'GBP', 'basis': 'per family'             | ##",
                "amount.range.order      | 'low': 599, 'high': 125                              | /low",
                "amount.range.order      | 'value': 100, 'low': 125                             | /value",
                "amount.range.order      | 'value': 600, 'low': 125, 'high': 599                | /value",
                "amount.currency.printed | 'value': 450, 'currency': 'EUR', 'printed': '£450'   | /currency",
                "amount.currency.printed | 'value': 450, 'currency': 'GBP', 'printed': '450 €'  | /currency",
                "amount.currency.printed | 'value': 450, 'currency': 'GBP', 'printed': '$450'   | /currency"
            })
    void amount_givenPartsThatDoNotFit_isFound(String rule, String amount, String where) {
        assertThat(Trial.of(rule, amount(amount))).containsExactly("/costs/0/amount" + where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "amount.value.missing    | 'printed': 'a few pounds'",
                "amount.value.missing    | 'high': 100",
                "amount.value.missing    | 'value': '450'",
                "amount.range.order      | 'value': 125, 'low': 125.0, 'high': 125",
                "amount.range.order      | 'high': 125",
                "amount.currency.printed | 'value': 450, 'currency': 'GBP', 'printed': '£450 ($600)'",
                "amount.currency.printed | 'value': 450, 'currency': 'AUD', 'printed': '$450'",
                "amount.currency.printed | 'value': 450, 'currency': 'EGP', 'printed': '£450'",
                "amount.currency.printed | 'value': 450, 'currency': 'EUR', 'printed': '450'",
                "amount.currency.printed | 'value': 450, 'printed': '£450'"
            })
    void amount_givenPartsThatFit_isAllowed(String rule, String amount) {
        assertThat(Trial.of(rule, amount(amount))).isEmpty();
    }

    private static String amount(String members) {
        return "{'costs': [{'amount': {" + members + "}}]}";
    }
}
