// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Variant}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class VariantBuilder {
    private Optional<String> name = Optional.empty();
    private Optional<Availability> rated = Optional.empty();
    private Optional<Delivery> delivery = Optional.empty();
    private Optional<String> record = Optional.empty();
    private List<Rating> ratings = List.of();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    VariantBuilder() {}

    VariantBuilder(Variant that) {
        name = that.name();
        rated = that.rated();
        delivery = that.delivery();
        record = that.record();
        ratings = that.ratings();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Variant#name()}. */
    public VariantBuilder name(String name) {
        this.name = Optional.of(name);
        extras = extras.without("name");
        return this;
    }

    /** See {@link Variant#rated()}. */
    public VariantBuilder rated(Availability rated) {
        this.rated = Optional.of(rated);
        extras = extras.without("rated");
        return this;
    }

    /** See {@link Variant#delivery()}. */
    public VariantBuilder delivery(Delivery delivery) {
        this.delivery = Optional.of(delivery);
        extras = extras.without("delivery");
        return this;
    }

    /** See {@link Variant#record()}. */
    public VariantBuilder record(String record) {
        this.record = Optional.of(record);
        extras = extras.without("record");
        return this;
    }

    /** See {@link Variant#ratings()}. */
    public VariantBuilder ratings(List<Rating> ratings) {
        this.ratings = List.copyOf(ratings);
        extras = extras.without("ratings");
        return this;
    }

    /** See {@link Variant#ratings()}. */
    public VariantBuilder ratings(Rating... ratings) {
        return ratings(List.of(ratings));
    }

    /** See {@link Variant#note()}. */
    public VariantBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Variant#extras()}. */
    public VariantBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Variant build() {
        return new Variant(name, rated, delivery, record, ratings, note, extras);
    }
}
