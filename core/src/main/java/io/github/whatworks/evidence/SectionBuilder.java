// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Section}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class SectionBuilder {
    private Optional<SectionName> name = Optional.empty();
    private Optional<String> heading = Optional.empty();
    private Optional<String> text = Optional.empty();
    private List<Rating> ratings = List.of();
    private Extras extras = Extras.NONE;

    SectionBuilder() {}

    SectionBuilder(Section that) {
        name = that.name();
        heading = that.heading();
        text = that.text();
        ratings = that.ratings();
        extras = that.extras();
    }

    /** See {@link Section#name()}. */
    public SectionBuilder name(SectionName name) {
        this.name = Optional.of(name);
        extras = extras.without("name");
        return this;
    }

    /** See {@link Section#heading()}. */
    public SectionBuilder heading(String heading) {
        this.heading = Optional.of(heading);
        extras = extras.without("heading");
        return this;
    }

    /** See {@link Section#text()}. */
    public SectionBuilder text(String text) {
        this.text = Optional.of(text);
        extras = extras.without("text");
        return this;
    }

    /** See {@link Section#ratings()}. */
    public SectionBuilder ratings(List<Rating> ratings) {
        this.ratings = List.copyOf(ratings);
        extras = extras.without("ratings");
        return this;
    }

    /** See {@link Section#ratings()}. */
    public SectionBuilder ratings(Rating... ratings) {
        return ratings(List.of(ratings));
    }

    /** See {@link Section#extras()}. */
    public SectionBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Section build() {
        return new Section(name, heading, text, ratings, extras);
    }
}
