// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.Extras;

/** How {@link Cost} is read and written. Written by SourceGenerator; do not edit. */
final class CostPlan extends Plan<Cost> {
    static final Plan<Cost> PLAN = new CostPlan();

    private CostPlan() {
        super(
                Member.optional("kind", Scalar.STRING),
                Member.optional("band", RatingPlan.PLAN),
                Member.optional("bandText", Scalar.STRING),
                Member.optional("amount", AmountPlan.PLAN),
                Member.optional("text", Scalar.STRING),
                Member.optional("source", SourcePlan.PLAN),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Cost create(Parts parts) {
        return new Cost(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.extras());
    }

    @Override
    public Object part(Cost value, int index) {
        return switch (index) {
            case 0 -> value.kind();
            case 1 -> value.band();
            case 2 -> value.bandText();
            case 3 -> value.amount();
            case 4 -> value.text();
            case 5 -> value.source();
            case 6 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Cost value, Visitor<C> visitor, C context) {
        if (value.kind().isPresent()) {
            visitor.one(0, value.kind().get(), context);
        }
        if (value.band().isPresent()) {
            visitor.one(1, value.band().get(), context);
        }
        if (value.bandText().isPresent()) {
            visitor.one(2, value.bandText().get(), context);
        }
        if (value.amount().isPresent()) {
            visitor.one(3, value.amount().get(), context);
        }
        if (value.text().isPresent()) {
            visitor.one(4, value.text().get(), context);
        }
        if (value.source().isPresent()) {
            visitor.one(5, value.source().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(6, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Cost value) {
        return value.extras();
    }
}
