// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.RatingFactor;

/** How {@link RatingFactor} is read and written. Written by SourceGenerator; do not edit. */
final class RatingFactorPlan extends Plan<RatingFactor> {
    static final Plan<RatingFactor> PLAN = new RatingFactorPlan();

    private RatingFactorPlan() {
        super(
                Member.optional("name", Scalar.STRING),
                Member.optional("code", Scalar.STRING),
                Member.optional("printed", Scalar.STRING),
                Member.optional("change", Scalar.DECIMAL),
                Member.optional("reason", Scalar.STRING));
    }

    @Override
    public RatingFactor create(Parts parts) {
        return new RatingFactor(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.extras());
    }

    @Override
    public Object part(RatingFactor value, int index) {
        return switch (index) {
            case 0 -> value.name();
            case 1 -> value.code();
            case 2 -> value.printed();
            case 3 -> value.change();
            case 4 -> value.reason();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(RatingFactor value, Visitor<C> visitor, C context) {
        if (value.name().isPresent()) {
            visitor.one(0, value.name().get(), context);
        }
        if (value.code().isPresent()) {
            visitor.one(1, value.code().get(), context);
        }
        if (value.printed().isPresent()) {
            visitor.one(2, value.printed().get(), context);
        }
        if (value.change().isPresent()) {
            visitor.one(3, value.change().get(), context);
        }
        if (value.reason().isPresent()) {
            visitor.one(4, value.reason().get(), context);
        }
    }

    @Override
    public Extras extras(RatingFactor value) {
        return value.extras();
    }
}
