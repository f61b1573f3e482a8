// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Caveat}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class CaveatBuilder {
    private Optional<String> text = Optional.empty();
    private Optional<String> saidBy = Optional.empty();
    private Optional<String> about = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private Extras extras = Extras.NONE;

    CaveatBuilder() {}

    CaveatBuilder(Caveat that) {
        text = that.text();
        saidBy = that.saidBy();
        about = that.about();
        source = that.source();
        extras = that.extras();
    }

    /** See {@link Caveat#text()}. */
    public CaveatBuilder text(String text) {
        this.text = Optional.of(text);
        extras = extras.without("text");
        return this;
    }

    /** See {@link Caveat#saidBy()}. */
    public CaveatBuilder saidBy(String saidBy) {
        this.saidBy = Optional.of(saidBy);
        extras = extras.without("saidBy");
        return this;
    }

    /** See {@link Caveat#about()}. */
    public CaveatBuilder about(String about) {
        this.about = Optional.of(about);
        extras = extras.without("about");
        return this;
    }

    /** See {@link Caveat#source()}. */
    public CaveatBuilder source(Source source) {
        this.source = Optional.of(source);
        extras = extras.without("source");
        return this;
    }

    /** See {@link Caveat#extras()}. */
    public CaveatBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Caveat build() {
        return new Caveat(text, saidBy, about, source, extras);
    }
}
