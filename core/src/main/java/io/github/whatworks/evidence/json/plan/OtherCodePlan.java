// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.code.OtherCode;

/** How {@link OtherCode} is read and written. Written by SourceGenerator; do not edit. */
final class OtherCodePlan extends Plan<OtherCode> {
    static final Plan<OtherCode> PLAN = new OtherCodePlan();

    private OtherCodePlan() {
        super(Member.optional("scheme", Scalar.STRING), Member.optional("code", Scalar.STRING));
    }

    @Override
    public OtherCode create(Parts parts) {
        return new OtherCode(parts.optional(0), parts.optional(1), parts.extras());
    }

    @Override
    public Object part(OtherCode value, int index) {
        return switch (index) {
            case 0 -> value.scheme();
            case 1 -> value.code();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(OtherCode value, Visitor<C> visitor, C context) {
        if (value.scheme().isPresent()) {
            visitor.one(0, value.scheme().get(), context);
        }
        if (value.code().isPresent()) {
            visitor.one(1, value.code().get(), context);
        }
    }

    @Override
    public Extras extras(OtherCode value) {
        return value.extras();
    }
}
