// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Outcome;

/** How {@link Outcome} is read and written. Written by SourceGenerator; do not edit. */
final class OutcomePlan extends Plan<Outcome> {
    static final Plan<Outcome> PLAN = new OutcomePlan();

    private OutcomePlan() {
        super(
                Member.optional("name", Scalar.STRING),
                Member.list("domains", TermPlan.PLAN),
                Member.optional("wanted", Code.WANTED_DIRECTION),
                Member.optional("whose", Code.SUBJECT),
                Member.optional("comparator", TermPlan.PLAN),
                Member.optional("informant", Scalar.STRING),
                Member.list("ratings", RatingPlan.PLAN),
                Member.list("effects", EffectPlan.PLAN),
                Member.list("counts", CountPlan.PLAN),
                Member.list("studies", Scalar.STRING),
                Member.optional("studiesText", Scalar.STRING),
                Member.optional("source", SourcePlan.PLAN),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Outcome create(Parts parts) {
        return new Outcome(
                parts.optional(0),
                parts.list(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.list(6),
                parts.list(7),
                parts.list(8),
                parts.list(9),
                parts.optional(10),
                parts.optional(11),
                parts.optional(12),
                parts.extras());
    }

    @Override
    public Object part(Outcome value, int index) {
        return switch (index) {
            case 0 -> value.name();
            case 1 -> value.domains();
            case 2 -> value.wanted();
            case 3 -> value.whose();
            case 4 -> value.comparator();
            case 5 -> value.informant();
            case 6 -> value.ratings();
            case 7 -> value.effects();
            case 8 -> value.counts();
            case 9 -> value.studies();
            case 10 -> value.studiesText();
            case 11 -> value.source();
            case 12 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Outcome value, Visitor<C> visitor, C context) {
        if (value.name().isPresent()) {
            visitor.one(0, value.name().get(), context);
        }
        if (!value.domains().isEmpty()) {
            visitor.list(1, value.domains(), context);
        }
        if (value.wanted().isPresent()) {
            visitor.one(2, value.wanted().get(), context);
        }
        if (value.whose().isPresent()) {
            visitor.one(3, value.whose().get(), context);
        }
        if (value.comparator().isPresent()) {
            visitor.one(4, value.comparator().get(), context);
        }
        if (value.informant().isPresent()) {
            visitor.one(5, value.informant().get(), context);
        }
        if (!value.ratings().isEmpty()) {
            visitor.list(6, value.ratings(), context);
        }
        if (!value.effects().isEmpty()) {
            visitor.list(7, value.effects(), context);
        }
        if (!value.counts().isEmpty()) {
            visitor.list(8, value.counts(), context);
        }
        if (!value.studies().isEmpty()) {
            visitor.list(9, value.studies(), context);
        }
        if (value.studiesText().isPresent()) {
            visitor.one(10, value.studiesText().get(), context);
        }
        if (value.source().isPresent()) {
            visitor.one(11, value.source().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(12, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Outcome value) {
        return value.extras();
    }
}
