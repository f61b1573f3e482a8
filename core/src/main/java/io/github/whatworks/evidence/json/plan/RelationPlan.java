// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Relation;

/** How {@link Relation} is read and written. Written by SourceGenerator; do not edit. */
final class RelationPlan extends Plan<Relation> {
    static final Plan<Relation> PLAN = new RelationPlan();

    private RelationPlan() {
        super(
                Member.optional("type", Code.RELATION_TYPE),
                Member.optional("record", Scalar.STRING),
                Member.optional("title", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Relation create(Parts parts) {
        return new Relation(parts.optional(0), parts.optional(1), parts.optional(2), parts.optional(3), parts.extras());
    }

    @Override
    public Object part(Relation value, int index) {
        return switch (index) {
            case 0 -> value.type();
            case 1 -> value.record();
            case 2 -> value.title();
            case 3 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Relation value, Visitor<C> visitor, C context) {
        if (value.type().isPresent()) {
            visitor.one(0, value.type().get(), context);
        }
        if (value.record().isPresent()) {
            visitor.one(1, value.record().get(), context);
        }
        if (value.title().isPresent()) {
            visitor.one(2, value.title().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(3, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Relation value) {
        return value.extras();
    }
}
