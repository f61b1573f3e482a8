// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Rating}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class RatingBuilder {
    private Optional<String> key = Optional.empty();
    private Optional<String> qualifies = Optional.empty();
    private Optional<ScaleRef> scale = Optional.empty();
    private Optional<RatingSubject> about = Optional.empty();
    private Optional<String> aboutName = Optional.empty();
    private Optional<String> followUp = Optional.empty();
    private List<RatingValue> values = List.of();
    private Optional<Known> known = Optional.empty();
    private Optional<String> ratedBy = Optional.empty();
    private Optional<String> publishedBy = Optional.empty();
    private Optional<PartialDate> asOf = Optional.empty();
    private Optional<String> method = Optional.empty();
    private Optional<String> rollUp = Optional.empty();
    private Optional<Source> source = Optional.empty();
    private Optional<String> said = Optional.empty();
    private Optional<PartialDate> until = Optional.empty();
    private List<String> basedOn = List.of();
    private Optional<String> reason = Optional.empty();
    private List<RatingFactor> factors = List.of();
    private Optional<RatingStatus> status = Optional.empty();
    private List<HarmonisedRating> harmonised = List.of();
    private Optional<String> note = Optional.empty();
    private Extras extras = Extras.NONE;

    RatingBuilder() {}

    RatingBuilder(Rating that) {
        key = that.key();
        qualifies = that.qualifies();
        scale = that.scale();
        about = that.about();
        aboutName = that.aboutName();
        followUp = that.followUp();
        values = that.values();
        known = that.known();
        ratedBy = that.ratedBy();
        publishedBy = that.publishedBy();
        asOf = that.asOf();
        method = that.method();
        rollUp = that.rollUp();
        source = that.source();
        said = that.said();
        until = that.until();
        basedOn = that.basedOn();
        reason = that.reason();
        factors = that.factors();
        status = that.status();
        harmonised = that.harmonised();
        note = that.note();
        extras = that.extras();
    }

    /** See {@link Rating#key()}. */
    public RatingBuilder key(String key) {
        this.key = Optional.of(key);
        extras = extras.without("key");
        return this;
    }

    /** See {@link Rating#qualifies()}. */
    public RatingBuilder qualifies(String qualifies) {
        this.qualifies = Optional.of(qualifies);
        extras = extras.without("qualifies");
        return this;
    }

    /** See {@link Rating#scale()}. */
    public RatingBuilder scale(ScaleRef scale) {
        this.scale = Optional.of(scale);
        extras = extras.without("scale");
        return this;
    }

    /** See {@link Rating#about()}. */
    public RatingBuilder about(RatingSubject about) {
        this.about = Optional.of(about);
        extras = extras.without("about");
        return this;
    }

    /** See {@link Rating#aboutName()}. */
    public RatingBuilder aboutName(String aboutName) {
        this.aboutName = Optional.of(aboutName);
        extras = extras.without("aboutName");
        return this;
    }

    /** See {@link Rating#followUp()}. */
    public RatingBuilder followUp(String followUp) {
        this.followUp = Optional.of(followUp);
        extras = extras.without("followUp");
        return this;
    }

    /** See {@link Rating#values()}. */
    public RatingBuilder values(List<RatingValue> values) {
        this.values = List.copyOf(values);
        extras = extras.without("values");
        return this;
    }

    /** See {@link Rating#values()}. */
    public RatingBuilder values(RatingValue... values) {
        return values(List.of(values));
    }

    /** See {@link Rating#known()}. */
    public RatingBuilder known(Known known) {
        this.known = Optional.of(known);
        extras = extras.without("known");
        return this;
    }

    /** See {@link Rating#ratedBy()}. */
    public RatingBuilder ratedBy(String ratedBy) {
        this.ratedBy = Optional.of(ratedBy);
        extras = extras.without("ratedBy");
        return this;
    }

    /** See {@link Rating#publishedBy()}. */
    public RatingBuilder publishedBy(String publishedBy) {
        this.publishedBy = Optional.of(publishedBy);
        extras = extras.without("publishedBy");
        return this;
    }

    /** See {@link Rating#asOf()}. */
    public RatingBuilder asOf(PartialDate asOf) {
        this.asOf = Optional.of(asOf);
        extras = extras.without("asOf");
        return this;
    }

    /** See {@link Rating#method()}. */
    public RatingBuilder method(String method) {
        this.method = Optional.of(method);
        extras = extras.without("method");
        return this;
    }

    /** See {@link Rating#rollUp()}. */
    public RatingBuilder rollUp(String rollUp) {
        this.rollUp = Optional.of(rollUp);
        extras = extras.without("rollUp");
        return this;
    }

    /** See {@link Rating#source()}. */
    public RatingBuilder source(Source source) {
        this.source = Optional.of(source);
        extras = extras.without("source");
        return this;
    }

    /** See {@link Rating#said()}. */
    public RatingBuilder said(String said) {
        this.said = Optional.of(said);
        extras = extras.without("said");
        return this;
    }

    /** See {@link Rating#until()}. */
    public RatingBuilder until(PartialDate until) {
        this.until = Optional.of(until);
        extras = extras.without("until");
        return this;
    }

    /** See {@link Rating#basedOn()}. */
    public RatingBuilder basedOn(List<String> basedOn) {
        this.basedOn = List.copyOf(basedOn);
        extras = extras.without("basedOn");
        return this;
    }

    /** See {@link Rating#basedOn()}. */
    public RatingBuilder basedOn(String... basedOn) {
        return basedOn(List.of(basedOn));
    }

    /** See {@link Rating#reason()}. */
    public RatingBuilder reason(String reason) {
        this.reason = Optional.of(reason);
        extras = extras.without("reason");
        return this;
    }

    /** See {@link Rating#factors()}. */
    public RatingBuilder factors(List<RatingFactor> factors) {
        this.factors = List.copyOf(factors);
        extras = extras.without("factors");
        return this;
    }

    /** See {@link Rating#factors()}. */
    public RatingBuilder factors(RatingFactor... factors) {
        return factors(List.of(factors));
    }

    /** See {@link Rating#status()}. */
    public RatingBuilder status(RatingStatus status) {
        this.status = Optional.of(status);
        extras = extras.without("status");
        return this;
    }

    /** See {@link Rating#harmonised()}. */
    public RatingBuilder harmonised(List<HarmonisedRating> harmonised) {
        this.harmonised = List.copyOf(harmonised);
        extras = extras.without("harmonised");
        return this;
    }

    /** See {@link Rating#harmonised()}. */
    public RatingBuilder harmonised(HarmonisedRating... harmonised) {
        return harmonised(List.of(harmonised));
    }

    /** See {@link Rating#note()}. */
    public RatingBuilder note(String note) {
        this.note = Optional.of(note);
        extras = extras.without("note");
        return this;
    }

    /** See {@link Rating#extras()}. */
    public RatingBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Rating build() {
        return new Rating(
                key,
                qualifies,
                scale,
                about,
                aboutName,
                followUp,
                values,
                known,
                ratedBy,
                publishedBy,
                asOf,
                method,
                rollUp,
                source,
                said,
                until,
                basedOn,
                reason,
                factors,
                status,
                harmonised,
                note,
                extras);
    }
}
