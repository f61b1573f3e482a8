// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Outcome}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class OutcomeBuilder {
    private Optional<String> name = Optional.empty();
    private List<Term> domains = List.of();
    private Optional<WantedDirection> wanted = Optional.empty();
    private Optional<Subject> whose = Optional.empty();
    private Optional<Term> comparator = Optional.empty();
    private Optional<String> informant = Optional.empty();
    private List<Rating> ratings = List.of();
    private List<Effect> effects = List.of();
    private List<Count> counts = List.of();
    private List<String> studies = List.of();
    private Optional<String> studiesText = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    OutcomeBuilder() {}

    OutcomeBuilder(Outcome that) {
        name = that.name();
        domains = that.domains();
        wanted = that.wanted();
        whose = that.whose();
        comparator = that.comparator();
        informant = that.informant();
        ratings = that.ratings();
        effects = that.effects();
        counts = that.counts();
        studies = that.studies();
        studiesText = that.studiesText();
        source = that.source();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Outcome#name()}. */
    public OutcomeBuilder name(String name) {
        this.name = Optional.of(name);
        extras = extras.without("name");
        return this;
    }

    /** See {@link Outcome#domains()}. */
    public OutcomeBuilder domains(List<Term> domains) {
        this.domains = List.copyOf(domains);
        extras = extras.without("domains");
        return this;
    }

    /** See {@link Outcome#domains()}. */
    public OutcomeBuilder domains(Term... domains) {
        return domains(List.of(domains));
    }

    /** See {@link Outcome#wanted()}. */
    public OutcomeBuilder wanted(WantedDirection wanted) {
        this.wanted = Optional.of(wanted);
        extras = extras.without("wanted");
        return this;
    }

    /** See {@link Outcome#whose()}. */
    public OutcomeBuilder whose(Subject whose) {
        this.whose = Optional.of(whose);
        extras = extras.without("whose");
        return this;
    }

    /** See {@link Outcome#comparator()}. */
    public OutcomeBuilder comparator(Term comparator) {
        this.comparator = Optional.of(comparator);
        extras = extras.without("comparator");
        return this;
    }

    /** See {@link Outcome#informant()}. */
    public OutcomeBuilder informant(String informant) {
        this.informant = Optional.of(informant);
        extras = extras.without("informant");
        return this;
    }

    /** See {@link Outcome#ratings()}. */
    public OutcomeBuilder ratings(List<Rating> ratings) {
        this.ratings = List.copyOf(ratings);
        extras = extras.without("ratings");
        return this;
    }

    /** See {@link Outcome#ratings()}. */
    public OutcomeBuilder ratings(Rating... ratings) {
        return ratings(List.of(ratings));
    }

    /** See {@link Outcome#effects()}. */
    public OutcomeBuilder effects(List<Effect> effects) {
        this.effects = List.copyOf(effects);
        extras = extras.without("effects");
        return this;
    }

    /** See {@link Outcome#effects()}. */
    public OutcomeBuilder effects(Effect... effects) {
        return effects(List.of(effects));
    }

    /** See {@link Outcome#counts()}. */
    public OutcomeBuilder counts(List<Count> counts) {
        this.counts = List.copyOf(counts);
        extras = extras.without("counts");
        return this;
    }

    /** See {@link Outcome#counts()}. */
    public OutcomeBuilder counts(Count... counts) {
        return counts(List.of(counts));
    }

    /** See {@link Outcome#studies()}. */
    public OutcomeBuilder studies(List<String> studies) {
        this.studies = List.copyOf(studies);
        extras = extras.without("studies");
        return this;
    }

    /** See {@link Outcome#studies()}. */
    public OutcomeBuilder studies(String... studies) {
        return studies(List.of(studies));
    }

    /** See {@link Outcome#studiesText()}. */
    public OutcomeBuilder studiesText(String studiesText) {
        this.studiesText = Optional.of(studiesText);
        extras = extras.without("studiesText");
        return this;
    }

    /** See {@link Outcome#source()}. */
    public OutcomeBuilder source(Source source) {
        this.source = Optional.of(source);
        extras = extras.without("source");
        return this;
    }

    /** See {@link Outcome#note()}. */
    public OutcomeBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Outcome#extras()}. */
    public OutcomeBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Outcome build() {
        return new Outcome(
                name,
                domains,
                wanted,
                whose,
                comparator,
                informant,
                ratings,
                effects,
                counts,
                studies,
                studiesText,
                source,
                note,
                extras);
    }
}
