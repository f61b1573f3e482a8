// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.GroupResult;

/** What the numbers of one group of a study are. */
final class GroupResultMeaning extends Meaning<GroupResult> {
    private static final int SPREAD = 0;
    private static final int PARTICIPANTS = 1;

    GroupResultMeaning() {
        super(
                Rule.error(Rule.Group.MEANING, "group-result.spread.negative", "A standard deviation is not below 0")
                        .whenGiven("spread")
                        .because("It measures how far people lie apart; below 0 it is another number in its place.")
                        .passes(EffectMeaning.EXAMPLE + """
                                "groups": [{"name": "intervention", "value": -2.1, "spread": 0.4}]\s""" + EffectMeaning.END)
                        .fails(EffectMeaning.EXAMPLE + """
                                "groups": [{"name": "intervention", "value": -2.1, "spread": -0.4}]\s""" + EffectMeaning.END),
                Rule.error(Rule.Group.MEANING, "group-result.participants.of", People.MEANING)
                        .because(People.RATIONALE)
                        .passes(EffectMeaning.EXAMPLE + """
                                "groups": [{"name": "intervention", "participants": {"of": "participants", "number": 46}}]\s""" + EffectMeaning.END)
                        .fails(EffectMeaning.EXAMPLE + """
                                "groups": [{"name": "intervention", "participants": {"of": "reports", "number": 46}}]\s""" + EffectMeaning.END));
    }

    @Override
    void check(int rule, GroupResult group, Inspection in) {
        switch (rule) {
            case SPREAD -> spread(group, in);
            case PARTICIPANTS -> People.hold(group.participants(), in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void spread(GroupResult group, Inspection in) {
        if (Numbers.isNegative(group.spread())) {
            String spread = group.spread().get().literal();
            in.fail("/spread", "0 or more", Found.code(spread), spread);
        }
    }
}
