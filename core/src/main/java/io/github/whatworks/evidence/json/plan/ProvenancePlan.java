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
    public Extras extras(Provenance value) {
        return value.extras();
    }
}
