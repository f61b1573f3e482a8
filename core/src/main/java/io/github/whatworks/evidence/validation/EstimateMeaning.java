// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Estimate;

/** What the numbers of an estimate mean together. */
final class EstimateMeaning extends Meaning<Estimate> {
    private static final int ORDER = 0;

    EstimateMeaning() {
        super(Rule.error(
                        Rule.Group.MEANING,
                        "estimate.interval.order",
                        "The lower end is not above the point, nor the point above the upper end")
                .because("An interval that does not hold its point was typed wrongly or belongs to another result.")
                .passes("""
                        {"outcomes": [{"name": "Entry into care", "effects": [{"estimates": [
                          {"statistic": "risk-ratio", "point": 0.85, "low": 0.7, "high": 1.03}]}]}]}""")
                .fails("""
                        {"outcomes": [{"name": "Entry into care", "effects": [{"estimates": [
                          {"statistic": "risk-ratio", "point": 0.85, "low": 1.03, "high": 0.7}]}]}]}"""));
    }

    @Override
    void check(int rule, Estimate estimate, Inspection in) {
        switch (rule) {
            case ORDER -> order(estimate, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void order(Estimate estimate, Inspection in) {
        if (Numbers.isAbove(estimate.low(), estimate.high())) {
            in.fail("/low", "at most the upper end", "more");
        } else if (Numbers.isAbove(estimate.low(), estimate.point())) {
            in.fail("/point", "at least the lower end", "less");
        } else if (Numbers.isAbove(estimate.point(), estimate.high())) {
            in.fail("/point", "at most the upper end", "more");
        }
    }
}
