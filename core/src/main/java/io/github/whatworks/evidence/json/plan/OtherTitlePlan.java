// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.OtherTitle;

/** How {@link OtherTitle} is read and written. Written by SourceGenerator; do not edit. */
final class OtherTitlePlan extends Plan<OtherTitle> {
    static final Plan<OtherTitle> PLAN = new OtherTitlePlan();

    private OtherTitlePlan() {
        super(
                Member.optional("title", Scalar.STRING),
                Member.optional("kind", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public OtherTitle create(Parts parts) {
        return new OtherTitle(parts.optional(0), parts.optional(1), parts.optional(2), parts.extras());
    }

    @Override
    public Object part(OtherTitle value, int index) {
        return switch (index) {
            case 0 -> value.title();
            case 1 -> value.kind();
            case 2 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(OtherTitle value, Visitor<C> visitor, C context) {
        if (value.title().isPresent()) {
            visitor.one(0, value.title().get(), context);
        }
        if (value.kind().isPresent()) {
            visitor.one(1, value.kind().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(2, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(OtherTitle value) {
        return value.extras();
    }
}
