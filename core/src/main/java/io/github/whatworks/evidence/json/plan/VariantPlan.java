// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Variant;

/** How {@link Variant} is read and written. Written by SourceGenerator; do not edit. */
final class VariantPlan extends Plan<Variant> {
    static final Plan<Variant> PLAN = new VariantPlan();

    private VariantPlan() {
        super(
                Member.optional("name", Scalar.STRING),
                Member.optional("rated", Code.AVAILABILITY),
                Member.optional("delivery", DeliveryPlan.PLAN),
                Member.optional("record", Scalar.STRING),
                Member.list("ratings", RatingPlan.PLAN),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Variant create(Parts parts) {
        return new Variant(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.list(4),
                parts.optional(5),
                parts.extras());
    }

    @Override
    public Object part(Variant value, int index) {
        return switch (index) {
            case 0 -> value.name();
            case 1 -> value.rated();
            case 2 -> value.delivery();
            case 3 -> value.record();
            case 4 -> value.ratings();
            case 5 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Variant value, Visitor<C> visitor, C context) {
        if (value.name().isPresent()) {
            visitor.one(0, value.name().get(), context);
        }
        if (value.rated().isPresent()) {
            visitor.one(1, value.rated().get(), context);
        }
        if (value.delivery().isPresent()) {
            visitor.one(2, value.delivery().get(), context);
        }
        if (value.record().isPresent()) {
            visitor.one(3, value.record().get(), context);
        }
        if (!value.ratings().isEmpty()) {
            visitor.list(4, value.ratings(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(5, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Variant value) {
        return value.extras();
    }
}
