// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Study;

/** How {@link Study} is read and written. Written by SourceGenerator; do not edit. */
final class StudyPlan extends Plan<Study> {

    StudyPlan() {
        super(
                Member.optional("label", Scalar.STRING),
                Member.optional("partOf", Scalar.STRING),
                Member.optional("design", Scalar.STRING),
                Member.list("countries", Plans.TERM),
                Member.optional("participants", Plans.COUNT),
                Member.optional("role", Plans.STUDY_ROLE),
                Member.list("ratings", Plans.RATING),
                Member.list("citations", Scalar.STRING),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Study create(Parts parts) {
        return new Study(
                parts.optional(0),
                parts.optional(1),
                parts.optional(2),
                parts.list(3),
                parts.optional(4),
                parts.optional(5),
                parts.list(6),
                parts.list(7),
                parts.optional(8),
                parts.extras());
    }

    @Override
    public Object part(Study value, int index) {
        return switch (index) {
            case 0 -> value.label();
            case 1 -> value.partOf();
            case 2 -> value.design();
            case 3 -> value.countries();
            case 4 -> value.participants();
            case 5 -> value.role();
            case 6 -> value.ratings();
            case 7 -> value.citations();
            case 8 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public Extras extras(Study value) {
        return value.extras();
    }
}
