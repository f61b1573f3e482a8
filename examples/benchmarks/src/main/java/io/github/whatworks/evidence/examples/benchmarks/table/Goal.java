// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a row must reach, and what it aims for. The best of its rounds counts, since others who use the machine only ever
 * make a round worse.
 *
 * @param better which way is better
 * @param must the bound that a run fails without; empty where the row is only shown
 * @param aim what we would like
 * @param slack the part of the bound by which the best round may miss it
 */
public record Goal(Better better, Optional<Double> must, Optional<Double> aim, double slack) {
    /** The slack of what is timed. */
    public static final double SLACK = 0.05;

    /** Which way is better. */
    public enum Better {
        /** Less than the base is good, such as time. */
        LOWER,
        /** More than the base is good, such as megabytes a second. */
        HIGHER
    }

    /** To stay at or below {@code must}. */
    public static Goal atMost(double must) {
        return new Goal(Better.LOWER, Optional.of(must), Optional.empty(), SLACK);
    }

    /** To reach {@code must} or more. */
    public static Goal atLeast(double must) {
        return new Goal(Better.HIGHER, Optional.of(must), Optional.empty(), SLACK);
    }

    /** Shown to compare, with nothing to reach. */
    public static Goal none(Better better) {
        return new Goal(better, Optional.empty(), Optional.empty(), SLACK);
    }

    /** The same with {@code aim} to aim for. */
    public Goal aim(double aim) {
        return new Goal(better, must, Optional.of(aim), slack);
    }

    /** The same without slack, for what is counted rather than timed. */
    public Goal exactly() {
        return new Goal(better, must, aim, 0);
    }

    /** The best of {@code values}. */
    public double best(List<Double> values) {
        return better == Better.LOWER ? Stats.min(values) : Stats.max(values);
    }

    /** Whether {@code values} miss the bound. */
    public boolean missedBy(List<Double> values) {
        // Written so that a value that is no number misses too.
        return must.isPresent()
                && !(better == Better.LOWER
                        ? best(values) <= must.get() * (1 + slack)
                        : best(values) >= must.get() * (1 - slack));
    }

    /** Whether {@code values} reach the aim, without slack. */
    public boolean aimReachedBy(List<Double> values) {
        return aim.isPresent() && (better == Better.LOWER ? best(values) <= aim.get() : best(values) >= aim.get());
    }

    String inWords(Optional<Double> bound) {
        return bound.map(value -> (better == Better.LOWER ? "<= " : ">= ") + String.format(Locale.ROOT, "%.4g", value))
                .orElse("");
    }
}
