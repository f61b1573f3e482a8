// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import java.util.Optional;

/**
 * Builder of {@link Estimate}: set what is known, leave the rest.
 *
 * <p>Setting a component drops the extra member of its name. Mutable; not safe to share between threads.
 * Written by SourceGenerator; do not edit.
 */
public final class EstimateBuilder {
    private Optional<Statistic> statistic = Optional.empty();
    private Optional<ScaleRef> scale = Optional.empty();
    private Optional<Decimal> point = Optional.empty();
    private Optional<String> pointKind = Optional.empty();
    private Optional<Decimal> low = Optional.empty();
    private Optional<Decimal> high = Optional.empty();
    private Optional<IntervalKind> interval = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private Optional<String> p = Optional.empty();
    private Optional<String> printed = Optional.empty();
    private Extras extras = Extras.NONE;

    EstimateBuilder() {}

    EstimateBuilder(Estimate that) {
        statistic = that.statistic();
        scale = that.scale();
        point = that.point();
        pointKind = that.pointKind();
        low = that.low();
        high = that.high();
        interval = that.interval();
        unit = that.unit();
        p = that.p();
        printed = that.printed();
        extras = that.extras();
    }

    /** See {@link Estimate#statistic()}. */
    public EstimateBuilder statistic(Statistic statistic) {
        this.statistic = Optional.of(statistic);
        extras = extras.without("statistic");
        return this;
    }

    /** See {@link Estimate#scale()}. */
    public EstimateBuilder scale(ScaleRef scale) {
        this.scale = Optional.of(scale);
        extras = extras.without("scale");
        return this;
    }

    /** See {@link Estimate#point()}. */
    public EstimateBuilder point(Decimal point) {
        this.point = Optional.of(point);
        extras = extras.without("point");
        return this;
    }

    /** See {@link Estimate#pointKind()}. */
    public EstimateBuilder pointKind(String pointKind) {
        this.pointKind = Optional.of(pointKind);
        extras = extras.without("pointKind");
        return this;
    }

    /** See {@link Estimate#low()}. */
    public EstimateBuilder low(Decimal low) {
        this.low = Optional.of(low);
        extras = extras.without("low");
        return this;
    }

    /** See {@link Estimate#high()}. */
    public EstimateBuilder high(Decimal high) {
        this.high = Optional.of(high);
        extras = extras.without("high");
        return this;
    }

    /** See {@link Estimate#interval()}. */
    public EstimateBuilder interval(IntervalKind interval) {
        this.interval = Optional.of(interval);
        extras = extras.without("interval");
        return this;
    }

    /** See {@link Estimate#unit()}. */
    public EstimateBuilder unit(String unit) {
        this.unit = Optional.of(unit);
        extras = extras.without("unit");
        return this;
    }

    /** See {@link Estimate#p()}. */
    public EstimateBuilder p(String p) {
        this.p = Optional.of(p);
        extras = extras.without("p");
        return this;
    }

    /** See {@link Estimate#printed()}. */
    public EstimateBuilder printed(String printed) {
        this.printed = Optional.of(printed);
        extras = extras.without("printed");
        return this;
    }

    /** See {@link Estimate#extras()}. */
    public EstimateBuilder extras(Extras extras) {
        this.extras = Objects.requireNonNull(extras, "extras");
        return this;
    }

    /** The value as set so far; the builder can go on. */
    public Estimate build() {
        return new Estimate(statistic, scale, point, pointKind, low, high, interval, unit, p, printed, extras);
    }
}
