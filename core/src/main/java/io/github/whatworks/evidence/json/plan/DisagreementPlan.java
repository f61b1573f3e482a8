// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Disagreement;
import io.github.whatworks.evidence.Extras;

/** How {@link Disagreement} is read and written. Written by SourceGenerator; do not edit. */
final class DisagreementPlan extends Plan<Disagreement> {
    static final Plan<Disagreement> PLAN = new DisagreementPlan();

    private DisagreementPlan() {
        super(
                Member.optional("about", Scalar.STRING),
                Member.optional("says", Scalar.STRING),
                Member.optional("source", SourcePlan.PLAN),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Disagreement create(Parts parts) {
        return new Disagreement(
                parts.optional(0), parts.optional(1), parts.optional(2), parts.optional(3), parts.extras());
    }

    @Override
    public Object part(Disagreement value, int index) {
        return switch (index) {
            case 0 -> value.about();
            case 1 -> value.says();
            case 2 -> value.source();
            case 3 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Disagreement value, Visitor<C> visitor, C context) {
        if (value.about().isPresent()) {
            visitor.one(0, value.about().get(), context);
        }
        if (value.says().isPresent()) {
            visitor.one(1, value.says().get(), context);
        }
        if (value.source().isPresent()) {
            visitor.one(2, value.source().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(3, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Disagreement value) {
        return value.extras();
    }
}
