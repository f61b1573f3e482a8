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
    public <C> void visit(Effect value, Visitor<C> visitor, C context) {
        if (value.measure().isPresent()) {
            visitor.one(0, value.measure().get(), context);
        }
        if (value.informant().isPresent()) {
            visitor.one(1, value.informant().get(), context);
        }
        if (value.printed().isPresent()) {
            visitor.one(2, value.printed().get(), context);
        }
        if (value.timeframe().isPresent()) {
            visitor.one(3, value.timeframe().get(), context);
        }
        if (value.longTerm().isPresent()) {
            visitor.one(4, value.longTerm().get(), context);
        }
        if (!value.studies().isEmpty()) {
            visitor.list(5, value.studies(), context);
        }
        if (value.comparator().isPresent()) {
            visitor.one(6, value.comparator().get(), context);
        }
        if (value.betterWhen().isPresent()) {
            visitor.one(7, value.betterWhen().get(), context);
        }
        if (value.participants().isPresent()) {
            visitor.one(8, value.participants().get(), context);
        }
        if (value.population().isPresent()) {
            visitor.one(9, value.population().get(), context);
        }
        if (!value.groups().isEmpty()) {
            visitor.list(10, value.groups(), context);
        }
        if (!value.estimates().isEmpty()) {
            visitor.list(11, value.estimates(), context);
        }
        if (!value.ratings().isEmpty()) {
            visitor.list(12, value.ratings(), context);
        }
        if (!value.counts().isEmpty()) {
            visitor.list(13, value.counts(), context);
        }
        if (value.finding().isPresent()) {
            visitor.one(14, value.finding().get(), context);
        }
        if (value.significant().isPresent()) {
            visitor.one(15, value.significant().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(16, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Effect value) {
        return value.extras();
    }
}
