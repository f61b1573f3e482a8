// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.scale.Scale;

/** How {@link Scale} is read and written. Written by SourceGenerator; do not edit. */
final class ScalePlan extends Plan<Scale> {
    static final Plan<Scale> PLAN = new ScalePlan();

    private ScalePlan() {
        super(
                Member.optional("id", Scalar.STRING),
                Member.optional("edition", Scalar.STRING),
                Member.list("aliases", Scalar.STRING),
                Member.optional("title", Scalar.STRING),
                Member.optional("shortTitle", Scalar.STRING),
                Member.optional("publisher", Scalar.STRING),
                Member.optional("rates", Scalar.STRING),
                Member.optional("about", Scalar.STRING),
                Member.list("axes", AxisPlan.PLAN),
                Member.optional("source", SourcePlan.PLAN),
                Member.optional("verification", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Scale create(Parts parts) {
        return new Scale(
                parts.optional(0),
                parts.optional(1),
                parts.list(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.list(8),
                parts.optional(9),
                parts.optional(10),
                parts.optional(11),
                parts.extras());
    }

    @Override
    public Object part(Scale value, int index) {
        return switch (index) {
            case 0 -> value.id();
            case 1 -> value.edition();
            case 2 -> value.aliases();
            case 3 -> value.title();
            case 4 -> value.shortTitle();
            case 5 -> value.publisher();
            case 6 -> value.rates();
            case 7 -> value.about();
            case 8 -> value.axes();
            case 9 -> value.source();
            case 10 -> value.verification();
            case 11 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Scale value, Visitor<C> visitor, C context) {
        if (value.id().isPresent()) {
            visitor.one(0, value.id().get(), context);
        }
        if (value.edition().isPresent()) {
            visitor.one(1, value.edition().get(), context);
        }
        if (!value.aliases().isEmpty()) {
            visitor.list(2, value.aliases(), context);
        }
        if (value.title().isPresent()) {
            visitor.one(3, value.title().get(), context);
        }
        if (value.shortTitle().isPresent()) {
            visitor.one(4, value.shortTitle().get(), context);
        }
        if (value.publisher().isPresent()) {
            visitor.one(5, value.publisher().get(), context);
        }
        if (value.rates().isPresent()) {
            visitor.one(6, value.rates().get(), context);
        }
        if (value.about().isPresent()) {
            visitor.one(7, value.about().get(), context);
        }
        if (!value.axes().isEmpty()) {
            visitor.list(8, value.axes(), context);
        }
        if (value.source().isPresent()) {
            visitor.one(9, value.source().get(), context);
        }
        if (value.verification().isPresent()) {
            visitor.one(10, value.verification().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(11, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Scale value) {
        return value.extras();
    }
}
