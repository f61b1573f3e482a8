// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Term;

/** How {@link Term} is read and written. Written by SourceGenerator; do not edit. */
final class TermPlan extends Plan<Term> {
    static final Plan<Term> PLAN = new TermPlan();

    private TermPlan() {
        super(
                Member.optional("text", Scalar.STRING),
                Member.optional("code", Scalar.STRING),
                Member.optional("list", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Term create(Parts parts) {
        return new Term(parts.optional(0), parts.optional(1), parts.optional(2), parts.optional(3), parts.extras());
    }

    @Override
    public Object part(Term value, int index) {
        return switch (index) {
            case 0 -> value.text();
            case 1 -> value.code();
            case 2 -> value.list();
            case 3 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Term value, Visitor<C> visitor, C context) {
        if (value.text().isPresent()) {
            visitor.one(0, value.text().get(), context);
        }
        if (value.code().isPresent()) {
            visitor.one(1, value.code().get(), context);
        }
        if (value.list().isPresent()) {
            visitor.one(2, value.list().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(3, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Term value) {
        return value.extras();
    }
}
