// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Rating;

/** How {@link Rating} is read and written. Written by SourceGenerator; do not edit. */
final class RatingPlan extends Plan<Rating> {
    static final Plan<Rating> PLAN = new RatingPlan();

    private RatingPlan() {
        super(
                Member.optional("key", Scalar.STRING),
                Member.optional("qualifies", Scalar.STRING),
                Member.optional("scale", ScaleRefPlan.PLAN),
                Member.optional("about", Code.RATING_SUBJECT),
                Member.optional("aboutName", Scalar.STRING),
                Member.optional("followUp", Scalar.STRING),
                Member.list("values", RatingValuePlan.PLAN),
                Member.optional("known", Code.KNOWN),
                Member.optional("ratedBy", Scalar.STRING),
                Member.optional("publishedBy", Scalar.STRING),
                Member.optional("asOf", Code.PARTIAL_DATE),
                Member.optional("method", Scalar.STRING),
                Member.optional("rollUp", Scalar.STRING),
                Member.optional("source", SourcePlan.PLAN),
                Member.optional("said", Scalar.STRING),
                Member.optional("until", Code.PARTIAL_DATE),
                Member.list("basedOn", Scalar.STRING),
                Member.optional("reason", Scalar.STRING),
                Member.list("factors", RatingFactorPlan.PLAN),
                Member.optional("status", Code.RATING_STATUS),
                Member.list("harmonised", HarmonisedRatingPlan.PLAN),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Rating create(Parts parts) {
        return new Rating(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.list(6),
                parts.optional(7),
                parts.optional(8),
                parts.optional(9),
                parts.optional(10),
                parts.optional(11),
                parts.optional(12),
                parts.optional(13),
                parts.optional(14),
                parts.optional(15),
                parts.list(16),
                parts.optional(17),
                parts.list(18),
                parts.optional(19),
                parts.list(20),
                parts.optional(21),
                parts.extras());
    }

    @Override
    public Object part(Rating value, int index) {
        return switch (index) {
            case 0 -> value.key();
            case 1 -> value.qualifies();
            case 2 -> value.scale();
            case 3 -> value.about();
            case 4 -> value.aboutName();
            case 5 -> value.followUp();
            case 6 -> value.values();
            case 7 -> value.known();
            case 8 -> value.ratedBy();
            case 9 -> value.publishedBy();
            case 10 -> value.asOf();
            case 11 -> value.method();
            case 12 -> value.rollUp();
            case 13 -> value.source();
            case 14 -> value.said();
            case 15 -> value.until();
            case 16 -> value.basedOn();
            case 17 -> value.reason();
            case 18 -> value.factors();
            case 19 -> value.status();
            case 20 -> value.harmonised();
            case 21 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Rating value, Visitor<C> visitor, C context) {
        if (value.key().isPresent()) {
            visitor.one(0, value.key().get(), context);
        }
        if (value.qualifies().isPresent()) {
            visitor.one(1, value.qualifies().get(), context);
        }
        if (value.scale().isPresent()) {
            visitor.one(2, value.scale().get(), context);
        }
        if (value.about().isPresent()) {
            visitor.one(3, value.about().get(), context);
        }
        if (value.aboutName().isPresent()) {
            visitor.one(4, value.aboutName().get(), context);
        }
        if (value.followUp().isPresent()) {
            visitor.one(5, value.followUp().get(), context);
        }
        if (!value.values().isEmpty()) {
            visitor.list(6, value.values(), context);
        }
        if (value.known().isPresent()) {
            visitor.one(7, value.known().get(), context);
        }
        if (value.ratedBy().isPresent()) {
            visitor.one(8, value.ratedBy().get(), context);
        }
        if (value.publishedBy().isPresent()) {
            visitor.one(9, value.publishedBy().get(), context);
        }
        if (value.asOf().isPresent()) {
            visitor.one(10, value.asOf().get(), context);
        }
        if (value.method().isPresent()) {
            visitor.one(11, value.method().get(), context);
        }
        if (value.rollUp().isPresent()) {
            visitor.one(12, value.rollUp().get(), context);
        }
        if (value.source().isPresent()) {
            visitor.one(13, value.source().get(), context);
        }
        if (value.said().isPresent()) {
            visitor.one(14, value.said().get(), context);
        }
        if (value.until().isPresent()) {
            visitor.one(15, value.until().get(), context);
        }
        if (!value.basedOn().isEmpty()) {
            visitor.list(16, value.basedOn(), context);
        }
        if (value.reason().isPresent()) {
            visitor.one(17, value.reason().get(), context);
        }
        if (!value.factors().isEmpty()) {
            visitor.list(18, value.factors(), context);
        }
        if (value.status().isPresent()) {
            visitor.one(19, value.status().get(), context);
        }
        if (!value.harmonised().isEmpty()) {
            visitor.list(20, value.harmonised(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(21, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Rating value) {
        return value.extras();
    }
}
