// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Optional;

/**
 * One number that estimates an effect. Bands and numbers are held as published, never computed.
 *
 * @param statistic what kind of number it is
 * @param scale the scale it is printed on
 * @param point the point estimate
 * @param pointKind what the point is, where it sums others up, such as {@code average} or {@code median}
 * @param low the lower end
 * @param high the upper end
 * @param interval what the two ends are
 * @param unit the unit
 * @param p the p-value as printed
 * @param printed the form in which it is printed
 * @param extras members with no component here, or given as {@code null} or {@code []}
 */
@Coherent
@Coherent(groups = Warnings.class)
public record Estimate(
        Optional<@NotNull(groups = Warnings.class) Statistic> statistic,
        Optional<@Valid ScaleRef> scale,
        Optional<Decimal> point,
        Optional<String> pointKind,
        Optional<Decimal> low,
        Optional<Decimal> high,
        Optional<IntervalKind> interval,
        Optional<String> unit,
        Optional<String> p,
        Optional<String> printed,
        Extras extras) {

    /** Refuses {@code null}. */
    public Estimate {
        Objects.requireNonNull(statistic, "statistic");
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(point, "point");
        Objects.requireNonNull(pointKind, "pointKind");
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(extras, "extras");
    }

    /** A builder with everything empty. */
    public static EstimateBuilder builder() {
        return new EstimateBuilder();
    }

    /** A builder that starts from this value. */
    public EstimateBuilder toBuilder() {
        return new EstimateBuilder(this);
    }
}
