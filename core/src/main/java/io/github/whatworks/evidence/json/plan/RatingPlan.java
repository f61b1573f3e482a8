// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Rating;

/** How {@link Rating} is read and written. Written by SourceGenerator; do not edit. */
final class RatingPlan extends Plan<Rating> {

    RatingPlan() {
        super(
                Member.optional("scale", Plans.SCALE_REF),
                Member.optional("about", Plans.RATING_SUBJECT),
                Member.optional("aboutName", Scalar.STRING),
                Member.optional("followUp", Scalar.STRING),
                Member.list("values", Plans.RATING_VALUE),
                Member.optional("known", Plans.KNOWN),
                Member.optional("ratedBy", Scalar.STRING),
                Member.optional("asOf", Plans.PARTIAL_DATE),
                Member.optional("method", Scalar.STRING),
                Member.optional("rollUp", Scalar.STRING),
                Member.optional("source", Plans.SOURCE),
                Member.optional("reason", Scalar.STRING),
                Member.optional("status", Plans.RATING_STATUS),
                Member.list("harmonised", Plans.HARMONISED_RATING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Rating create(Parts parts) {
        return new Rating(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.list(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.optional(8),
                parts.optional(9),
                parts.optional(10),
                parts.optional(11),
                parts.optional(12),
                parts.list(13),
                parts.optional(14),
                parts.extras());
    }

    @Override
    public Object part(Rating value, int index) {
        return switch (index) {
            case 0 -> value.scale();
            case 1 -> value.about();
            case 2 -> value.aboutName();
            case 3 -> value.followUp();
            case 4 -> value.values();
            case 5 -> value.known();
            case 6 -> value.ratedBy();
            case 7 -> value.asOf();
            case 8 -> value.method();
            case 9 -> value.rollUp();
            case 10 -> value.source();
            case 11 -> value.reason();
            case 12 -> value.status();
            case 13 -> value.harmonised();
            case 14 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public Extras extras(Rating value) {
        return value.extras();
    }
}
