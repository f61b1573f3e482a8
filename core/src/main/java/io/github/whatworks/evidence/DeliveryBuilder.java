// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Delivery}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class DeliveryBuilder {
    private List<Term> models = List.of();
    private List<Term> settings = List.of();
    private List<Term> workforce = List.of();
    private Optional<String> qualification = Optional.empty();
    private Optional<String> training = Optional.empty();
    private Optional<String> supervision = Optional.empty();
    private Optional<String> dosage = Optional.empty();
    private Optional<String> fidelity = Optional.empty();
    private Optional<String> manual = Optional.empty();
    private Optional<String> licence = Optional.empty();
    private List<Term> languages = List.of();
    private List<Term> countries = List.of();
    private Optional<Availability> ukAvailable = Optional.empty();
    private Optional<Availability> ukTested = Optional.empty();
    private Optional<String> resources = Optional.empty();
    private Optional<String> implementationSupport = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    DeliveryBuilder() {}

    DeliveryBuilder(Delivery that) {
        models = that.models();
        settings = that.settings();
        workforce = that.workforce();
        qualification = that.qualification();
        training = that.training();
        supervision = that.supervision();
        dosage = that.dosage();
        fidelity = that.fidelity();
        manual = that.manual();
        licence = that.licence();
        languages = that.languages();
        countries = that.countries();
        ukAvailable = that.ukAvailable();
        ukTested = that.ukTested();
        resources = that.resources();
        implementationSupport = that.implementationSupport();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Delivery#models()}. */
    public DeliveryBuilder models(List<Term> models) {
        this.models = List.copyOf(models);
        extras = extras.without("models");
        return this;
    }

    /** See {@link Delivery#models()}. */
    public DeliveryBuilder models(Term... models) {
        return models(List.of(models));
    }

    /** See {@link Delivery#settings()}. */
    public DeliveryBuilder settings(List<Term> settings) {
        this.settings = List.copyOf(settings);
        extras = extras.without("settings");
        return this;
    }

    /** See {@link Delivery#settings()}. */
    public DeliveryBuilder settings(Term... settings) {
        return settings(List.of(settings));
    }

    /** See {@link Delivery#workforce()}. */
    public DeliveryBuilder workforce(List<Term> workforce) {
        this.workforce = List.copyOf(workforce);
        extras = extras.without("workforce");
        return this;
    }

    /** See {@link Delivery#workforce()}. */
    public DeliveryBuilder workforce(Term... workforce) {
        return workforce(List.of(workforce));
    }

    /** See {@link Delivery#qualification()}. */
    public DeliveryBuilder qualification(String qualification) {
        this.qualification = Optional.of(qualification);
        extras = extras.without("qualification");
        return this;
    }

    /** See {@link Delivery#training()}. */
    public DeliveryBuilder training(String training) {
        this.training = Optional.of(training);
        extras = extras.without("training");
        return this;
    }

    /** See {@link Delivery#supervision()}. */
    public DeliveryBuilder supervision(String supervision) {
        this.supervision = Optional.of(supervision);
        extras = extras.without("supervision");
        return this;
    }

    /** See {@link Delivery#dosage()}. */
    public DeliveryBuilder dosage(String dosage) {
        this.dosage = Optional.of(dosage);
        extras = extras.without("dosage");
        return this;
    }

    /** See {@link Delivery#fidelity()}. */
    public DeliveryBuilder fidelity(String fidelity) {
        this.fidelity = Optional.of(fidelity);
        extras = extras.without("fidelity");
        return this;
    }

    /** See {@link Delivery#manual()}. */
    public DeliveryBuilder manual(String manual) {
        this.manual = Optional.of(manual);
        extras = extras.without("manual");
        return this;
    }

    /** See {@link Delivery#licence()}. */
    public DeliveryBuilder licence(String licence) {
        this.licence = Optional.of(licence);
        extras = extras.without("licence");
        return this;
    }

    /** See {@link Delivery#languages()}. */
    public DeliveryBuilder languages(List<Term> languages) {
        this.languages = List.copyOf(languages);
        extras = extras.without("languages");
        return this;
    }

    /** See {@link Delivery#languages()}. */
    public DeliveryBuilder languages(Term... languages) {
        return languages(List.of(languages));
    }

    /** See {@link Delivery#countries()}. */
    public DeliveryBuilder countries(List<Term> countries) {
        this.countries = List.copyOf(countries);
        extras = extras.without("countries");
        return this;
    }

    /** See {@link Delivery#countries()}. */
    public DeliveryBuilder countries(Term... countries) {
        return countries(List.of(countries));
    }

    /** See {@link Delivery#ukAvailable()}. */
    public DeliveryBuilder ukAvailable(Availability ukAvailable) {
        this.ukAvailable = Optional.of(ukAvailable);
        extras = extras.without("ukAvailable");
        return this;
    }

    /** See {@link Delivery#ukTested()}. */
    public DeliveryBuilder ukTested(Availability ukTested) {
        this.ukTested = Optional.of(ukTested);
        extras = extras.without("ukTested");
        return this;
    }

    /** See {@link Delivery#resources()}. */
    public DeliveryBuilder resources(String resources) {
        this.resources = Optional.of(resources);
        extras = extras.without("resources");
        return this;
    }

    /** See {@link Delivery#implementationSupport()}. */
    public DeliveryBuilder implementationSupport(String implementationSupport) {
        this.implementationSupport = Optional.of(implementationSupport);
        extras = extras.without("implementationSupport");
        return this;
    }

    /** See {@link Delivery#note()}. */
    public DeliveryBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Delivery#extras()}. */
    public DeliveryBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Delivery build() {
        return new Delivery(
                models,
                settings,
                workforce,
                qualification,
                training,
                supervision,
                dosage,
                fidelity,
                manual,
                licence,
                languages,
                countries,
                ukAvailable,
                ukTested,
                resources,
                implementationSupport,
                note,
                extras);
    }
}
