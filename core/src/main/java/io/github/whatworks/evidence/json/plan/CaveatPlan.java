// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Caveat;
import io.github.whatworks.evidence.Extras;

/** How {@link Caveat} is read and written. Written by SourceGenerator; do not edit. */
final class CaveatPlan extends Plan<Caveat> {
    static final Plan<Caveat> PLAN = new CaveatPlan();

    private CaveatPlan() {
        super(
                Member.optional("text", Scalar.STRING),
                Member.optional("saidBy", Scalar.STRING),
                Member.optional("about", Scalar.STRING),
                Member.optional("source", SourcePlan.PLAN));
    }

    @Override
    public Caveat create(Parts parts) {
        return new Caveat(parts.optional(0), parts.optional(1), parts.optional(2), parts.optional(3), parts.extras());
    }

    @Override
    public Object part(Caveat value, int index) {
        return switch (index) {
            case 0 -> value.text();
            case 1 -> value.saidBy();
            case 2 -> value.about();
            case 3 -> value.source();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Caveat value, Visitor<C> visitor, C context) {
        if (value.text().isPresent()) {
            visitor.one(0, value.text().get(), context);
        }
        if (value.saidBy().isPresent()) {
            visitor.one(1, value.saidBy().get(), context);
        }
        if (value.about().isPresent()) {
            visitor.one(2, value.about().get(), context);
        }
        if (value.source().isPresent()) {
            visitor.one(3, value.source().get(), context);
        }
    }

    @Override
    public Extras extras(Caveat value) {
        return value.extras();
    }
}
