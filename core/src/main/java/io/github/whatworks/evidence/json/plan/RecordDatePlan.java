// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.RecordDate;

/** How {@link RecordDate} is read and written. Written by SourceGenerator; do not edit. */
final class RecordDatePlan extends Plan<RecordDate> {
    static final Plan<RecordDate> PLAN = new RecordDatePlan();

    private RecordDatePlan() {
        super(
                Member.optional("event", Code.DATE_EVENT),
                Member.optional("date", Code.PARTIAL_DATE),
                Member.optional("printed", Scalar.STRING),
                Member.optional("name", Scalar.STRING),
                Member.optional("by", Scalar.STRING));
    }

    @Override
    public RecordDate create(Parts parts) {
        return new RecordDate(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.extras());
    }

    @Override
    public Object part(RecordDate value, int index) {
        return switch (index) {
            case 0 -> value.event();
            case 1 -> value.date();
            case 2 -> value.printed();
            case 3 -> value.name();
            case 4 -> value.by();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(RecordDate value, Visitor<C> visitor, C context) {
        if (value.event().isPresent()) {
            visitor.one(0, value.event().get(), context);
        }
        if (value.date().isPresent()) {
            visitor.one(1, value.date().get(), context);
        }
        if (value.printed().isPresent()) {
            visitor.one(2, value.printed().get(), context);
        }
        if (value.name().isPresent()) {
            visitor.one(3, value.name().get(), context);
        }
        if (value.by().isPresent()) {
            visitor.one(4, value.by().get(), context);
        }
    }

    @Override
    public Extras extras(RecordDate value) {
        return value.extras();
    }
}
