// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.code.CodeEntry;

/** How {@link CodeEntry} is read and written. Written by SourceGenerator; do not edit. */
final class CodeEntryPlan extends Plan<CodeEntry> {

    CodeEntryPlan() {
        super(
                Member.optional("code", Scalar.STRING),
                Member.optional("label", Scalar.STRING),
                Member.optional("shortLabel", Scalar.STRING),
                Member.optional("subject", Plans.SUBJECT),
                Member.optional("from", Plans.PARTIAL_DATE),
                Member.optional("supersededFrom", Plans.PARTIAL_DATE),
                Member.list("replacedBy", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public CodeEntry create(Parts parts) {
        return new CodeEntry(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.list(6),
                parts.optional(7),
                parts.extras());
    }

    @Override
    public Object part(CodeEntry value, int index) {
        return switch (index) {
            case 0 -> value.code();
            case 1 -> value.label();
            case 2 -> value.shortLabel();
            case 3 -> value.subject();
            case 4 -> value.from();
            case 5 -> value.supersededFrom();
            case 6 -> value.replacedBy();
            case 7 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public Extras extras(CodeEntry value) {
        return value.extras();
    }
}
