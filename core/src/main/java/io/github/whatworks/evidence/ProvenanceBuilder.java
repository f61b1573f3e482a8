// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Provenance}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class ProvenanceBuilder {
    private Optional<String> publisher = Optional.empty();
    private Optional<String> contentType = Optional.empty();
    private Optional<String> ratedBy = Optional.empty();
    private List<Source> sources = List.of();
    private Optional<String> licence = Optional.empty();
    private Optional<String> attribution = Optional.empty();
    private List<ScaleRef> schemes = List.of();
    private Optional<String> providerInvolvement = Optional.empty();
    private List<String> readFromProse = List.of();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    ProvenanceBuilder() {}

    ProvenanceBuilder(Provenance that) {
        publisher = that.publisher();
        contentType = that.contentType();
        ratedBy = that.ratedBy();
        sources = that.sources();
        licence = that.licence();
        attribution = that.attribution();
        schemes = that.schemes();
        providerInvolvement = that.providerInvolvement();
        readFromProse = that.readFromProse();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Provenance#publisher()}. */
    public ProvenanceBuilder publisher(String publisher) {
        this.publisher = Optional.of(publisher);
        extras = extras.without("publisher");
        return this;
    }

    /** See {@link Provenance#contentType()}. */
    public ProvenanceBuilder contentType(String contentType) {
        this.contentType = Optional.of(contentType);
        extras = extras.without("contentType");
        return this;
    }

    /** See {@link Provenance#ratedBy()}. */
    public ProvenanceBuilder ratedBy(String ratedBy) {
        this.ratedBy = Optional.of(ratedBy);
        extras = extras.without("ratedBy");
        return this;
    }

    /** See {@link Provenance#sources()}. */
    public ProvenanceBuilder sources(List<Source> sources) {
        this.sources = List.copyOf(sources);
        extras = extras.without("sources");
        return this;
    }

    /** See {@link Provenance#sources()}. */
    public ProvenanceBuilder sources(Source... sources) {
        return sources(List.of(sources));
    }

    /** See {@link Provenance#licence()}. */
    public ProvenanceBuilder licence(String licence) {
        this.licence = Optional.of(licence);
        extras = extras.without("licence");
        return this;
    }

    /** See {@link Provenance#attribution()}. */
    public ProvenanceBuilder attribution(String attribution) {
        this.attribution = Optional.of(attribution);
        extras = extras.without("attribution");
        return this;
    }

    /** See {@link Provenance#schemes()}. */
    public ProvenanceBuilder schemes(List<ScaleRef> schemes) {
        this.schemes = List.copyOf(schemes);
        extras = extras.without("schemes");
        return this;
    }

    /** See {@link Provenance#schemes()}. */
    public ProvenanceBuilder schemes(ScaleRef... schemes) {
        return schemes(List.of(schemes));
    }

    /** See {@link Provenance#providerInvolvement()}. */
    public ProvenanceBuilder providerInvolvement(String providerInvolvement) {
        this.providerInvolvement = Optional.of(providerInvolvement);
        extras = extras.without("providerInvolvement");
        return this;
    }

    /** See {@link Provenance#readFromProse()}. */
    public ProvenanceBuilder readFromProse(List<String> readFromProse) {
        this.readFromProse = List.copyOf(readFromProse);
        extras = extras.without("readFromProse");
        return this;
    }

    /** See {@link Provenance#readFromProse()}. */
    public ProvenanceBuilder readFromProse(String... readFromProse) {
        return readFromProse(List.of(readFromProse));
    }

    /** See {@link Provenance#note()}. */
    public ProvenanceBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Provenance#extras()}. */
    public ProvenanceBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Provenance build() {
        return new Provenance(
                publisher,
                contentType,
                ratedBy,
                sources,
                licence,
                attribution,
                schemes,
                providerInvolvement,
                readFromProse,
                note,
                extras);
    }
}
