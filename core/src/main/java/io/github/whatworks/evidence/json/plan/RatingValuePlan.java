// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.RatingValue;

/** How {@link RatingValue} is read and written. Written by SourceGenerator; do not edit. */
final class RatingValuePlan extends Plan<RatingValue> {
    static final Plan<RatingValue> PLAN = new RatingValuePlan();

    private RatingValuePlan() {
        super(
                Member.optional("axis", Scalar.STRING),
                Member.optional("code", Scalar.STRING),
                Member.list("oneOf", Scalar.STRING),
                Member.list("marks", Scalar.STRING),
                Member.optional("printed", Scalar.STRING),
                Member.optional("label", Scalar.STRING),
                Member.optional("number", Scalar.DECIMAL),
                Member.optional("printedMaximum", Scalar.DECIMAL),
                Member.optional("low", Scalar.DECIMAL),
                Member.optional("high", Scalar.DECIMAL),
                Member.optional("unit", Scalar.STRING),
                Member.optional("absence", Code.ABSENCE));
    }

    @Override
    public RatingValue create(Parts parts) {
        return new RatingValue(
                parts.optional(0),
                parts.optional(1),
                parts.list(2),
                parts.list(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.optional(8),
                parts.optional(9),
                parts.optional(10),
                parts.optional(11),
                parts.extras());
    }

    @Override
    public Object part(RatingValue value, int index) {
        return switch (index) {
            case 0 -> value.axis();
            case 1 -> value.code();
            case 2 -> value.oneOf();
            case 3 -> value.marks();
            case 4 -> value.printed();
            case 5 -> value.label();
            case 6 -> value.number();
            case 7 -> value.printedMaximum();
            case 8 -> value.low();
            case 9 -> value.high();
            case 10 -> value.unit();
            case 11 -> value.absence();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(RatingValue value, Visitor<C> visitor, C context) {
        if (value.axis().isPresent()) {
            visitor.one(0, value.axis().get(), context);
        }
        if (value.code().isPresent()) {
            visitor.one(1, value.code().get(), context);
        }
        if (!value.oneOf().isEmpty()) {
            visitor.list(2, value.oneOf(), context);
        }
        if (!value.marks().isEmpty()) {
            visitor.list(3, value.marks(), context);
        }
        if (value.printed().isPresent()) {
            visitor.one(4, value.printed().get(), context);
        }
        if (value.label().isPresent()) {
            visitor.one(5, value.label().get(), context);
        }
        if (value.number().isPresent()) {
            visitor.one(6, value.number().get(), context);
        }
        if (value.printedMaximum().isPresent()) {
            visitor.one(7, value.printedMaximum().get(), context);
        }
        if (value.low().isPresent()) {
            visitor.one(8, value.low().get(), context);
        }
        if (value.high().isPresent()) {
            visitor.one(9, value.high().get(), context);
        }
        if (value.unit().isPresent()) {
            visitor.one(10, value.unit().get(), context);
        }
        if (value.absence().isPresent()) {
            visitor.one(11, value.absence().get(), context);
        }
    }

    @Override
    public Extras extras(RatingValue value) {
        return value.extras();
    }
}
