// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Effect}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class EffectBuilder {
    private Optional<String> measure = Optional.empty();
    private Optional<String> informant = Optional.empty();
    private Optional<String> printed = Optional.empty();
    private Optional<String> timeframe = Optional.empty();
    private Optional<Boolean> longTerm = Optional.empty();
    private List<String> studies = List.of();
    private Optional<Term> comparator = Optional.empty();
    private Optional<Better> betterWhen = Optional.empty();
    private Optional<Count> participants = Optional.empty();
    private Optional<String> population = Optional.empty();
    private List<GroupResult> groups = List.of();
    private List<Estimate> estimates = List.of();
    private List<Rating> ratings = List.of();
    private List<Count> counts = List.of();
    private Optional<String> finding = Optional.empty();
    private Optional<Boolean> significant = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    EffectBuilder() {}

    EffectBuilder(Effect that) {
        measure = that.measure();
        informant = that.informant();
        printed = that.printed();
        timeframe = that.timeframe();
        longTerm = that.longTerm();
        studies = that.studies();
        comparator = that.comparator();
        betterWhen = that.betterWhen();
        participants = that.participants();
        population = that.population();
        groups = that.groups();
        estimates = that.estimates();
        ratings = that.ratings();
        counts = that.counts();
        finding = that.finding();
        significant = that.significant();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Effect#measure()}. */
    public EffectBuilder measure(String measure) {
        this.measure = Optional.of(measure);
        extras = extras.without("measure");
        return this;
    }

    /** See {@link Effect#informant()}. */
    public EffectBuilder informant(String informant) {
        this.informant = Optional.of(informant);
        extras = extras.without("informant");
        return this;
    }

    /** See {@link Effect#printed()}. */
    public EffectBuilder printed(String printed) {
        this.printed = Optional.of(printed);
        extras = extras.without("printed");
        return this;
    }

    /** See {@link Effect#timeframe()}. */
    public EffectBuilder timeframe(String timeframe) {
        this.timeframe = Optional.of(timeframe);
        extras = extras.without("timeframe");
        return this;
    }

    /** See {@link Effect#longTerm()}. */
    public EffectBuilder longTerm(Boolean longTerm) {
        this.longTerm = Optional.of(longTerm);
        extras = extras.without("longTerm");
        return this;
    }

    /** See {@link Effect#studies()}. */
    public EffectBuilder studies(List<String> studies) {
        this.studies = List.copyOf(studies);
        extras = extras.without("studies");
        return this;
    }

    /** See {@link Effect#studies()}. */
    public EffectBuilder studies(String... studies) {
        return studies(List.of(studies));
    }

    /** See {@link Effect#comparator()}. */
    public EffectBuilder comparator(Term comparator) {
        this.comparator = Optional.of(comparator);
        extras = extras.without("comparator");
        return this;
    }

    /** See {@link Effect#betterWhen()}. */
    public EffectBuilder betterWhen(Better betterWhen) {
        this.betterWhen = Optional.of(betterWhen);
        extras = extras.without("betterWhen");
        return this;
    }

    /** See {@link Effect#participants()}. */
    public EffectBuilder participants(Count participants) {
        this.participants = Optional.of(participants);
        extras = extras.without("participants");
        return this;
    }

    /** See {@link Effect#population()}. */
    public EffectBuilder population(String population) {
        this.population = Optional.of(population);
        extras = extras.without("population");
        return this;
    }

    /** See {@link Effect#groups()}. */
    public EffectBuilder groups(List<GroupResult> groups) {
        this.groups = List.copyOf(groups);
        extras = extras.without("groups");
        return this;
    }

    /** See {@link Effect#groups()}. */
    public EffectBuilder groups(GroupResult... groups) {
        return groups(List.of(groups));
    }

    /** See {@link Effect#estimates()}. */
    public EffectBuilder estimates(List<Estimate> estimates) {
        this.estimates = List.copyOf(estimates);
        extras = extras.without("estimates");
        return this;
    }

    /** See {@link Effect#estimates()}. */
    public EffectBuilder estimates(Estimate... estimates) {
        return estimates(List.of(estimates));
    }

    /** See {@link Effect#ratings()}. */
    public EffectBuilder ratings(List<Rating> ratings) {
        this.ratings = List.copyOf(ratings);
        extras = extras.without("ratings");
        return this;
    }

    /** See {@link Effect#ratings()}. */
    public EffectBuilder ratings(Rating... ratings) {
        return ratings(List.of(ratings));
    }

    /** See {@link Effect#counts()}. */
    public EffectBuilder counts(List<Count> counts) {
        this.counts = List.copyOf(counts);
        extras = extras.without("counts");
        return this;
    }

    /** See {@link Effect#counts()}. */
    public EffectBuilder counts(Count... counts) {
        return counts(List.of(counts));
    }

    /** See {@link Effect#finding()}. */
    public EffectBuilder finding(String finding) {
        this.finding = Optional.of(finding);
        extras = extras.without("finding");
        return this;
    }

    /** See {@link Effect#significant()}. */
    public EffectBuilder significant(Boolean significant) {
        this.significant = Optional.of(significant);
        extras = extras.without("significant");
        return this;
    }

    /** See {@link Effect#note()}. */
    public EffectBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Effect#extras()}. */
    public EffectBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Effect build() {
        return new Effect(
                measure,
                informant,
                printed,
                timeframe,
                longTerm,
                studies,
                comparator,
                betterWhen,
                participants,
                population,
                groups,
                estimates,
                ratings,
                counts,
                finding,
                significant,
                note,
                extras);
    }
}
