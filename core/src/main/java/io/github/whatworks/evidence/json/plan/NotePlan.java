// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Note;

/** How {@link Note} is read and written. Written by SourceGenerator; do not edit. */
final class NotePlan extends Plan<Note> {
    static final Plan<Note> PLAN = new NotePlan();

    private NotePlan() {
        super(
                Member.optional("text", Scalar.STRING),
                Member.optional("by", Scalar.STRING),
                Member.optional("about", Scalar.STRING));
    }

    @Override
    public Note create(Parts parts) {
        return new Note(parts.optional(0), parts.optional(1), parts.optional(2), parts.extras());
    }

    @Override
    public Object part(Note value, int index) {
        return switch (index) {
            case 0 -> value.text();
            case 1 -> value.by();
            case 2 -> value.about();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Note value, Visitor<C> visitor, C context) {
        if (value.text().isPresent()) {
            visitor.one(0, value.text().get(), context);
        }
        if (value.by().isPresent()) {
            visitor.one(1, value.by().get(), context);
        }
        if (value.about().isPresent()) {
            visitor.one(2, value.about().get(), context);
        }
    }

    @Override
    public Extras extras(Note value) {
        return value.extras();
    }
}
