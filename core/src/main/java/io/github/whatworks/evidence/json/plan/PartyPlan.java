// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Party;

/** How {@link Party} is read and written. Written by SourceGenerator; do not edit. */
final class PartyPlan extends Plan<Party> {
    static final Plan<Party> PLAN = new PartyPlan();

    private PartyPlan() {
        super(
                Member.optional("role", Scalar.STRING),
                Member.optional("name", Scalar.STRING),
                Member.optional("url", Scalar.STRING),
                Member.optional("place", TermPlan.PLAN),
                Member.list("identifiers", IdentifierPlan.PLAN),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Party create(Parts parts) {
        return new Party(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.list(4),
                parts.optional(5),
                parts.extras());
    }

    @Override
    public Object part(Party value, int index) {
        return switch (index) {
            case 0 -> value.role();
            case 1 -> value.name();
            case 2 -> value.url();
            case 3 -> value.place();
            case 4 -> value.identifiers();
            case 5 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Party value, Visitor<C> visitor, C context) {
        if (value.role().isPresent()) {
            visitor.one(0, value.role().get(), context);
        }
        if (value.name().isPresent()) {
            visitor.one(1, value.name().get(), context);
        }
        if (value.url().isPresent()) {
            visitor.one(2, value.url().get(), context);
        }
        if (value.place().isPresent()) {
            visitor.one(3, value.place().get(), context);
        }
        if (!value.identifiers().isEmpty()) {
            visitor.list(4, value.identifiers(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(5, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Party value) {
        return value.extras();
    }
}
