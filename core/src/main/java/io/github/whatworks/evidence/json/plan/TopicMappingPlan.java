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
    public Extras extras(TopicMapping value) {
        return value.extras();
    }
}
