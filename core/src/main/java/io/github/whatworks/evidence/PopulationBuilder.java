// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Population}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class PopulationBuilder {
    private Optional<PopulationBasis> basis = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Optional<Ages> ages = Optional.empty();
    private List<Targeting> targeting = List.of();
    private Optional<String> targetingText = Optional.empty();
    private List<Subject> actsOn = List.of();
    private List<String> excludes = List.of();
    private List<String> screening = List.of();
    private Optional<String> sex = Optional.empty();
    private List<String> ethnicities = List.of();
    private Optional<String> ethnicitiesText = Optional.empty();
    private Optional<String> aboutName = Optional.empty();
    private Optional<String> grades = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    PopulationBuilder() {}

    PopulationBuilder(Population that) {
        basis = that.basis();
        text = that.text();
        ages = that.ages();
        targeting = that.targeting();
        targetingText = that.targetingText();
        actsOn = that.actsOn();
        excludes = that.excludes();
        screening = that.screening();
        sex = that.sex();
        ethnicities = that.ethnicities();
        ethnicitiesText = that.ethnicitiesText();
        aboutName = that.aboutName();
        grades = that.grades();
        source = that.source();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Population#basis()}. */
    public PopulationBuilder basis(PopulationBasis basis) {
        this.basis = Optional.of(basis);
        extras = extras.without("basis");
        return this;
    }

    /** See {@link Population#text()}. */
    public PopulationBuilder text(String text) {
        this.text = Optional.of(text);
        extras = extras.without("text");
        return this;
    }

    /** See {@link Population#ages()}. */
    public PopulationBuilder ages(Ages ages) {
        this.ages = Optional.of(ages);
        extras = extras.without("ages");
        return this;
    }

    /** See {@link Population#targeting()}. */
    public PopulationBuilder targeting(List<Targeting> targeting) {
        this.targeting = List.copyOf(targeting);
        extras = extras.without("targeting");
        return this;
    }

    /** See {@link Population#targeting()}. */
    public PopulationBuilder targeting(Targeting... targeting) {
        return targeting(List.of(targeting));
    }

    /** See {@link Population#targetingText()}. */
    public PopulationBuilder targetingText(String targetingText) {
        this.targetingText = Optional.of(targetingText);
        extras = extras.without("targetingText");
        return this;
    }

    /** See {@link Population#actsOn()}. */
    public PopulationBuilder actsOn(List<Subject> actsOn) {
        this.actsOn = List.copyOf(actsOn);
        extras = extras.without("actsOn");
        return this;
    }

    /** See {@link Population#actsOn()}. */
    public PopulationBuilder actsOn(Subject... actsOn) {
        return actsOn(List.of(actsOn));
    }

    /** See {@link Population#excludes()}. */
    public PopulationBuilder excludes(List<String> excludes) {
        this.excludes = List.copyOf(excludes);
        extras = extras.without("excludes");
        return this;
    }

    /** See {@link Population#excludes()}. */
    public PopulationBuilder excludes(String... excludes) {
        return excludes(List.of(excludes));
    }

    /** See {@link Population#screening()}. */
    public PopulationBuilder screening(List<String> screening) {
        this.screening = List.copyOf(screening);
        extras = extras.without("screening");
        return this;
    }

    /** See {@link Population#screening()}. */
    public PopulationBuilder screening(String... screening) {
        return screening(List.of(screening));
    }

    /** See {@link Population#sex()}. */
    public PopulationBuilder sex(String sex) {
        this.sex = Optional.of(sex);
        extras = extras.without("sex");
        return this;
    }

    /** See {@link Population#ethnicities()}. */
    public PopulationBuilder ethnicities(List<String> ethnicities) {
        this.ethnicities = List.copyOf(ethnicities);
        extras = extras.without("ethnicities");
        return this;
    }

    /** See {@link Population#ethnicities()}. */
    public PopulationBuilder ethnicities(String... ethnicities) {
        return ethnicities(List.of(ethnicities));
    }

    /** See {@link Population#ethnicitiesText()}. */
    public PopulationBuilder ethnicitiesText(String ethnicitiesText) {
        this.ethnicitiesText = Optional.of(ethnicitiesText);
        extras = extras.without("ethnicitiesText");
        return this;
    }

    /** See {@link Population#aboutName()}. */
    public PopulationBuilder aboutName(String aboutName) {
        this.aboutName = Optional.of(aboutName);
        extras = extras.without("aboutName");
        return this;
    }

    /** See {@link Population#grades()}. */
    public PopulationBuilder grades(String grades) {
        this.grades = Optional.of(grades);
        extras = extras.without("grades");
        return this;
    }

    /** See {@link Population#source()}. */
    public PopulationBuilder source(Source source) {
        this.source = Optional.of(source);
        extras = extras.without("source");
        return this;
    }

    /** See {@link Population#note()}. */
    public PopulationBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Population#extras()}. */
    public PopulationBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Population build() {
        return new Population(
                basis,
                text,
                ages,
                targeting,
                targetingText,
                actsOn,
                excludes,
                screening,
                sex,
                ethnicities,
                ethnicitiesText,
                aboutName,
                grades,
                source,
                note,
                extras);
    }
}
