// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json.plan;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.scale.Level;

/** How {@link Level} is read and written. Written by SourceGenerator; do not edit. */
final class LevelPlan extends Plan<Level> {
    static final Plan<Level> PLAN = new LevelPlan();

    private LevelPlan() {
        super(
                Member.optional("code", Scalar.STRING),
                Member.optional("label", Scalar.STRING),
                Member.optional("symbol", Scalar.STRING),
                Member.optional("meaning", Scalar.STRING),
                Member.optional("verified", Code.VERIFICATION),
                Member.optional("absence", Code.ABSENCE),
                Member.optional("note", Scalar.STRING));
    }

    @Override
    public Level create(Parts parts) {
        return new Level(
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
    public Object part(Level value, int index) {
        return switch (index) {
            case 0 -> value.code();
            case 1 -> value.label();
            case 2 -> value.symbol();
            case 3 -> value.meaning();
            case 4 -> value.verified();
            case 5 -> value.absence();
            case 6 -> value.note();
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    @Override
    public <C> void visit(Level value, Visitor<C> visitor, C context) {
        if (value.code().isPresent()) {
            visitor.one(0, value.code().get(), context);
        }
        if (value.label().isPresent()) {
            visitor.one(1, value.label().get(), context);
        }
        if (value.symbol().isPresent()) {
            visitor.one(2, value.symbol().get(), context);
        }
        if (value.meaning().isPresent()) {
            visitor.one(3, value.meaning().get(), context);
        }
        if (value.verified().isPresent()) {
            visitor.one(4, value.verified().get(), context);
        }
        if (value.absence().isPresent()) {
            visitor.one(5, value.absence().get(), context);
        }
        if (value.note().isPresent()) {
            visitor.one(6, value.note().get(), context);
        }
    }

    @Override
    public Extras extras(Level value) {
        return value.extras();
    }
}
