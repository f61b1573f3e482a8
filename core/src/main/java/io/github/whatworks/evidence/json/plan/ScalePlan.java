// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.scale.Scale;

/** How {@link Scale} is read and written. Written by SourceGenerator; do not edit. */
final class ScalePlan extends Plan<Scale> {
    static final Plan<Scale> PLAN = new ScalePlan();

    private ScalePlan() {
        super(
                Member.optional("id", Scalar.STRING),
                Member.optional("edition", Scalar.STRING),
                Member.list("aliases", Scalar.STRING),
                Member.optional("title", Scalar.STRING),
                Member.optional("shortTitle", Scalar.STRING),
                Member.optional("publisher", Scalar.STRING),
                Member.optional("rates", Scalar.STRING),
                Member.optional("about", Scalar.STRING),
                Member.list("axes", AxisPlan.PLAN),
                Member.optional("source", SourcePlan.PLAN),
                Member.optional("verification", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Scale create(Parts parts) {
        return new Scale(
                parts.optional(0),
                parts.optional(1),
                parts.list(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.list(8),
                parts.optional(9),
                parts.optional(10),
                parts.optional(11),
                parts.extras());
    }

    @Override
    public Object part(Scale value, int index) {
        return switch (index) {
            case 0 -> value.id();
            case 1 -> value.edition();
            case 2 -> value.aliases();
            case 3 -> value.title();
            case 4 -> value.shortTitle();
            case 5 -> value.publisher();
            case 6 -> value.rates();
            case 7 -> value.about();
            case 8 -> value.axes();
            case 9 -> value.source();
            case 10 -> value.verification();
            case 11 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public Extras extras(Scale value) {
        return value.extras();
    }
}
