// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Link;

/** How {@link Link} is read and written. Written by SourceGenerator; do not edit. */
final class LinkPlan extends Plan<Link> {
    static final Plan<Link> PLAN = new LinkPlan();

    private LinkPlan() {
        super(
                Member.optional("kind", Scalar.STRING),
                Member.optional("title", Scalar.STRING),
                Member.optional("url", Scalar.STRING),
                Member.optional("mediaType", Scalar.STRING),
                Member.optional("size", Scalar.STRING),
                Member.optional("date", Code.PARTIAL_DATE),
                Member.optional("email", Scalar.STRING),
                Member.optional("phone", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Link create(Parts parts) {
        return new Link(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.optional(8),
                parts.extras());
    }

    @Override
    public Object part(Link value, int index) {
        return switch (index) {
            case 0 -> value.kind();
            case 1 -> value.title();
            case 2 -> value.url();
            case 3 -> value.mediaType();
            case 4 -> value.size();
            case 5 -> value.date();
            case 6 -> value.email();
            case 7 -> value.phone();
            case 8 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Link value, Visitor<C> visitor, C context) {
        if (value.kind().isPresent()) {
            visitor.one(0, value.kind().get(), context);
        }
        if (value.title().isPresent()) {
            visitor.one(1, value.title().get(), context);
        }
        if (value.url().isPresent()) {
            visitor.one(2, value.url().get(), context);
        }
        if (value.mediaType().isPresent()) {
            visitor.one(3, value.mediaType().get(), context);
        }
        if (value.size().isPresent()) {
            visitor.one(4, value.size().get(), context);
        }
        if (value.date().isPresent()) {
            visitor.one(5, value.date().get(), context);
        }
        if (value.email().isPresent()) {
            visitor.one(6, value.email().get(), context);
        }
        if (value.phone().isPresent()) {
            visitor.one(7, value.phone().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(8, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Link value) {
        return value.extras();
    }
}
