// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Study;

/** How {@link Study} is read and written. Written by SourceGenerator; do not edit. */
final class StudyPlan extends Plan<Study> {
    static final Plan<Study> PLAN = new StudyPlan();

    private StudyPlan() {
        super(
                Member.optional("label", Scalar.STRING),
                Member.optional("partOf", Scalar.STRING),
                Member.optional("title", Scalar.STRING),
                Member.list("identifiers", IdentifierPlan.PLAN),
                Member.optional("design", Scalar.STRING),
                Member.list("countries", TermPlan.PLAN),
                Member.optional("participants", CountPlan.PLAN),
                Member.optional("sample", Scalar.STRING),
                Member.optional("period", Scalar.STRING),
                Member.optional("funding", Scalar.STRING),
                Member.optional("role", Code.STUDY_ROLE),
                Member.list("ratings", RatingPlan.PLAN),
                Member.list("citations", Scalar.STRING),
                Member.optional("population", PopulationPlan.PLAN),
                Member.optional("followUp", Scalar.STRING),
                Member.list("measures", Scalar.STRING),
                Member.optional("findings", Scalar.STRING),
                Member.optional("reason", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Study create(Parts parts) {
        return new Study(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.list(3),
                parts.optional(4),
                parts.list(5),
                parts.optional(6),
                parts.optional(7),
                parts.optional(8),
                parts.optional(9),
                parts.optional(10),
                parts.list(11),
                parts.list(12),
                parts.optional(13),
                parts.optional(14),
                parts.list(15),
                parts.optional(16),
                parts.optional(17),
                parts.optional(18),
                parts.extras());
    }

    @Override
    public Object part(Study value, int index) {
        return switch (index) {
            case 0 -> value.label();
            case 1 -> value.partOf();
            case 2 -> value.title();
            case 3 -> value.identifiers();
            case 4 -> value.design();
            case 5 -> value.countries();
            case 6 -> value.participants();
            case 7 -> value.sample();
            case 8 -> value.period();
            case 9 -> value.funding();
            case 10 -> value.role();
            case 11 -> value.ratings();
            case 12 -> value.citations();
            case 13 -> value.population();
            case 14 -> value.followUp();
            case 15 -> value.measures();
            case 16 -> value.findings();
            case 17 -> value.reason();
            case 18 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Study value, Visitor<C> visitor, C context) {
        if (value.label().isPresent()) {
            visitor.one(0, value.label().get(), context);
        }
        if (value.partOf().isPresent()) {
            visitor.one(1, value.partOf().get(), context);
        }
        if (value.title().isPresent()) {
            visitor.one(2, value.title().get(), context);
        }
        if (!value.identifiers().isEmpty()) {
            visitor.list(3, value.identifiers(), context);
        }
        if (value.design().isPresent()) {
            visitor.one(4, value.design().get(), context);
        }
        if (!value.countries().isEmpty()) {
            visitor.list(5, value.countries(), context);
        }
        if (value.participants().isPresent()) {
            visitor.one(6, value.participants().get(), context);
        }
        if (value.sample().isPresent()) {
            visitor.one(7, value.sample().get(), context);
        }
        if (value.period().isPresent()) {
            visitor.one(8, value.period().get(), context);
        }
        if (value.funding().isPresent()) {
            visitor.one(9, value.funding().get(), context);
        }
        if (value.role().isPresent()) {
            visitor.one(10, value.role().get(), context);
        }
        if (!value.ratings().isEmpty()) {
            visitor.list(11, value.ratings(), context);
        }
        if (!value.citations().isEmpty()) {
            visitor.list(12, value.citations(), context);
        }
        if (value.population().isPresent()) {
            visitor.one(13, value.population().get(), context);
        }
        if (value.followUp().isPresent()) {
            visitor.one(14, value.followUp().get(), context);
        }
        if (!value.measures().isEmpty()) {
            visitor.list(15, value.measures(), context);
        }
        if (value.findings().isPresent()) {
            visitor.one(16, value.findings().get(), context);
        }
        if (value.reason().isPresent()) {
            visitor.one(17, value.reason().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(18, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Study value) {
        return value.extras();
    }
}
