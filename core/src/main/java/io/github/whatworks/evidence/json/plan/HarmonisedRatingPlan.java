// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.HarmonisedRating;

/** How {@link HarmonisedRating} is read and written. Written by SourceGenerator; do not edit. */
final class HarmonisedRatingPlan extends Plan<HarmonisedRating> {
    static final Plan<HarmonisedRating> PLAN = new HarmonisedRatingPlan();

    private HarmonisedRatingPlan() {
        super(
                Member.optional("mapping", Scalar.STRING),
                Member.optional("edition", Scalar.STRING),
                Member.optional("scale", ScaleRefPlan.PLAN),
                Member.optional("code", Scalar.STRING),
                Member.optional("match", Code.MAPPING_MATCH),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public HarmonisedRating create(Parts parts) {
        return new HarmonisedRating(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.extras());
    }

    @Override
    public Object part(HarmonisedRating value, int index) {
        return switch (index) {
            case 0 -> value.mapping();
            case 1 -> value.edition();
            case 2 -> value.scale();
            case 3 -> value.code();
            case 4 -> value.match();
            case 5 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(HarmonisedRating value, Visitor<C> visitor, C context) {
        if (value.mapping().isPresent()) {
            visitor.one(0, value.mapping().get(), context);
        }
        if (value.edition().isPresent()) {
            visitor.one(1, value.edition().get(), context);
        }
        if (value.scale().isPresent()) {
            visitor.one(2, value.scale().get(), context);
        }
        if (value.code().isPresent()) {
            visitor.one(3, value.code().get(), context);
        }
        if (value.match().isPresent()) {
            visitor.one(4, value.match().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(5, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(HarmonisedRating value) {
        return value.extras();
    }
}
