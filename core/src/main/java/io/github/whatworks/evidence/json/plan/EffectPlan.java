// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.Extras;

/** How {@link Effect} is read and written. Written by SourceGenerator; do not edit. */
final class EffectPlan extends Plan<Effect> {
    static final Plan<Effect> PLAN = new EffectPlan();

    private EffectPlan() {
        super(
                Member.optional("measure", Scalar.STRING),
                Member.optional("informant", Scalar.STRING),
                Member.optional("printed", Scalar.STRING),
                Member.optional("timeframe", Scalar.STRING),
                Member.optional("longTerm", Scalar.BOOLEAN),
                Member.list("studies", Scalar.STRING),
                Member.optional("comparator", TermPlan.PLAN),
                Member.optional("betterWhen", Code.BETTER),
                Member.optional("participants", CountPlan.PLAN),
                Member.optional("population", Scalar.STRING),
                Member.list("groups", GroupResultPlan.PLAN),
                Member.list("estimates", EstimatePlan.PLAN),
                Member.list("ratings", RatingPlan.PLAN),
                Member.list("counts", CountPlan.PLAN),
                Member.optional("finding", Scalar.STRING),
                Member.optional("significant", Scalar.BOOLEAN),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Effect create(Parts parts) {
        return new Effect(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.list(5),
                parts.optional(6),
                parts.optional(7),
                parts.optional(8),
                parts.optional(9),
                parts.list(10),
                parts.list(11),
                parts.list(12),
                parts.list(13),
                parts.optional(14),
                parts.optional(15),
                parts.optional(16),
                parts.extras());
    }

    @Override
    public Object part(Effect value, int index) {
        return switch (index) {
            case 0 -> value.measure();
            case 1 -> value.informant();
            case 2 -> value.printed();
            case 3 -> value.timeframe();
            case 4 -> value.longTerm();
            case 5 -> value.studies();
            case 6 -> value.comparator();
            case 7 -> value.betterWhen();
            case 8 -> value.participants();
            case 9 -> value.population();
            case 10 -> value.groups();
            case 11 -> value.estimates();
            case 12 -> value.ratings();
            case 13 -> value.counts();
            case 14 -> value.finding();
            case 15 -> value.significant();
            case 16 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public Extras extras(Effect value) {
        return value.extras();
    }
}
