// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Provenance;

/** How {@link Provenance} is read and written. Written by SourceGenerator; do not edit. */
final class ProvenancePlan extends Plan<Provenance> {
    static final Plan<Provenance> PLAN = new ProvenancePlan();

    private ProvenancePlan() {
        super(
                Member.optional("publisher", Scalar.STRING),
                Member.optional("contentType", Scalar.STRING),
                Member.optional("ratedBy", Scalar.STRING),
                Member.list("sources", SourcePlan.PLAN),
                Member.optional("licence", Scalar.STRING),
                Member.optional("attribution", Scalar.STRING),
                Member.list("schemes", ScaleRefPlan.PLAN),
                Member.optional("providerInvolvement", Scalar.STRING),
                Member.list("readFromProse", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Provenance create(Parts parts) {
        return new Provenance(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.list(3),
                parts.optional(4),
                parts.optional(5),
                parts.list(6),
                parts.optional(7),
                parts.list(8),
                parts.optional(9),
                parts.extras());
    }

    @Override
    public Object part(Provenance value, int index) {
        return switch (index) {
            case 0 -> value.publisher();
            case 1 -> value.contentType();
            case 2 -> value.ratedBy();
            case 3 -> value.sources();
            case 4 -> value.licence();
            case 5 -> value.attribution();
            case 6 -> value.schemes();
            case 7 -> value.providerInvolvement();
            case 8 -> value.readFromProse();
            case 9 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Provenance value, Visitor<C> visitor, C context) {
        if (value.publisher().isPresent()) {
            visitor.one(0, value.publisher().get(), context);
        }
        if (value.contentType().isPresent()) {
            visitor.one(1, value.contentType().get(), context);
        }
        if (value.ratedBy().isPresent()) {
            visitor.one(2, value.ratedBy().get(), context);
        }
        if (!value.sources().isEmpty()) {
            visitor.list(3, value.sources(), context);
        }
        if (value.licence().isPresent()) {
            visitor.one(4, value.licence().get(), context);
        }
        if (value.attribution().isPresent()) {
            visitor.one(5, value.attribution().get(), context);
        }
        if (!value.schemes().isEmpty()) {
            visitor.list(6, value.schemes(), context);
        }
        if (value.providerInvolvement().isPresent()) {
            visitor.one(7, value.providerInvolvement().get(), context);
        }
        if (!value.readFromProse().isEmpty()) {
            visitor.list(8, value.readFromProse(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(9, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Provenance value) {
        return value.extras();
    }
}
