// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.Extras;

/** How {@link Delivery} is read and written. Written by SourceGenerator; do not edit. */
final class DeliveryPlan extends Plan<Delivery> {

    DeliveryPlan() {
        super(
                Member.list("models", Plans.TERM),
                Member.list("settings", Plans.TERM),
                Member.list("workforce", Plans.TERM),
                Member.list("countries", Plans.TERM),
                Member.optional("ukAvailable", Plans.AVAILABILITY),
                Member.optional("ukTested", Plans.AVAILABILITY),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Delivery create(Parts parts) {
        return new Delivery(
                parts.list(0),
                parts.list(1),
                parts.list(2),
                parts.list(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.extras());
    }

    @Override
    public Object part(Delivery value, int index) {
        return switch (index) {
            case 0 -> value.models();
            case 1 -> value.settings();
            case 2 -> value.workforce();
            case 3 -> value.countries();
            case 4 -> value.ukAvailable();
            case 5 -> value.ukTested();
            case 6 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public Extras extras(Delivery value) {
        return value.extras();
    }
}
