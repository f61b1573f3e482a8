// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Amount;

/** What the parts of an amount of money mean together. */
final class AmountMeaning extends Meaning<Amount> {
    private static final int SAYS = 0;
    private static final int ORDER = 1;
    private static final int SIGN = 2;

    AmountMeaning() {
        super(
                Rule.warning(
                                Rule.Group.MEANING,
                                "amount.value.missing",
                                "An amount has a number, or the text as printed")
                        .unlessGiven("value", "low", "high", "printed")
                        .because("A currency and a basis without either say that something costs money, not how much.")
                        .passes("""
                                {"costs": [{"amount": {"printed": "a few hundred pounds"}}]}""")
                        .fails("""
                                {"costs": [{"amount": {"currency": "GBP", "basis": "per family"}}]}"""),
                Rule.error(
                                Rule.Group.MEANING,
                                "amount.range.order",
                                "The lower end is not above the amount, nor the amount above the upper end")
                        .because("The ends were swapped, or one of the three was mistyped.")
                        .passes("""
                                {"costs": [{"amount": {"low": 125, "value": 300, "high": 599, "currency": "EUR"}}]}""")
                        .fails("""
                                {"costs": [{"amount": {"low": 599, "high": 125, "currency": "EUR"}}]}"""),
                Rule.warning(
                                Rule.Group.MEANING,
                                "amount.currency.printed",
                                "The currency is the one whose sign is printed")
                        .whenGiven("currency", "printed")
                        .because("An amount in euros shown in pounds is off by a fifth and nobody notices.")
                        .passes("""
                                {"costs": [{"amount": {"value": 450, "currency": "GBP", "printed": "£450"}}]}""")
                        .fails("""
                                {"costs": [{"amount": {"value": 450, "currency": "EUR", "printed": "£450"}}]}"""));
    }

    @Override
    void check(int rule, Amount amount, Inspection in) {
        switch (rule) {
            case SAYS -> says(amount, in);
            case ORDER -> order(amount, in);
            case SIGN -> sign(amount, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    /** Whether it has any number. */
    static boolean hasNumber(Amount amount) {
        return amount.value().isPresent()
                || amount.low().isPresent()
                || amount.high().isPresent();
    }

    private static void says(Amount amount, Inspection in) {
        if (!hasNumber(amount) && amount.printed().isEmpty() && !Unread.any(amount.extras())) {
            in.fail("", "a number, or the text as printed", "neither");
        }
    }

    private static void order(Amount amount, Inspection in) {
        if (Numbers.isAbove(amount.low(), amount.high())) {
            in.fail("/low", "at most the upper end", "more");
        } else if (Numbers.isAbove(amount.low(), amount.value())) {
            in.fail("/value", "at least the lower end", "less");
        } else if (Numbers.isAbove(amount.value(), amount.high())) {
            in.fail("/value", "at most the upper end", "more");
        }
    }

    /** Other currencies share a sign with these; a text with several signs says the same in several currencies. */
    private static void sign(Amount amount, Inspection in) {
        if (amount.currency().isEmpty() || amount.printed().isEmpty()) {
            return;
        }
        String currency = amount.currency().get();
        String printed = amount.printed().get();
        boolean pound = printed.indexOf('£') >= 0;
        boolean euro = printed.indexOf('€') >= 0;
        boolean dollar = printed.indexOf('$') >= 0;
        boolean otherThanPound = pound && !euro && !dollar && (currency.equals("EUR") || currency.equals("USD"));
        boolean otherThanEuro = euro && !pound && !dollar && !currency.equals("EUR");
        boolean otherThanDollar = dollar && !pound && !euro && (currency.equals("GBP") || currency.equals("EUR"));
        if (otherThanPound || otherThanEuro || otherThanDollar) {
            in.fail("/currency", "the currency whose sign is printed", Found.code(currency), currency);
        }
    }
}
