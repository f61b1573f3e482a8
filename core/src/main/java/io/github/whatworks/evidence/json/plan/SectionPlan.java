// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Section;

/** How {@link Section} is read and written. Written by SourceGenerator; do not edit. */
final class SectionPlan extends Plan<Section> {
    static final Plan<Section> PLAN = new SectionPlan();

    private SectionPlan() {
        super(
                Member.optional("name", Code.SECTION_NAME),
                Member.optional("heading", Scalar.STRING),
                Member.optional("text", Scalar.STRING),
                Member.list("ratings", RatingPlan.PLAN));
    }

    @Override
    public Section create(Parts parts) {
        return new Section(parts.optional(0), parts.optional(1), parts.optional(2), parts.list(3), parts.extras());
    }

    @Override
    public Object part(Section value, int index) {
        return switch (index) {
            case 0 -> value.name();
            case 1 -> value.heading();
            case 2 -> value.text();
            case 3 -> value.ratings();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Section value, Visitor<C> visitor, C context) {
        if (value.name().isPresent()) {
            visitor.one(0, value.name().get(), context);
        }
        if (value.heading().isPresent()) {
            visitor.one(1, value.heading().get(), context);
        }
        if (value.text().isPresent()) {
            visitor.one(2, value.text().get(), context);
        }
        if (!value.ratings().isEmpty()) {
            visitor.list(3, value.ratings(), context);
        }
    }

    @Override
    public Extras extras(Section value) {
        return value.extras();
    }
}
