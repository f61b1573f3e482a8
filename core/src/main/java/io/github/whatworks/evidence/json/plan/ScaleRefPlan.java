// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.ScaleRef;

/** How {@link ScaleRef} is read and written. Written by SourceGenerator; do not edit. */
final class ScaleRefPlan extends Plan<ScaleRef> {
    static final Plan<ScaleRef> PLAN = new ScaleRefPlan();

    private ScaleRefPlan() {
        super(
                Member.optional("id", Scalar.STRING),
                Member.optional("edition", Scalar.STRING),
                Member.optional("title", Scalar.STRING),
                Member.optional("order", Scalar.STRING));
    }

    @Override
    public ScaleRef create(Parts parts) {
        return new ScaleRef(parts.optional(0), parts.optional(1), parts.optional(2), parts.optional(3), parts.extras());
    }

    @Override
    public Object part(ScaleRef value, int index) {
        return switch (index) {
            case 0 -> value.id();
            case 1 -> value.edition();
            case 2 -> value.title();
            case 3 -> value.order();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(ScaleRef value, Visitor<C> visitor, C context) {
        if (value.id().isPresent()) {
            visitor.one(0, value.id().get(), context);
        }
        if (value.edition().isPresent()) {
            visitor.one(1, value.edition().get(), context);
        }
        if (value.title().isPresent()) {
            visitor.one(2, value.title().get(), context);
        }
        if (value.order().isPresent()) {
            visitor.one(3, value.order().get(), context);
        }
    }

    @Override
    public Extras extras(ScaleRef value) {
        return value.extras();
    }
}
