// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.code.CodeList;

/** How {@link CodeList} is read and written. Written by SourceGenerator; do not edit. */
final class CodeListPlan extends Plan<CodeList> {
    static final Plan<CodeList> PLAN = new CodeListPlan();

    private CodeListPlan() {
        super(
                Member.optional("id", Scalar.STRING),
                Member.optional("edition", Scalar.STRING),
                Member.optional("status", Scalar.STRING),
                Member.list("aliases", Scalar.STRING),
                Member.optional("title", Scalar.STRING),
                Member.optional("owner", Scalar.STRING),
                Member.optional("licence", Scalar.STRING),
                Member.optional("pattern", Scalar.STRING),
                Member.list("codes", CodeEntryPlan.PLAN),
                Member.list("sources", Scalar.STRING),
                Member.optional("verification", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public CodeList create(Parts parts) {
        return new CodeList(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.list(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.list(8),
                parts.list(9),
                parts.optional(10),
                parts.optional(11),
                parts.extras());
    }

    @Override
    public Object part(CodeList value, int index) {
        return switch (index) {
            case 0 -> value.id();
            case 1 -> value.edition();
            case 2 -> value.status();
            case 3 -> value.aliases();
            case 4 -> value.title();
            case 5 -> value.owner();
            case 6 -> value.licence();
            case 7 -> value.pattern();
            case 8 -> value.codes();
            case 9 -> value.sources();
            case 10 -> value.verification();
            case 11 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(CodeList value, Visitor<C> visitor, C context) {
        if (value.id().isPresent()) {
            visitor.one(0, value.id().get(), context);
        }
        if (value.edition().isPresent()) {
            visitor.one(1, value.edition().get(), context);
        }
        if (value.status().isPresent()) {
            visitor.one(2, value.status().get(), context);
        }
        if (!value.aliases().isEmpty()) {
            visitor.list(3, value.aliases(), context);
        }
        if (value.title().isPresent()) {
            visitor.one(4, value.title().get(), context);
        }
        if (value.owner().isPresent()) {
            visitor.one(5, value.owner().get(), context);
        }
        if (value.licence().isPresent()) {
            visitor.one(6, value.licence().get(), context);
        }
        if (value.pattern().isPresent()) {
            visitor.one(7, value.pattern().get(), context);
        }
        if (!value.codes().isEmpty()) {
            visitor.list(8, value.codes(), context);
        }
        if (!value.sources().isEmpty()) {
            visitor.list(9, value.sources(), context);
        }
        if (value.verification().isPresent()) {
            visitor.one(10, value.verification().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(11, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(CodeList value) {
        return value.extras();
    }
}
