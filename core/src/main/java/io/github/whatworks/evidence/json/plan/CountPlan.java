// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Count;
import io.github.whatworks.evidence.Extras;

/** How {@link Count} is read and written. Written by SourceGenerator; do not edit. */
final class CountPlan extends Plan<Count> {
    static final Plan<Count> PLAN = new CountPlan();

    private CountPlan() {
        super(
                Member.optional("of", Code.COUNT_OF),
                Member.optional("number", Scalar.DECIMAL),
                Member.optional("qualifier", Code.COUNT_QUALIFIER),
                Member.optional("printed", Scalar.STRING),
                Member.optional("what", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Count create(Parts parts) {
        return new Count(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.extras());
    }

    @Override
    public Object part(Count value, int index) {
        return switch (index) {
            case 0 -> value.of();
            case 1 -> value.number();
            case 2 -> value.qualifier();
            case 3 -> value.printed();
            case 4 -> value.what();
            case 5 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Count value, Visitor<C> visitor, C context) {
        if (value.of().isPresent()) {
            visitor.one(0, value.of().get(), context);
        }
        if (value.number().isPresent()) {
            visitor.one(1, value.number().get(), context);
        }
        if (value.qualifier().isPresent()) {
            visitor.one(2, value.qualifier().get(), context);
        }
        if (value.printed().isPresent()) {
            visitor.one(3, value.printed().get(), context);
        }
        if (value.what().isPresent()) {
            visitor.one(4, value.what().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(5, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Count value) {
        return value.extras();
    }
}
