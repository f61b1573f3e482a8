// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.RatingFactor;

/** What a factor of a rating says of itself. */
final class RatingFactorMeaning extends Meaning<RatingFactor> {
    private static final int CHANGE = 0;

    RatingFactorMeaning() {
        super(Rule.error(
                        Rule.Group.MEANING,
                        "rating-factor.change.printed",
                        "The change is the one that is printed, where that is a number")
                .whenGiven("change", "printed")
                .because("One of the two was mistyped, most often its sign.")
                .passes(RatingExamples.LEVEL + """
                        "code": "3", "printed": "3"}],
                        "factors": [{"name": "imprecision", "printed": "-1", "change": -1}]""" + RatingExamples.END)
                .fails(RatingExamples.LEVEL + """
                        "code": "3", "printed": "3"}],
                        "factors": [{"name": "imprecision", "printed": "-1", "change": 1}]""" + RatingExamples.END));
    }

    @Override
    void check(int rule, RatingFactor factor, Inspection in) {
        switch (rule) {
            case CHANGE -> change(factor, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void change(RatingFactor factor, Inspection in) {
        if (factor.change().isEmpty() || factor.printed().isEmpty()) {
            return;
        }
        String change = factor.change().get().literal();
        if (PlainNumber.contradict(change, factor.printed().get())) {
            in.fail("/change", "the number that is printed", Found.code(change), change);
        }
    }
}
