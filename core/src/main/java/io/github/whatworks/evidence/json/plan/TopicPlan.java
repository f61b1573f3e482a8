// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Topic;

/** How {@link Topic} is read and written. Written by SourceGenerator; do not edit. */
final class TopicPlan extends Plan<Topic> {
    static final Plan<Topic> PLAN = new TopicPlan();

    private TopicPlan() {
        super(
                Member.optional("list", Scalar.STRING),
                Member.optional("edition", Scalar.STRING),
                Member.optional("code", Scalar.STRING),
                Member.optional("text", Scalar.STRING),
                Member.optional("subject", Code.SUBJECT),
                Member.optional("taggedBy", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Topic create(Parts parts) {
        return new Topic(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.extras());
    }

    @Override
    public Object part(Topic value, int index) {
        return switch (index) {
            case 0 -> value.list();
            case 1 -> value.edition();
            case 2 -> value.code();
            case 3 -> value.text();
            case 4 -> value.subject();
            case 5 -> value.taggedBy();
            case 6 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Topic value, Visitor<C> visitor, C context) {
        if (value.list().isPresent()) {
            visitor.one(0, value.list().get(), context);
        }
        if (value.edition().isPresent()) {
            visitor.one(1, value.edition().get(), context);
        }
        if (value.code().isPresent()) {
            visitor.one(2, value.code().get(), context);
        }
        if (value.text().isPresent()) {
            visitor.one(3, value.text().get(), context);
        }
        if (value.subject().isPresent()) {
            visitor.one(4, value.subject().get(), context);
        }
        if (value.taggedBy().isPresent()) {
            visitor.one(5, value.taggedBy().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(6, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Topic value) {
        return value.extras();
    }
}
