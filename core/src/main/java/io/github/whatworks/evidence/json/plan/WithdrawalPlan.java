// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Withdrawal;

/** How {@link Withdrawal} is read and written. Written by SourceGenerator; do not edit. */
final class WithdrawalPlan extends Plan<Withdrawal> {
    static final Plan<Withdrawal> PLAN = new WithdrawalPlan();

    private WithdrawalPlan() {
        super(
                Member.optional("safety", Code.SAFETY),
                Member.optional("on", Code.PARTIAL_DATE),
                Member.optional("reason", Scalar.STRING),
                Member.optional("successor", Scalar.STRING),
                Member.optional("successorTitle", Scalar.STRING),
                Member.optional("by", Scalar.STRING),
                Member.optional("url", Scalar.STRING));
    }

    @Override
    public Withdrawal create(Parts parts) {
        return new Withdrawal(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.extras());
    }

    @Override
    public Object part(Withdrawal value, int index) {
        return switch (index) {
            case 0 -> value.safety();
            case 1 -> value.on();
            case 2 -> value.reason();
            case 3 -> value.successor();
            case 4 -> value.successorTitle();
            case 5 -> value.by();
            case 6 -> value.url();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Withdrawal value, Visitor<C> visitor, C context) {
        if (value.safety().isPresent()) {
            visitor.one(0, value.safety().get(), context);
        }
        if (value.on().isPresent()) {
            visitor.one(1, value.on().get(), context);
        }
        if (value.reason().isPresent()) {
            visitor.one(2, value.reason().get(), context);
        }
        if (value.successor().isPresent()) {
            visitor.one(3, value.successor().get(), context);
        }
        if (value.successorTitle().isPresent()) {
            visitor.one(4, value.successorTitle().get(), context);
        }
        if (value.by().isPresent()) {
            visitor.one(5, value.by().get(), context);
        }
        if (value.url().isPresent()) {
            visitor.one(6, value.url().get(), context);
        }
    }

    @Override
    public Extras extras(Withdrawal value) {
        return value.extras();
    }
}
