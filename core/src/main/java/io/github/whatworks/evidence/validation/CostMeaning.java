// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Amount;
import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Scale;
import java.util.List;

/** What the parts of a cost mean together. */
final class CostMeaning extends Meaning<Cost> {
    private static final int SAYS = 0;
    private static final int NEGATIVE = 1;
    private static final int CURRENCY = 2;
    private static final int BAND = 3;

    private static final String COST = "cost";
    private static final String BENEFIT = "benefit";
    private static final String RATIO = "benefit-cost-ratio";

    private static final String RATING = """
            "about": "record", "known": "printed", "ratedBy": "Example Foundation", "asOf": "2016-07",
              "source": {"url": "https://evidence.example/programme", "role": "publisher-page"},
              "values": [{"code": "2", "printed": "2", "number": 2}]}}]}""";

    CostMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "cost.content.missing", "A cost has a band, an amount or a text")
                        .unlessGiven("band", "bandText", "amount", "text")
                        .because("A cost that says nothing is easily taken for one of nothing.")
                        .passes("""
                                {"costs": [{"text": "The cost of a part-time worker."}]}""")
                        .fails("""
                                {"costs": [{"kind": "cost"}]}"""),
                Rule.warning(Rule.Group.MEANING, "cost.amount.negative", "A cost or benefit is not below 0")
                        .whenGiven("amount")
                        .because(
                                "Some bodies print a saving as a negative cost; more often the sign was mistyped. A net"
                                        + " benefit can be below 0.")
                        .passes("""
                                {"costs": [{"kind": "net-benefit", "amount": {"value": -120, "currency": "GBP"}}]}""")
                        .fails("""
                                {"costs": [{"kind": "cost", "amount": {"value": -120, "currency": "GBP"}}]}"""),
                Rule.warning(Rule.Group.MEANING, "amount.currency.missing", "An amount of money has a currency")
                        .whenGiven("amount")
                        .because("Four hundred of what? The publisher's country does not say: bodies quote studies from"
                                + " everywhere.")
                        .inPublication(Severity.ERROR)
                        .passes("""
                                {"costs": [{"kind": "benefit-cost-ratio", "amount": {"value": 4.2}}]}""")
                        .fails("""
                                {"costs": [{"amount": {"value": 450, "basis": "per family"}}]}"""),
                Rule.warning(Rule.Group.MEANING, "cost.band.scale", "The band of a cost is on a scale of costs")
                        .whenGiven("band")
                        .because("A level of evidence in the place of a cost band is shown as a price.")
                        .passes("""
                                {"costs": [{"band": {"scale": {"id": "eif-cost", "edition": "2017"},""" + RATING)
                        .fails("""
                                {"costs": [{"band": {"scale": {"id": "eif-evidence", "edition": "2017"},""" + RATING));
    }

    @Override
    void check(int rule, Cost cost, Inspection in) {
        switch (rule) {
            case SAYS -> says(cost, in);
            case NEGATIVE -> negative(cost, in);
            case CURRENCY -> currency(cost, in);
            case BAND -> band(cost, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void says(Cost cost, Inspection in) {
        boolean says = cost.band().isPresent()
                || cost.bandText().isPresent()
                || cost.amount().isPresent()
                || cost.text().isPresent();
        if (!says && !Unread.any(cost.extras())) {
            in.fail("", "a band, an amount or a text", "none of them");
        }
    }

    private static void negative(Cost cost, Inspection in) {
        boolean fromNothingUp = cost.kind().isEmpty() || is(cost, COST) || is(cost, BENEFIT);
        if (cost.amount().isEmpty() || !fromNothingUp) {
            return;
        }
        Amount amount = cost.amount().get();
        if (Numbers.isNegative(amount.value())) {
            in.fail("/amount/value", "0 or more", "less");
        } else if (Numbers.isNegative(amount.low())) {
            in.fail("/amount/low", "0 or more", "less");
        } else if (Numbers.isNegative(amount.high())) {
            in.fail("/amount/high", "0 or more", "less");
        }
    }

    /** Benefits divided by costs are in no currency. */
    private static void currency(Cost cost, Inspection in) {
        if (cost.amount().isEmpty() || is(cost, RATIO)) {
            return;
        }
        Amount amount = cost.amount().get();
        boolean given = amount.currency().isPresent() || Raw.keeps(amount.extras(), "currency");
        if (AmountMeaning.hasNumber(amount) && !given) {
            in.fail("/amount/currency", "a currency such as GBP", "nothing");
        }
    }

    private static void band(Cost cost, Inspection in) {
        Scale scale = cost.band().isPresent() ? OnScale.named(cost.band().get().scale(), in) : null;
        if (scale == null || (scale.id().isPresent() && Words.holds(scale.id().get(), COST))) {
            return;
        }
        List<Axis> axes = scale.axes();
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).title().isPresent()
                    && Words.holds(axes.get(i).title().get(), COST)) {
                return;
            }
        }
        in.fail("/band/scale", "a scale of costs", "another scale");
    }

    private static boolean is(Cost cost, String kind) {
        return cost.kind().isPresent() && cost.kind().get().equals(kind);
    }
}
