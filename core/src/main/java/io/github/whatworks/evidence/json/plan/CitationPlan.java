// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Citation;
import io.github.whatworks.evidence.Extras;

/** How {@link Citation} is read and written. Written by SourceGenerator; do not edit. */
final class CitationPlan extends Plan<Citation> {
    static final Plan<Citation> PLAN = new CitationPlan();

    private CitationPlan() {
        super(
                Member.optional("key", Scalar.STRING),
                Member.optional("role", Code.CITATION_ROLE),
                Member.list("authors", Scalar.STRING),
                Member.optional("authorsElided", Scalar.BOOLEAN),
                Member.optional("year", Code.PARTIAL_DATE),
                Member.optional("title", Scalar.STRING),
                Member.optional("container", Scalar.STRING),
                Member.optional("doi", Scalar.STRING),
                Member.optional("url", Scalar.STRING),
                Member.list("identifiers", IdentifierPlan.PLAN),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Citation create(Parts parts) {
        return new Citation(
                parts.optional(0),
                parts.optional(1),
                parts.list(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.optional(8),
                parts.list(9),
                parts.optional(10),
                parts.extras());
    }

    @Override
    public Object part(Citation value, int index) {
        return switch (index) {
            case 0 -> value.key();
            case 1 -> value.role();
            case 2 -> value.authors();
            case 3 -> value.authorsElided();
            case 4 -> value.year();
            case 5 -> value.title();
            case 6 -> value.container();
            case 7 -> value.doi();
            case 8 -> value.url();
            case 9 -> value.identifiers();
            case 10 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Citation value, Visitor<C> visitor, C context) {
        if (value.key().isPresent()) {
            visitor.one(0, value.key().get(), context);
        }
        if (value.role().isPresent()) {
            visitor.one(1, value.role().get(), context);
        }
        if (!value.authors().isEmpty()) {
            visitor.list(2, value.authors(), context);
        }
        if (value.authorsElided().isPresent()) {
            visitor.one(3, value.authorsElided().get(), context);
        }
        if (value.year().isPresent()) {
            visitor.one(4, value.year().get(), context);
        }
        if (value.title().isPresent()) {
            visitor.one(5, value.title().get(), context);
        }
        if (value.container().isPresent()) {
            visitor.one(6, value.container().get(), context);
        }
        if (value.doi().isPresent()) {
            visitor.one(7, value.doi().get(), context);
        }
        if (value.url().isPresent()) {
            visitor.one(8, value.url().get(), context);
        }
        if (!value.identifiers().isEmpty()) {
            visitor.list(9, value.identifiers(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(10, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Citation value) {
        return value.extras();
    }
}
