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
    private Optional<String> heading = Optional.empty();
    private Optional<String> number = Optional.empty();
    private List<String> points = List.of();
    private Optional<String> basis = Optional.empty();
    private List<String> outcomes = List.of();
    private List<String> citations = List.of();
    private List<Relation> relations = List.of();
    private List<Rating> ratings = List.of();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    RecommendationBuilder() {}

    RecommendationBuilder(Recommendation that) {
        key = that.key();
        text = that.text();
        kind = that.kind();
        heading = that.heading();
        number = that.number();
        points = that.points();
        basis = that.basis();
        outcomes = that.outcomes();
        citations = that.citations();
        relations = that.relations();
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

    /** See {@link Recommendation#heading()}. */
    public RecommendationBuilder heading(String heading) {
        this.heading = Optional.of(heading);
        extras = extras.without("heading");
        return this;
    }

    /** See {@link Recommendation#number()}. */
    public RecommendationBuilder number(String number) {
        this.number = Optional.of(number);
        extras = extras.without("number");
        return this;
    }

    /** See {@link Recommendation#points()}. */
    public RecommendationBuilder points(List<String> points) {
        this.points = List.copyOf(points);
        extras = extras.without("points");
        return this;
    }

    /** See {@link Recommendation#points()}. */
    public RecommendationBuilder points(String... points) {
        return points(List.of(points));
    }

    /** See {@link Recommendation#basis()}. */
    public RecommendationBuilder basis(String basis) {
        this.basis = Optional.of(basis);
        extras = extras.without("basis");
        return this;
    }

    /** See {@link Recommendation#outcomes()}. */
    public RecommendationBuilder outcomes(List<String> outcomes) {
        this.outcomes = List.copyOf(outcomes);
        extras = extras.without("outcomes");
        return this;
    }

    /** See {@link Recommendation#outcomes()}. */
    public RecommendationBuilder outcomes(String... outcomes) {
        return outcomes(List.of(outcomes));
    }

    /** See {@link Recommendation#citations()}. */
    public RecommendationBuilder citations(List<String> citations) {
        this.citations = List.copyOf(citations);
        extras = extras.without("citations");
        return this;
    }

    /** See {@link Recommendation#citations()}. */
    public RecommendationBuilder citations(String... citations) {
        return citations(List.of(citations));
    }

    /** See {@link Recommendation#relations()}. */
    public RecommendationBuilder relations(List<Relation> relations) {
        this.relations = List.copyOf(relations);
        extras = extras.without("relations");
        return this;
    }

    /** See {@link Recommendation#relations()}. */
    public RecommendationBuilder relations(Relation... relations) {
        return relations(List.of(relations));
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
        return new Recommendation(
                key, text, kind, heading, number, points, basis, outcomes, citations, relations, ratings, note, extras);
    }
}
