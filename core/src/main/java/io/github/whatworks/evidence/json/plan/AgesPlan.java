// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.Extras;

/** How {@link Ages} is read and written. Written by SourceGenerator; do not edit. */
final class AgesPlan extends Plan<Ages> {
    static final Plan<Ages> PLAN = new AgesPlan();

    private AgesPlan() {
        super(
                Member.optional("text", Scalar.STRING),
                Member.list("bands", AgeBandPlan.PLAN),
                Member.list("groups", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Ages create(Parts parts) {
        return new Ages(parts.optional(0), parts.list(1), parts.list(2), parts.optional(3), parts.extras());
    }

    @Override
    public Object part(Ages value, int index) {
        return switch (index) {
            case 0 -> value.text();
            case 1 -> value.bands();
            case 2 -> value.groups();
            case 3 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Ages value, Visitor<C> visitor, C context) {
        if (value.text().isPresent()) {
            visitor.one(0, value.text().get(), context);
        }
        if (!value.bands().isEmpty()) {
            visitor.list(1, value.bands(), context);
        }
        if (!value.groups().isEmpty()) {
            visitor.list(2, value.groups(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(3, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Ages value) {
        return value.extras();
    }
}
