// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Recommendation}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class RecommendationBuilder {
    private Optional<String> key = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Optional<String> kind = Optional.empty();
    private List<Rating> ratings = List.of();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    RecommendationBuilder() {}

    RecommendationBuilder(Recommendation that) {
        key = that.key();
        text = that.text();
        kind = that.kind();
        ratings = that.ratings();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Recommendation#key()}. */
    public RecommendationBuilder key(String key) {
        this.key = Optional.of(key);
        extras = extras.without("key");
        return this;
    }

    /** See {@link Recommendation#text()}. */
    public RecommendationBuilder text(String text) {
        this.text = Optional.of(text);
        extras = extras.without("text");
        return this;
    }

    /** See {@link Recommendation#kind()}. */
    public RecommendationBuilder kind(String kind) {
        this.kind = Optional.of(kind);
        extras = extras.without("kind");
        return this;
    }

    /** See {@link Recommendation#ratings()}. */
    public RecommendationBuilder ratings(List<Rating> ratings) {
        this.ratings = List.copyOf(ratings);
        extras = extras.without("ratings");
        return this;
    }

    /** See {@link Recommendation#ratings()}. */
    public RecommendationBuilder ratings(Rating... ratings) {
        return ratings(List.of(ratings));
    }

    /** See {@link Recommendation#note()}. */
    public RecommendationBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Recommendation#extras()}. */
    public RecommendationBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Recommendation build() {
        return new Recommendation(key, text, kind, ratings, note, extras);
    }
}
