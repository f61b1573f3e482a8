// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Source;

/** How {@link Source} is read and written. Written by SourceGenerator; do not edit. */
final class SourcePlan extends Plan<Source> {
    static final Plan<Source> PLAN = new SourcePlan();

    private SourcePlan() {
        super(
                Member.optional("url", Scalar.STRING),
                Member.optional("title", Scalar.STRING),
                Member.optional("role", Code.SOURCE_ROLE),
                Member.optional("status", Code.SOURCE_STATUS),
                Member.optional("since", Code.PARTIAL_DATE),
                Member.optional("readOn", Code.PARTIAL_DATE),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Source create(Parts parts) {
        return new Source(
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
    public Object part(Source value, int index) {
        return switch (index) {
            case 0 -> value.url();
            case 1 -> value.title();
            case 2 -> value.role();
            case 3 -> value.status();
            case 4 -> value.since();
            case 5 -> value.readOn();
            case 6 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Source value, Visitor<C> visitor, C context) {
        if (value.url().isPresent()) {
            visitor.one(0, value.url().get(), context);
        }
        if (value.title().isPresent()) {
            visitor.one(1, value.title().get(), context);
        }
        if (value.role().isPresent()) {
            visitor.one(2, value.role().get(), context);
        }
        if (value.status().isPresent()) {
            visitor.one(3, value.status().get(), context);
        }
        if (value.since().isPresent()) {
            visitor.one(4, value.since().get(), context);
        }
        if (value.readOn().isPresent()) {
            visitor.one(5, value.readOn().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(6, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Source value) {
        return value.extras();
    }
}
