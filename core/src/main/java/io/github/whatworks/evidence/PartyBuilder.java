// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Party}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class PartyBuilder {
    private Optional<String> role = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<String> url = Optional.empty();
    private Optional<Term> place = Optional.empty();
    private List<Identifier> identifiers = List.of();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    PartyBuilder() {}

    PartyBuilder(Party that) {
        role = that.role();
        name = that.name();
        url = that.url();
        place = that.place();
        identifiers = that.identifiers();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Party#role()}. */
    public PartyBuilder role(String role) {
        this.role = Optional.of(role);
        extras = extras.without("role");
        return this;
    }

    /** See {@link Party#name()}. */
    public PartyBuilder name(String name) {
        this.name = Optional.of(name);
        extras = extras.without("name");
        return this;
    }

    /** See {@link Party#url()}. */
    public PartyBuilder url(String url) {
        this.url = Optional.of(url);
        extras = extras.without("url");
        return this;
    }

    /** See {@link Party#place()}. */
    public PartyBuilder place(Term place) {
        this.place = Optional.of(place);
        extras = extras.without("place");
        return this;
    }

    /** See {@link Party#identifiers()}. */
    public PartyBuilder identifiers(List<Identifier> identifiers) {
        this.identifiers = List.copyOf(identifiers);
        extras = extras.without("identifiers");
        return this;
    }

    /** See {@link Party#identifiers()}. */
    public PartyBuilder identifiers(Identifier... identifiers) {
        return identifiers(List.of(identifiers));
    }

    /** See {@link Party#note()}. */
    public PartyBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Party#extras()}. */
    public PartyBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Party build() {
        return new Party(role, name, url, place, identifiers, note, extras);
    }
}
