// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Cost}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class CostBuilder {
    private Optional<String> kind = Optional.empty();
    private Optional<Rating> band = Optional.empty();
    private Optional<String> bandText = Optional.empty();
    private Optional<Amount> amount = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    CostBuilder() {}

    CostBuilder(Cost that) {
        kind = that.kind();
        band = that.band();
        bandText = that.bandText();
        amount = that.amount();
        text = that.text();
        source = that.source();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Cost#kind()}. */
    public CostBuilder kind(String kind) {
        this.kind = Optional.of(kind);
        extras = extras.without("kind");
        return this;
    }

    /** See {@link Cost#band()}. */
    public CostBuilder band(Rating band) {
        this.band = Optional.of(band);
        extras = extras.without("band");
        return this;
    }

    /** See {@link Cost#bandText()}. */
    public CostBuilder bandText(String bandText) {
        this.bandText = Optional.of(bandText);
        extras = extras.without("bandText");
        return this;
    }

    /** See {@link Cost#amount()}. */
    public CostBuilder amount(Amount amount) {
        this.amount = Optional.of(amount);
        extras = extras.without("amount");
        return this;
    }

    /** See {@link Cost#text()}. */
    public CostBuilder text(String text) {
        this.text = Optional.of(text);
        extras = extras.without("text");
        return this;
    }

    /** See {@link Cost#source()}. */
    public CostBuilder source(Source source) {
        this.source = Optional.of(source);
        extras = extras.without("source");
        return this;
    }

    /** See {@link Cost#note()}. */
    public CostBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Cost#extras()}. */
    public CostBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Cost build() {
        return new Cost(kind, band, bandText, amount, text, source, note, extras);
    }
}
