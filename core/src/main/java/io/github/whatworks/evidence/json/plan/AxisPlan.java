// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.scale.Axis;

/** How {@link Axis} is read and written. Written by SourceGenerator; do not edit. */
final class AxisPlan extends Plan<Axis> {

    AxisPlan() {
        super(
                Member.optional("id", Scalar.STRING),
                Member.optional("title", Scalar.STRING),
                Member.optional("unit", Scalar.STRING),
                Member.optional("printedMaximum", Scalar.DECIMAL),
                Member.list("levels", Plans.LEVEL),
                Member.list("marks", Plans.LEVEL),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Axis create(Parts parts) {
        return new Axis(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.list(4),
                parts.list(5),
                parts.optional(6),
                parts.extras());
    }

    @Override
    public Object part(Axis value, int index) {
        return switch (index) {
            case 0 -> value.id();
            case 1 -> value.title();
            case 2 -> value.unit();
            case 3 -> value.printedMaximum();
            case 4 -> value.levels();
            case 5 -> value.marks();
            case 6 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public Extras extras(Axis value) {
        return value.extras();
    }
}
