// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Estimate;
import io.github.whatworks.evidence.Extras;

/** How {@link Estimate} is read and written. Written by SourceGenerator; do not edit. */
final class EstimatePlan extends Plan<Estimate> {
    static final Plan<Estimate> PLAN = new EstimatePlan();

    private EstimatePlan() {
        super(
                Member.optional("statistic", Code.STATISTIC),
                Member.optional("scale", ScaleRefPlan.PLAN),
                Member.optional("point", Scalar.DECIMAL),
                Member.optional("pointKind", Scalar.STRING),
                Member.optional("low", Scalar.DECIMAL),
                Member.optional("high", Scalar.DECIMAL),
                Member.optional("interval", Code.INTERVAL_KIND),
                Member.optional("unit", Scalar.STRING),
                Member.optional("p", Scalar.STRING),
                Member.optional("printed", Scalar.STRING));
    }

    @Override
    public Estimate create(Parts parts) {
        return new Estimate(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.optional(8),
                parts.optional(9),
                parts.extras());
    }

    @Override
    public Object part(Estimate value, int index) {
        return switch (index) {
            case 0 -> value.statistic();
            case 1 -> value.scale();
            case 2 -> value.point();
            case 3 -> value.pointKind();
            case 4 -> value.low();
            case 5 -> value.high();
            case 6 -> value.interval();
            case 7 -> value.unit();
            case 8 -> value.p();
            case 9 -> value.printed();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Estimate value, Visitor<C> visitor, C context) {
        if (value.statistic().isPresent()) {
            visitor.one(0, value.statistic().get(), context);
        }
        if (value.scale().isPresent()) {
            visitor.one(1, value.scale().get(), context);
        }
        if (value.point().isPresent()) {
            visitor.one(2, value.point().get(), context);
        }
        if (value.pointKind().isPresent()) {
            visitor.one(3, value.pointKind().get(), context);
        }
        if (value.low().isPresent()) {
            visitor.one(4, value.low().get(), context);
        }
        if (value.high().isPresent()) {
            visitor.one(5, value.high().get(), context);
        }
        if (value.interval().isPresent()) {
            visitor.one(6, value.interval().get(), context);
        }
        if (value.unit().isPresent()) {
            visitor.one(7, value.unit().get(), context);
        }
        if (value.p().isPresent()) {
            visitor.one(8, value.p().get(), context);
        }
        if (value.printed().isPresent()) {
            visitor.one(9, value.printed().get(), context);
        }
    }

    @Override
    public Extras extras(Estimate value) {
        return value.extras();
    }
}
