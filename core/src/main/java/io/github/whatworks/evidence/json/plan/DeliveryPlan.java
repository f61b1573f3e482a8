// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.Extras;

/** How {@link Delivery} is read and written. Written by SourceGenerator; do not edit. */
final class DeliveryPlan extends Plan<Delivery> {
    static final Plan<Delivery> PLAN = new DeliveryPlan();

    private DeliveryPlan() {
        super(
                Member.list("models", TermPlan.PLAN),
                Member.list("settings", TermPlan.PLAN),
                Member.list("workforce", TermPlan.PLAN),
                Member.optional("qualification", Scalar.STRING),
                Member.optional("training", Scalar.STRING),
                Member.optional("supervision", Scalar.STRING),
                Member.optional("dosage", Scalar.STRING),
                Member.optional("fidelity", Scalar.STRING),
                Member.optional("manual", Scalar.STRING),
                Member.optional("licence", Scalar.STRING),
                Member.list("languages", TermPlan.PLAN),
                Member.list("countries", TermPlan.PLAN),
                Member.optional("ukAvailable", Code.AVAILABILITY),
                Member.optional("ukTested", Code.AVAILABILITY),
                Member.optional("resources", Scalar.STRING),
                Member.optional("implementationSupport", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Delivery create(Parts parts) {
        return new Delivery(
                parts.list(0),
                parts.list(1),
                parts.list(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.optional(8),
                parts.optional(9),
                parts.list(10),
                parts.list(11),
                parts.optional(12),
                parts.optional(13),
                parts.optional(14),
                parts.optional(15),
                parts.optional(16),
                parts.extras());
    }

    @Override
    public Object part(Delivery value, int index) {
        return switch (index) {
            case 0 -> value.models();
            case 1 -> value.settings();
            case 2 -> value.workforce();
            case 3 -> value.qualification();
            case 4 -> value.training();
            case 5 -> value.supervision();
            case 6 -> value.dosage();
            case 7 -> value.fidelity();
            case 8 -> value.manual();
            case 9 -> value.licence();
            case 10 -> value.languages();
            case 11 -> value.countries();
            case 12 -> value.ukAvailable();
            case 13 -> value.ukTested();
            case 14 -> value.resources();
            case 15 -> value.implementationSupport();
            case 16 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Delivery value, Visitor<C> visitor, C context) {
        if (!value.models().isEmpty()) {
            visitor.list(0, value.models(), context);
        }
        if (!value.settings().isEmpty()) {
            visitor.list(1, value.settings(), context);
        }
        if (!value.workforce().isEmpty()) {
            visitor.list(2, value.workforce(), context);
        }
        if (value.qualification().isPresent()) {
            visitor.one(3, value.qualification().get(), context);
        }
        if (value.training().isPresent()) {
            visitor.one(4, value.training().get(), context);
        }
        if (value.supervision().isPresent()) {
            visitor.one(5, value.supervision().get(), context);
        }
        if (value.dosage().isPresent()) {
            visitor.one(6, value.dosage().get(), context);
        }
        if (value.fidelity().isPresent()) {
            visitor.one(7, value.fidelity().get(), context);
        }
        if (value.manual().isPresent()) {
            visitor.one(8, value.manual().get(), context);
        }
        if (value.licence().isPresent()) {
            visitor.one(9, value.licence().get(), context);
        }
        if (!value.languages().isEmpty()) {
            visitor.list(10, value.languages(), context);
        }
        if (!value.countries().isEmpty()) {
            visitor.list(11, value.countries(), context);
        }
        if (value.ukAvailable().isPresent()) {
            visitor.one(12, value.ukAvailable().get(), context);
        }
        if (value.ukTested().isPresent()) {
            visitor.one(13, value.ukTested().get(), context);
        }
        if (value.resources().isPresent()) {
            visitor.one(14, value.resources().get(), context);
        }
        if (value.implementationSupport().isPresent()) {
            visitor.one(15, value.implementationSupport().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(16, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Delivery value) {
        return value.extras();
    }
}
