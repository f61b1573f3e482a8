// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.code.CodeList;

/** How {@link CodeList} is read and written. Written by SourceGenerator; do not edit. */
final class CodeListPlan extends Plan<CodeList> {

    CodeListPlan() {
        super(
                Member.optional("id", Scalar.STRING),
                Member.optional("edition", Scalar.STRING),
                Member.list("aliases", Scalar.STRING),
                Member.optional("title", Scalar.STRING),
                Member.optional("owner", Scalar.STRING),
                Member.optional("licence", Scalar.STRING),
                Member.list("codes", Plans.CODE_ENTRY),
                Member.list("sources", Scalar.STRING),
                Member.optional("verification", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public CodeList create(Parts parts) {
        return new CodeList(
                parts.optional(0),
                parts.optional(1),
                parts.list(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.list(6),
                parts.list(7),
                parts.optional(8),
                parts.optional(9),
                parts.extras());
    }

    @Override
    public Object part(CodeList value, int index) {
        return switch (index) {
            case 0 -> value.id();
            case 1 -> value.edition();
            case 2 -> value.aliases();
            case 3 -> value.title();
            case 4 -> value.owner();
            case 5 -> value.licence();
            case 6 -> value.codes();
            case 7 -> value.sources();
            case 8 -> value.verification();
            case 9 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public Extras extras(CodeList value) {
        return value.extras();
    }
}
