// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.scale.ScaleOrder;

/** How {@link ScaleOrder} is read and written. Written by SourceGenerator; do not edit. */
final class ScaleOrderPlan extends Plan<ScaleOrder> {
    static final Plan<ScaleOrder> PLAN = new ScaleOrderPlan();

    private ScaleOrderPlan() {
        super(Member.optional("kind", Code.ORDER_KIND), Member.list("below", Scalar.STRINGS));
    }

    @Override
    public ScaleOrder create(Parts parts) {
        return new ScaleOrder(parts.optional(0), parts.list(1), parts.extras());
    }

    @Override
    public Object part(ScaleOrder value, int index) {
        return switch (index) {
            case 0 -> value.kind();
            case 1 -> value.below();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(ScaleOrder value, Visitor<C> visitor, C context) {
        if (value.kind().isPresent()) {
            visitor.one(0, value.kind().get(), context);
        }
        if (!value.below().isEmpty()) {
            visitor.list(1, value.below(), context);
        }
    }

    @Override
    public Extras extras(ScaleOrder value) {
        return value.extras();
    }
}
