// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Study}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class StudyBuilder {
    private Optional<String> label = Optional.empty();
    private Optional<String> partOf = Optional.empty();
    private Optional<String> title = Optional.empty();
    private List<Identifier> identifiers = List.of();
    private Optional<String> design = Optional.empty();
    private List<Term> countries = List.of();
    private Optional<Count> participants = Optional.empty();
    private Optional<String> sample = Optional.empty();
    private Optional<String> period = Optional.empty();
    private Optional<String> funding = Optional.empty();
    private Optional<StudyRole> role = Optional.empty();
    private List<Rating> ratings = List.of();
    private List<String> citations = List.of();
    private Optional<Population> population = Optional.empty();
    private Optional<String> followUp = Optional.empty();
    private List<String> measures = List.of();
    private Optional<String> findings = Optional.empty();
    private Optional<String> reason = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    StudyBuilder() {}

    StudyBuilder(Study that) {
        label = that.label();
        partOf = that.partOf();
        title = that.title();
        identifiers = that.identifiers();
        design = that.design();
        countries = that.countries();
        participants = that.participants();
        sample = that.sample();
        period = that.period();
        funding = that.funding();
        role = that.role();
        ratings = that.ratings();
        citations = that.citations();
        population = that.population();
        followUp = that.followUp();
        measures = that.measures();
        findings = that.findings();
        reason = that.reason();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Study#label()}. */
    public StudyBuilder label(String label) {
        this.label = Optional.of(label);
        extras = extras.without("label");
        return this;
    }

    /** See {@link Study#partOf()}. */
    public StudyBuilder partOf(String partOf) {
        this.partOf = Optional.of(partOf);
        extras = extras.without("partOf");
        return this;
    }

    /** See {@link Study#title()}. */
    public StudyBuilder title(String title) {
        this.title = Optional.of(title);
        extras = extras.without("title");
        return this;
    }

    /** See {@link Study#identifiers()}. */
    public StudyBuilder identifiers(List<Identifier> identifiers) {
        this.identifiers = List.copyOf(identifiers);
        extras = extras.without("identifiers");
        return this;
    }

    /** See {@link Study#identifiers()}. */
    public StudyBuilder identifiers(Identifier... identifiers) {
        return identifiers(List.of(identifiers));
    }

    /** See {@link Study#design()}. */
    public StudyBuilder design(String design) {
        this.design = Optional.of(design);
        extras = extras.without("design");
        return this;
    }

    /** See {@link Study#countries()}. */
    public StudyBuilder countries(List<Term> countries) {
        this.countries = List.copyOf(countries);
        extras = extras.without("countries");
        return this;
    }

    /** See {@link Study#countries()}. */
    public StudyBuilder countries(Term... countries) {
        return countries(List.of(countries));
    }

    /** See {@link Study#participants()}. */
    public StudyBuilder participants(Count participants) {
        this.participants = Optional.of(participants);
        extras = extras.without("participants");
        return this;
    }

    /** See {@link Study#sample()}. */
    public StudyBuilder sample(String sample) {
        this.sample = Optional.of(sample);
        extras = extras.without("sample");
        return this;
    }

    /** See {@link Study#period()}. */
    public StudyBuilder period(String period) {
        this.period = Optional.of(period);
        extras = extras.without("period");
        return this;
    }

    /** See {@link Study#funding()}. */
    public StudyBuilder funding(String funding) {
        this.funding = Optional.of(funding);
        extras = extras.without("funding");
        return this;
    }

    /** See {@link Study#role()}. */
    public StudyBuilder role(StudyRole role) {
        this.role = Optional.of(role);
        extras = extras.without("role");
        return this;
    }

    /** See {@link Study#ratings()}. */
    public StudyBuilder ratings(List<Rating> ratings) {
        this.ratings = List.copyOf(ratings);
        extras = extras.without("ratings");
        return this;
    }

    /** See {@link Study#ratings()}. */
    public StudyBuilder ratings(Rating... ratings) {
        return ratings(List.of(ratings));
    }

    /** See {@link Study#citations()}. */
    public StudyBuilder citations(List<String> citations) {
        this.citations = List.copyOf(citations);
        extras = extras.without("citations");
        return this;
    }

    /** See {@link Study#citations()}. */
    public StudyBuilder citations(String... citations) {
        return citations(List.of(citations));
    }

    /** See {@link Study#population()}. */
    public StudyBuilder population(Population population) {
        this.population = Optional.of(population);
        extras = extras.without("population");
        return this;
    }

    /** See {@link Study#followUp()}. */
    public StudyBuilder followUp(String followUp) {
        this.followUp = Optional.of(followUp);
        extras = extras.without("followUp");
        return this;
    }

    /** See {@link Study#measures()}. */
    public StudyBuilder measures(List<String> measures) {
        this.measures = List.copyOf(measures);
        extras = extras.without("measures");
        return this;
    }

    /** See {@link Study#measures()}. */
    public StudyBuilder measures(String... measures) {
        return measures(List.of(measures));
    }

    /** See {@link Study#findings()}. */
    public StudyBuilder findings(String findings) {
        this.findings = Optional.of(findings);
        extras = extras.without("findings");
        return this;
    }

    /** See {@link Study#reason()}. */
    public StudyBuilder reason(String reason) {
        this.reason = Optional.of(reason);
        extras = extras.without("reason");
        return this;
    }

    /** See {@link Study#note()}. */
    public StudyBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Study#extras()}. */
    public StudyBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Study build() {
        return new Study(
                label,
                partOf,
                title,
                identifiers,
                design,
                countries,
                participants,
                sample,
                period,
                funding,
                role,
                ratings,
                citations,
                population,
                followUp,
                measures,
                findings,
                reason,
                note,
                extras);
    }
}
