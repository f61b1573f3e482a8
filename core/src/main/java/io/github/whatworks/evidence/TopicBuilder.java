// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Topic}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class TopicBuilder {
    private Optional<String> list = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private Optional<String> code = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Optional<Subject> subject = Optional.empty();
    private Optional<String> taggedBy = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    TopicBuilder() {}

    TopicBuilder(Topic that) {
        list = that.list();
        edition = that.edition();
        code = that.code();
        text = that.text();
        subject = that.subject();
        taggedBy = that.taggedBy();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Topic#list()}. */
    public TopicBuilder list(String list) {
        this.list = Optional.of(list);
        extras = extras.without("list");
        return this;
    }

    /** See {@link Topic#edition()}. */
    public TopicBuilder edition(String edition) {
        this.edition = Optional.of(edition);
        extras = extras.without("edition");
        return this;
    }

    /** See {@link Topic#code()}. */
    public TopicBuilder code(String code) {
        this.code = Optional.of(code);
        extras = extras.without("code");
        return this;
    }

    /** See {@link Topic#text()}. */
    public TopicBuilder text(String text) {
        this.text = Optional.of(text);
        extras = extras.without("text");
        return this;
    }

    /** See {@link Topic#subject()}. */
    public TopicBuilder subject(Subject subject) {
        this.subject = Optional.of(subject);
        extras = extras.without("subject");
        return this;
    }

    /** See {@link Topic#taggedBy()}. */
    public TopicBuilder taggedBy(String taggedBy) {
        this.taggedBy = Optional.of(taggedBy);
        extras = extras.without("taggedBy");
        return this;
    }

    /** See {@link Topic#note()}. */
    public TopicBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Topic#extras()}. */
    public TopicBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Topic build() {
        return new Topic(list, edition, code, text, subject, taggedBy, note, extras);
    }
}
