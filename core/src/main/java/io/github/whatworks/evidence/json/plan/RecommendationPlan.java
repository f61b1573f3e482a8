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
                Member.list("ratings", RatingPlan.PLAN),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Recommendation create(Parts parts) {
        return new Recommendation(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.list(3),
                parts.optional(4),
                parts.extras());
    }

    @Override
    public Object part(Recommendation value, int index) {
        return switch (index) {
            case 0 -> value.key();
            case 1 -> value.text();
            case 2 -> value.kind();
            case 3 -> value.ratings();
            case 4 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public Extras extras(Recommendation value) {
        return value.extras();
    }
}
