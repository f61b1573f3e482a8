// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.code.EditionNumber;

/** How {@link EditionNumber} is read and written. Written by SourceGenerator; do not edit. */
final class EditionNumberPlan extends Plan<EditionNumber> {
    static final Plan<EditionNumber> PLAN = new EditionNumberPlan();

    private EditionNumberPlan() {
        super(Member.optional("edition", Scalar.STRING), Member.optional("number", Scalar.INTEGER));
    }

    @Override
    public EditionNumber create(Parts parts) {
        return new EditionNumber(parts.optional(0), parts.optional(1), parts.extras());
    }

    @Override
    public Object part(EditionNumber value, int index) {
        return switch (index) {
            case 0 -> value.edition();
            case 1 -> value.number();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(EditionNumber value, Visitor<C> visitor, C context) {
        if (value.edition().isPresent()) {
            visitor.one(0, value.edition().get(), context);
        }
        if (value.number().isPresent()) {
            visitor.one(1, value.number().get(), context);
        }
    }

    @Override
    public Extras extras(EditionNumber value) {
        return value.extras();
    }
}
