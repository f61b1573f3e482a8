// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Recommendation;

/** How {@link Recommendation} is read and written. Written by SourceGenerator; do not edit. */
final class RecommendationPlan extends Plan<Recommendation> {
    static final Plan<Recommendation> PLAN = new RecommendationPlan();

    private RecommendationPlan() {
        super(
                Member.optional("key", Scalar.STRING),
                Member.optional("text", Scalar.STRING),
                Member.optional("kind", Scalar.STRING),
                Member.optional("heading", Scalar.STRING),
                Member.optional("number", Scalar.STRING),
                Member.list("points", Scalar.STRING),
                Member.optional("basis", Scalar.STRING),
                Member.list("outcomes", Scalar.STRING),
                Member.list("citations", Scalar.STRING),
                Member.list("relations", RelationPlan.PLAN),
                Member.list("ratings", RatingPlan.PLAN),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Recommendation create(Parts parts) {
        return new Recommendation(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.list(5),
                parts.optional(6),
                parts.list(7),
                parts.list(8),
                parts.list(9),
                parts.list(10),
                parts.optional(11),
                parts.extras());
    }

    @Override
    public Object part(Recommendation value, int index) {
        return switch (index) {
            case 0 -> value.key();
            case 1 -> value.text();
            case 2 -> value.kind();
            case 3 -> value.heading();
            case 4 -> value.number();
            case 5 -> value.points();
            case 6 -> value.basis();
            case 7 -> value.outcomes();
            case 8 -> value.citations();
            case 9 -> value.relations();
            case 10 -> value.ratings();
            case 11 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Recommendation value, Visitor<C> visitor, C context) {
        if (value.key().isPresent()) {
            visitor.one(0, value.key().get(), context);
        }
        if (value.text().isPresent()) {
            visitor.one(1, value.text().get(), context);
        }
        if (value.kind().isPresent()) {
            visitor.one(2, value.kind().get(), context);
        }
        if (value.heading().isPresent()) {
            visitor.one(3, value.heading().get(), context);
        }
        if (value.number().isPresent()) {
            visitor.one(4, value.number().get(), context);
        }
        if (!value.points().isEmpty()) {
            visitor.list(5, value.points(), context);
        }
        if (value.basis().isPresent()) {
            visitor.one(6, value.basis().get(), context);
        }
        if (!value.outcomes().isEmpty()) {
            visitor.list(7, value.outcomes(), context);
        }
        if (!value.citations().isEmpty()) {
            visitor.list(8, value.citations(), context);
        }
        if (!value.relations().isEmpty()) {
            visitor.list(9, value.relations(), context);
        }
        if (!value.ratings().isEmpty()) {
            visitor.list(10, value.ratings(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(11, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Recommendation value) {
        return value.extras();
    }
}
