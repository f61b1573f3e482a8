// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Relation}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class RelationBuilder {
    private Optional<RelationType> type = Optional.empty();
    private Optional<String> record = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    RelationBuilder() {}

    RelationBuilder(Relation that) {
        type = that.type();
        record = that.record();
        title = that.title();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Relation#type()}. */
    public RelationBuilder type(RelationType type) {
        this.type = Optional.of(type);
        extras = extras.without("type");
        return this;
    }

    /** See {@link Relation#record()}. */
    public RelationBuilder record(String record) {
        this.record = Optional.of(record);
        extras = extras.without("record");
        return this;
    }

    /** See {@link Relation#title()}. */
    public RelationBuilder title(String title) {
        this.title = Optional.of(title);
        extras = extras.without("title");
        return this;
    }

    /** See {@link Relation#note()}. */
    public RelationBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Relation#extras()}. */
    public RelationBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Relation build() {
        return new Relation(type, record, title, note, extras);
    }
}
