// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Citation}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class CitationBuilder {
    private Optional<String> key = Optional.empty();
    private Optional<CitationRole> role = Optional.empty();
    private List<String> authors = List.of();
    private Optional<Boolean> authorsElided = Optional.empty();
    private Optional<PartialDate> year = Optional.empty();
    private Optional<String> title = Optional.empty();
    private Optional<String> container = Optional.empty();
    private Optional<String> doi = Optional.empty();
    private Optional<String> url = Optional.empty();
    private List<Identifier> identifiers = List.of();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    CitationBuilder() {}

    CitationBuilder(Citation that) {
        key = that.key();
        role = that.role();
        authors = that.authors();
        authorsElided = that.authorsElided();
        year = that.year();
        title = that.title();
        container = that.container();
        doi = that.doi();
        url = that.url();
        identifiers = that.identifiers();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Citation#key()}. */
    public CitationBuilder key(String key) {
        this.key = Optional.of(key);
        extras = extras.without("key");
        return this;
    }

    /** See {@link Citation#role()}. */
    public CitationBuilder role(CitationRole role) {
        this.role = Optional.of(role);
        extras = extras.without("role");
        return this;
    }

    /** See {@link Citation#authors()}. */
    public CitationBuilder authors(List<String> authors) {
        this.authors = List.copyOf(authors);
        extras = extras.without("authors");
        return this;
    }

    /** See {@link Citation#authors()}. */
    public CitationBuilder authors(String... authors) {
        return authors(List.of(authors));
    }

    /** See {@link Citation#authorsElided()}. */
    public CitationBuilder authorsElided(Boolean authorsElided) {
        this.authorsElided = Optional.of(authorsElided);
        extras = extras.without("authorsElided");
        return this;
    }

    /** See {@link Citation#year()}. */
    public CitationBuilder year(PartialDate year) {
        this.year = Optional.of(year);
        extras = extras.without("year");
        return this;
    }

    /** See {@link Citation#title()}. */
    public CitationBuilder title(String title) {
        this.title = Optional.of(title);
        extras = extras.without("title");
        return this;
    }

    /** See {@link Citation#container()}. */
    public CitationBuilder container(String container) {
        this.container = Optional.of(container);
        extras = extras.without("container");
        return this;
    }

    /** See {@link Citation#doi()}. */
    public CitationBuilder doi(String doi) {
        this.doi = Optional.of(doi);
        extras = extras.without("doi");
        return this;
    }

    /** See {@link Citation#url()}. */
    public CitationBuilder url(String url) {
        this.url = Optional.of(url);
        extras = extras.without("url");
        return this;
    }

    /** See {@link Citation#identifiers()}. */
    public CitationBuilder identifiers(List<Identifier> identifiers) {
        this.identifiers = List.copyOf(identifiers);
        extras = extras.without("identifiers");
        return this;
    }

    /** See {@link Citation#identifiers()}. */
    public CitationBuilder identifiers(Identifier... identifiers) {
        return identifiers(List.of(identifiers));
    }

    /** See {@link Citation#note()}. */
    public CitationBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Citation#extras()}. */
    public CitationBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Citation build() {
        return new Citation(
                key, role, authors, authorsElided, year, title, container, doi, url, identifiers, note, extras);
    }
}
