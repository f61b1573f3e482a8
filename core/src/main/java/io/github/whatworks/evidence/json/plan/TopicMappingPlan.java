// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.code.TopicMapping;

/** How {@link TopicMapping} is read and written. Written by SourceGenerator; do not edit. */
final class TopicMappingPlan extends Plan<TopicMapping> {
    static final Plan<TopicMapping> PLAN = new TopicMappingPlan();

    private TopicMappingPlan() {
        super(
                Member.optional("id", Scalar.STRING),
                Member.optional("edition", Scalar.STRING),
                Member.optional("status", Scalar.STRING),
                Member.optional("list", Scalar.STRING),
                Member.optional("topics", Scalar.STRING),
                Member.optional("owner", Scalar.STRING),
                Member.optional("reviewBy", Code.PARTIAL_DATE),
                Member.optional("rule", Scalar.STRING),
                Member.list("rows", MappingRowPlan.PLAN));
    }

    @Override
    public TopicMapping create(Parts parts) {
        return new TopicMapping(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.optional(3),
                parts.optional(4),
                parts.optional(5),
                parts.optional(6),
                parts.optional(7),
                parts.list(8),
                parts.extras());
    }

    @Override
    public Object part(TopicMapping value, int index) {
        return switch (index) {
            case 0 -> value.id();
            case 1 -> value.edition();
            case 2 -> value.status();
            case 3 -> value.list();
            case 4 -> value.topics();
            case 5 -> value.owner();
            case 6 -> value.reviewBy();
            case 7 -> value.rule();
            case 8 -> value.rows();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(TopicMapping value, Visitor<C> visitor, C context) {
        if (value.id().isPresent()) {
            visitor.one(0, value.id().get(), context);
        }
        if (value.edition().isPresent()) {
            visitor.one(1, value.edition().get(), context);
        }
        if (value.status().isPresent()) {
            visitor.one(2, value.status().get(), context);
        }
        if (value.list().isPresent()) {
            visitor.one(3, value.list().get(), context);
        }
        if (value.topics().isPresent()) {
            visitor.one(4, value.topics().get(), context);
        }
        if (value.owner().isPresent()) {
            visitor.one(5, value.owner().get(), context);
        }
        if (value.reviewBy().isPresent()) {
            visitor.one(6, value.reviewBy().get(), context);
        }
        if (value.rule().isPresent()) {
            visitor.one(7, value.rule().get(), context);
        }
        if (!value.rows().isEmpty()) {
            visitor.list(8, value.rows(), context);
        }
    }

    @Override
    public Extras extras(TopicMapping value) {
        return value.extras();
    }
}
