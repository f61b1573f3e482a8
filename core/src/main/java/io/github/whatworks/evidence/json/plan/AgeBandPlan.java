// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Extras;

/** How {@link AgeBand} is read and written. Written by SourceGenerator; do not edit. */
final class AgeBandPlan extends Plan<AgeBand> {
    static final Plan<AgeBand> PLAN = new AgeBandPlan();

    private AgeBandPlan() {
        super(
                Member.optional("from", Scalar.DECIMAL),
                Member.optional("to", Scalar.DECIMAL),
                Member.optional("unit", Code.AGE_UNIT),
                Member.optional("beforeBirth", Code.BEFORE_BIRTH),
                Member.optional("label", Scalar.STRING));
    }

    @Override
    public AgeBand create(Parts parts) {
        return new AgeBand(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.extras());
    }

    @Override
    public Object part(AgeBand value, int index) {
        return switch (index) {
            case 0 -> value.from();
            case 1 -> value.to();
            case 2 -> value.unit();
            case 3 -> value.beforeBirth();
            case 4 -> value.label();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(AgeBand value, Visitor<C> visitor, C context) {
        if (value.from().isPresent()) {
            visitor.one(0, value.from().get(), context);
        }
        if (value.to().isPresent()) {
            visitor.one(1, value.to().get(), context);
        }
        if (value.unit().isPresent()) {
            visitor.one(2, value.unit().get(), context);
        }
        if (value.beforeBirth().isPresent()) {
            visitor.one(3, value.beforeBirth().get(), context);
        }
        if (value.label().isPresent()) {
            visitor.one(4, value.label().get(), context);
        }
    }

    @Override
    public Extras extras(AgeBand value) {
        return value.extras();
    }
}
