// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Amount;
import io.github.whatworks.evidence.Extras;

/** How {@link Amount} is read and written. Written by SourceGenerator; do not edit. */
final class AmountPlan extends Plan<Amount> {
    static final Plan<Amount> PLAN = new AmountPlan();

    private AmountPlan() {
        super(
                Member.optional("value", Scalar.DECIMAL),
                Member.optional("low", Scalar.DECIMAL),
                Member.optional("high", Scalar.DECIMAL),
                Member.optional("qualifier", Code.COUNT_QUALIFIER),
                Member.optional("currency", Scalar.STRING),
                Member.optional("basis", Scalar.STRING),
                Member.optional("period", Scalar.STRING),
                Member.optional("year", Code.PARTIAL_DATE),
                Member.optional("printed", Scalar.STRING));
    }

    @Override
    public Amount create(Parts parts) {
        return new Amount(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.optional(8),
                parts.extras());
    }

    @Override
    public Object part(Amount value, int index) {
        return switch (index) {
            case 0 -> value.value();
            case 1 -> value.low();
            case 2 -> value.high();
            case 3 -> value.qualifier();
            case 4 -> value.currency();
            case 5 -> value.basis();
            case 6 -> value.period();
            case 7 -> value.year();
            case 8 -> value.printed();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Amount value, Visitor<C> visitor, C context) {
        if (value.value().isPresent()) {
            visitor.one(0, value.value().get(), context);
        }
        if (value.low().isPresent()) {
            visitor.one(1, value.low().get(), context);
        }
        if (value.high().isPresent()) {
            visitor.one(2, value.high().get(), context);
        }
        if (value.qualifier().isPresent()) {
            visitor.one(3, value.qualifier().get(), context);
        }
        if (value.currency().isPresent()) {
            visitor.one(4, value.currency().get(), context);
        }
        if (value.basis().isPresent()) {
            visitor.one(5, value.basis().get(), context);
        }
        if (value.period().isPresent()) {
            visitor.one(6, value.period().get(), context);
        }
        if (value.year().isPresent()) {
            visitor.one(7, value.year().get(), context);
        }
        if (value.printed().isPresent()) {
            visitor.one(8, value.printed().get(), context);
        }
    }

    @Override
    public Extras extras(Amount value) {
        return value.extras();
    }
}
