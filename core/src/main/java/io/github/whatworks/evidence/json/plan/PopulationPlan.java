// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Population;

/** How {@link Population} is read and written. Written by SourceGenerator; do not edit. */
final class PopulationPlan extends Plan<Population> {

    PopulationPlan() {
        super(
                Member.optional("basis", Plans.POPULATION_BASIS),
                Member.optional("text", Scalar.STRING),
                Member.optional("ages", Plans.AGES),
                Member.list("targeting", Plans.TARGETING),
                Member.optional("targetingText", Scalar.STRING),
                Member.list("actsOn", Plans.SUBJECT),
                Member.list("ethnicities", Scalar.STRING),
                Member.optional("ethnicitiesText", Scalar.STRING),
                Member.optional("source", Plans.SOURCE),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Population create(Parts parts) {
        return new Population(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.list(3),
                parts.optional(4),
                parts.list(5),
                parts.list(6),
                parts.optional(7),
                parts.optional(8),
                parts.optional(9),
                parts.extras());
    }

    @Override
    public Object part(Population value, int index) {
        return switch (index) {
            case 0 -> value.basis();
            case 1 -> value.text();
            case 2 -> value.ages();
            case 3 -> value.targeting();
            case 4 -> value.targetingText();
            case 5 -> value.actsOn();
            case 6 -> value.ethnicities();
            case 7 -> value.ethnicitiesText();
            case 8 -> value.source();
            case 9 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public Extras extras(Population value) {
        return value.extras();
    }
}
