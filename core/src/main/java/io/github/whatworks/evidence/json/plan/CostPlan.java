// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.Extras;

/** How {@link Cost} is read and written. Written by SourceGenerator; do not edit. */
final class CostPlan extends Plan<Cost> {

    CostPlan() {
        super(
                Member.optional("band", Plans.RATING),
                Member.optional("bandText", Scalar.STRING),
                Member.optional("amount", Plans.AMOUNT),
                Member.optional("text", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Cost create(Parts parts) {
        return new Cost(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.extras());
    }

    @Override
    public Object part(Cost value, int index) {
        return switch (index) {
            case 0 -> value.band();
            case 1 -> value.bandText();
            case 2 -> value.amount();
            case 3 -> value.text();
            case 4 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public Extras extras(Cost value) {
        return value.extras();
    }
}
