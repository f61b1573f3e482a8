// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Term}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class TermBuilder {
    private Optional<String> text = Optional.empty();
    private Optional<String> code = Optional.empty();
    private Optional<String> list = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    TermBuilder() {}

    TermBuilder(Term that) {
        text = that.text();
        code = that.code();
        list = that.list();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Term#text()}. */
    public TermBuilder text(String text) {
        this.text = Optional.of(text);
        extras = extras.without("text");
        return this;
    }

    /** See {@link Term#code()}. */
    public TermBuilder code(String code) {
        this.code = Optional.of(code);
        extras = extras.without("code");
        return this;
    }

    /** See {@link Term#list()}. */
    public TermBuilder list(String list) {
        this.list = Optional.of(list);
        extras = extras.without("list");
        return this;
    }

    /** See {@link Term#note()}. */
    public TermBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Term#extras()}. */
    public TermBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Term build() {
        return new Term(text, code, list, note, extras);
    }
}
