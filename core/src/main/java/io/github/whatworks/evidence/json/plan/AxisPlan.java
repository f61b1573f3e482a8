// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.scale.Axis;

/** How {@link Axis} is read and written. Written by SourceGenerator; do not edit. */
final class AxisPlan extends Plan<Axis> {
    static final Plan<Axis> PLAN = new AxisPlan();

    private AxisPlan() {
        super(
                Member.optional("id", Scalar.STRING),
                Member.optional("title", Scalar.STRING),
                Member.optional("unit", Scalar.STRING),
                Member.optional("order", ScaleOrderPlan.PLAN),
                Member.optional("printedMaximum", Scalar.DECIMAL),
                Member.list("levels", LevelPlan.PLAN),
                Member.list("marks", LevelPlan.PLAN),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Axis create(Parts parts) {
        return new Axis(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.list(5),
                parts.list(6),
                parts.optional(7),
                parts.extras());
    }

    @Override
    public Object part(Axis value, int index) {
        return switch (index) {
            case 0 -> value.id();
            case 1 -> value.title();
            case 2 -> value.unit();
            case 3 -> value.order();
            case 4 -> value.printedMaximum();
            case 5 -> value.levels();
            case 6 -> value.marks();
            case 7 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Axis value, Visitor<C> visitor, C context) {
        if (value.id().isPresent()) {
            visitor.one(0, value.id().get(), context);
        }
        if (value.title().isPresent()) {
            visitor.one(1, value.title().get(), context);
        }
        if (value.unit().isPresent()) {
            visitor.one(2, value.unit().get(), context);
        }
        if (value.order().isPresent()) {
            visitor.one(3, value.order().get(), context);
        }
        if (value.printedMaximum().isPresent()) {
            visitor.one(4, value.printedMaximum().get(), context);
        }
        if (!value.levels().isEmpty()) {
            visitor.list(5, value.levels(), context);
        }
        if (!value.marks().isEmpty()) {
            visitor.list(6, value.marks(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(7, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Axis value) {
        return value.extras();
    }
}
