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
    public Extras extras(ScaleRef value) {
        return value.extras();
    }
}
