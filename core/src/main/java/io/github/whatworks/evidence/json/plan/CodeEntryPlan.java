// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.code.CodeEntry;

/** How {@link CodeEntry} is read and written. Written by SourceGenerator; do not edit. */
final class CodeEntryPlan extends Plan<CodeEntry> {
    static final Plan<CodeEntry> PLAN = new CodeEntryPlan();

    private CodeEntryPlan() {
        super(
                Member.optional("code", Scalar.STRING),
                Member.optional("label", Scalar.STRING),
                Member.optional("shortLabel", Scalar.STRING),
                Member.optional("subject", Code.SUBJECT),
                Member.list("groups", Scalar.STRING),
                Member.optional("within", TermPlan.PLAN),
                Member.optional("from", Code.PARTIAL_DATE),
                Member.optional("until", Code.PARTIAL_DATE),
                Member.optional("supersededFrom", Code.PARTIAL_DATE),
                Member.list("replacedBy", Scalar.STRING),
                Member.list("otherCodes", OtherCodePlan.PLAN),
                Member.list("numbers", EditionNumberPlan.PLAN),
                Member.list("members", Scalar.STRING),
                Member.optional("standsAlone", Scalar.BOOLEAN),
                Member.optional("verification", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public CodeEntry create(Parts parts) {
        return new CodeEntry(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.list(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.optional(8),
                parts.list(9),
                parts.list(10),
                parts.list(11),
                parts.list(12),
                parts.optional(13),
                parts.optional(14),
                parts.optional(15),
                parts.extras());
    }

    @Override
    public Object part(CodeEntry value, int index) {
        return switch (index) {
            case 0 -> value.code();
            case 1 -> value.label();
            case 2 -> value.shortLabel();
            case 3 -> value.subject();
            case 4 -> value.groups();
            case 5 -> value.within();
            case 6 -> value.from();
            case 7 -> value.until();
            case 8 -> value.supersededFrom();
            case 9 -> value.replacedBy();
            case 10 -> value.otherCodes();
            case 11 -> value.numbers();
            case 12 -> value.members();
            case 13 -> value.standsAlone();
            case 14 -> value.verification();
            case 15 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(CodeEntry value, Visitor<C> visitor, C context) {
        if (value.code().isPresent()) {
            visitor.one(0, value.code().get(), context);
        }
        if (value.label().isPresent()) {
            visitor.one(1, value.label().get(), context);
        }
        if (value.shortLabel().isPresent()) {
            visitor.one(2, value.shortLabel().get(), context);
        }
        if (value.subject().isPresent()) {
            visitor.one(3, value.subject().get(), context);
        }
        if (!value.groups().isEmpty()) {
            visitor.list(4, value.groups(), context);
        }
        if (value.within().isPresent()) {
            visitor.one(5, value.within().get(), context);
        }
        if (value.from().isPresent()) {
            visitor.one(6, value.from().get(), context);
        }
        if (value.until().isPresent()) {
            visitor.one(7, value.until().get(), context);
        }
        if (value.supersededFrom().isPresent()) {
            visitor.one(8, value.supersededFrom().get(), context);
        }
        if (!value.replacedBy().isEmpty()) {
            visitor.list(9, value.replacedBy(), context);
        }
        if (!value.otherCodes().isEmpty()) {
            visitor.list(10, value.otherCodes(), context);
        }
        if (!value.numbers().isEmpty()) {
            visitor.list(11, value.numbers(), context);
        }
        if (!value.members().isEmpty()) {
            visitor.list(12, value.members(), context);
        }
        if (value.standsAlone().isPresent()) {
            visitor.one(13, value.standsAlone().get(), context);
        }
        if (value.verification().isPresent()) {
            visitor.one(14, value.verification().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(15, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(CodeEntry value) {
        return value.extras();
    }
}
