// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Identifier;

/** How {@link Identifier} is read and written. Written by SourceGenerator; do not edit. */
final class IdentifierPlan extends Plan<Identifier> {
    static final Plan<Identifier> PLAN = new IdentifierPlan();

    private IdentifierPlan() {
        super(
                Member.optional("scheme", Scalar.STRING),
                Member.optional("value", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Identifier create(Parts parts) {
        return new Identifier(parts.optional(0), parts.optional(1), parts.optional(2), parts.extras());
    }

    @Override
    public Object part(Identifier value, int index) {
        return switch (index) {
            case 0 -> value.scheme();
            case 1 -> value.value();
            case 2 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Identifier value, Visitor<C> visitor, C context) {
        if (value.scheme().isPresent()) {
            visitor.one(0, value.scheme().get(), context);
        }
        if (value.value().isPresent()) {
            visitor.one(1, value.value().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(2, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Identifier value) {
        return value.extras();
    }
}
