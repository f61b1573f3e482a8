// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.GroupResult;

/** How {@link GroupResult} is read and written. Written by SourceGenerator; do not edit. */
final class GroupResultPlan extends Plan<GroupResult> {
    static final Plan<GroupResult> PLAN = new GroupResultPlan();

    private GroupResultPlan() {
        super(
                Member.optional("name", Scalar.STRING),
                Member.optional("participants", CountPlan.PLAN),
                Member.optional("value", Scalar.DECIMAL),
                Member.optional("spread", Scalar.DECIMAL),
                Member.optional("printed", Scalar.STRING));
    }

    @Override
    public GroupResult create(Parts parts) {
        return new GroupResult(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.extras());
    }

    @Override
    public Object part(GroupResult value, int index) {
        return switch (index) {
            case 0 -> value.name();
            case 1 -> value.participants();
            case 2 -> value.value();
            case 3 -> value.spread();
            case 4 -> value.printed();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(GroupResult value, Visitor<C> visitor, C context) {
        if (value.name().isPresent()) {
            visitor.one(0, value.name().get(), context);
        }
        if (value.participants().isPresent()) {
            visitor.one(1, value.participants().get(), context);
        }
        if (value.value().isPresent()) {
            visitor.one(2, value.value().get(), context);
        }
        if (value.spread().isPresent()) {
            visitor.one(3, value.spread().get(), context);
        }
        if (value.printed().isPresent()) {
            visitor.one(4, value.printed().get(), context);
        }
    }

    @Override
    public Extras extras(GroupResult value) {
        return value.extras();
    }
}
