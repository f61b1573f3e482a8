// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.code.MappingRow;

/** How {@link MappingRow} is read and written. Written by SourceGenerator; do not edit. */
final class MappingRowPlan extends Plan<MappingRow> {
    static final Plan<MappingRow> PLAN = new MappingRowPlan();

    private MappingRowPlan() {
        super(
                Member.optional("code", Scalar.STRING),
                Member.optional("subject", Code.SUBJECT),
                Member.optional("topic", Scalar.STRING),
                Member.list("via", Scalar.STRING),
                Member.optional("reason", Scalar.STRING));
    }

    @Override
    public MappingRow create(Parts parts) {
        return new MappingRow(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.list(3),
                parts.optional(4),
                parts.extras());
    }

    @Override
    public Object part(MappingRow value, int index) {
        return switch (index) {
            case 0 -> value.code();
            case 1 -> value.subject();
            case 2 -> value.topic();
            case 3 -> value.via();
            case 4 -> value.reason();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(MappingRow value, Visitor<C> visitor, C context) {
        if (value.code().isPresent()) {
            visitor.one(0, value.code().get(), context);
        }
        if (value.subject().isPresent()) {
            visitor.one(1, value.subject().get(), context);
        }
        if (value.topic().isPresent()) {
            visitor.one(2, value.topic().get(), context);
        }
        if (!value.via().isEmpty()) {
            visitor.list(3, value.via(), context);
        }
        if (value.reason().isPresent()) {
            visitor.one(4, value.reason().get(), context);
        }
    }

    @Override
    public Extras extras(MappingRow value) {
        return value.extras();
    }
}
