// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Population;

/** How {@link Population} is read and written. Written by SourceGenerator; do not edit. */
final class PopulationPlan extends Plan<Population> {
    static final Plan<Population> PLAN = new PopulationPlan();

    private PopulationPlan() {
        super(
                Member.optional("basis", Code.POPULATION_BASIS),
                Member.optional("text", Scalar.STRING),
                Member.optional("ages", AgesPlan.PLAN),
                Member.list("targeting", Code.TARGETING),
                Member.optional("targetingText", Scalar.STRING),
                Member.list("actsOn", Code.SUBJECT),
                Member.list("excludes", Scalar.STRING),
                Member.list("screening", Scalar.STRING),
                Member.optional("sex", Scalar.STRING),
                Member.list("ethnicities", Scalar.STRING),
                Member.optional("ethnicitiesText", Scalar.STRING),
                Member.optional("aboutName", Scalar.STRING),
                Member.optional("grades", Scalar.STRING),
                Member.optional("source", SourcePlan.PLAN),
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
                parts.list(7),
                parts.optional(8),
                parts.list(9),
                parts.optional(10),
                parts.optional(11),
                parts.optional(12),
                parts.optional(13),
                parts.optional(14),
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
            case 6 -> value.excludes();
            case 7 -> value.screening();
            case 8 -> value.sex();
            case 9 -> value.ethnicities();
            case 10 -> value.ethnicitiesText();
            case 11 -> value.aboutName();
            case 12 -> value.grades();
            case 13 -> value.source();
            case 14 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Population value, Visitor<C> visitor, C context) {
        if (value.basis().isPresent()) {
            visitor.one(0, value.basis().get(), context);
        }
        if (value.text().isPresent()) {
            visitor.one(1, value.text().get(), context);
        }
        if (value.ages().isPresent()) {
            visitor.one(2, value.ages().get(), context);
        }
        if (!value.targeting().isEmpty()) {
            visitor.list(3, value.targeting(), context);
        }
        if (value.targetingText().isPresent()) {
            visitor.one(4, value.targetingText().get(), context);
        }
        if (!value.actsOn().isEmpty()) {
            visitor.list(5, value.actsOn(), context);
        }
        if (!value.excludes().isEmpty()) {
            visitor.list(6, value.excludes(), context);
        }
        if (!value.screening().isEmpty()) {
            visitor.list(7, value.screening(), context);
        }
        if (value.sex().isPresent()) {
            visitor.one(8, value.sex().get(), context);
        }
        if (!value.ethnicities().isEmpty()) {
            visitor.list(9, value.ethnicities(), context);
        }
        if (value.ethnicitiesText().isPresent()) {
            visitor.one(10, value.ethnicitiesText().get(), context);
        }
        if (value.aboutName().isPresent()) {
            visitor.one(11, value.aboutName().get(), context);
        }
        if (value.grades().isPresent()) {
            visitor.one(12, value.grades().get(), context);
        }
        if (value.source().isPresent()) {
            visitor.one(13, value.source().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(14, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Population value) {
        return value.extras();
    }
}
