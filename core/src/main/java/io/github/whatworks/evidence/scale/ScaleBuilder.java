// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Scale}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class ScaleBuilder {
    private Optional<String> id = Optional.empty();
    private Optional<String> edition = Optional.empty();
    private List<String> aliases = List.of();
    private Optional<String> title = Optional.empty();
    private Optional<String> shortTitle = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private Optional<String> rates = Optional.empty();
    private Optional<String> about = Optional.empty();
    private List<Axis> axes = List.of();
    private Optional<Source> source = Optional.empty();
    private Optional<String> verification = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    ScaleBuilder() {}

    ScaleBuilder(Scale that) {
        id = that.id();
        edition = that.edition();
        aliases = that.aliases();
        title = that.title();
        shortTitle = that.shortTitle();
        publisher = that.publisher();
        rates = that.rates();
        about = that.about();
        axes = that.axes();
        source = that.source();
        verification = that.verification();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Scale#id()}. */
    public ScaleBuilder id(String id) {
        this.id = Optional.of(id);
        extras = extras.without("id");
        return this;
    }

    /** See {@link Scale#edition()}. */
    public ScaleBuilder edition(String edition) {
        this.edition = Optional.of(edition);
        extras = extras.without("edition");
        return this;
    }

    /** See {@link Scale#aliases()}. */
    public ScaleBuilder aliases(List<String> aliases) {
        this.aliases = List.copyOf(aliases);
        extras = extras.without("aliases");
        return this;
    }

    /** See {@link Scale#aliases()}. */
    public ScaleBuilder aliases(String... aliases) {
        return aliases(List.of(aliases));
    }

    /** See {@link Scale#title()}. */
    public ScaleBuilder title(String title) {
        this.title = Optional.of(title);
        extras = extras.without("title");
        return this;
    }

    /** See {@link Scale#shortTitle()}. */
    public ScaleBuilder shortTitle(String shortTitle) {
        this.shortTitle = Optional.of(shortTitle);
        extras = extras.without("shortTitle");
        return this;
    }

    /** See {@link Scale#publisher()}. */
    public ScaleBuilder publisher(String publisher) {
        this.publisher = Optional.of(publisher);
        extras = extras.without("publisher");
        return this;
    }

    /** See {@link Scale#rates()}. */
    public ScaleBuilder rates(String rates) {
        this.rates = Optional.of(rates);
        extras = extras.without("rates");
        return this;
    }

    /** See {@link Scale#about()}. */
    public ScaleBuilder about(String about) {
        this.about = Optional.of(about);
        extras = extras.without("about");
        return this;
    }

    /** See {@link Scale#axes()}. */
    public ScaleBuilder axes(List<Axis> axes) {
        this.axes = List.copyOf(axes);
        extras = extras.without("axes");
        return this;
    }

    /** See {@link Scale#axes()}. */
    public ScaleBuilder axes(Axis... axes) {
        return axes(List.of(axes));
    }

    /** See {@link Scale#source()}. */
    public ScaleBuilder source(Source source) {
        this.source = Optional.of(source);
        extras = extras.without("source");
        return this;
    }

    /** See {@link Scale#verification()}. */
    public ScaleBuilder verification(String verification) {
        this.verification = Optional.of(verification);
        extras = extras.without("verification");
        return this;
    }

    /** See {@link Scale#note()}. */
    public ScaleBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Scale#extras()}. */
    public ScaleBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Scale build() {
        return new Scale(
                id,
                edition,
                aliases,
                title,
                shortTitle,
                publisher,
                rates,
                about,
                axes,
                source,
                verification,
                note,
                extras);
    }
}
