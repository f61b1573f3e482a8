// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What kind of number an estimate is.
 *
 * <p>An open vocabulary: the constants are the values known when this was released, and any other
 * text is kept as it was read.
 *
 * @param value the code as written on the wire
 */
public record Statistic(String value) {
    /** Signed percentile points an average participant would be expected to move. */
    public static final Statistic IMPROVEMENT_INDEX = new Statistic("improvement-index");

    /** An effect size of a kind that the source does not state. */
    public static final Statistic EFFECT_SIZE = new Statistic("effect-size");

    /** A standardised mean difference. */
    public static final Statistic STANDARDISED_MEAN_DIFFERENCE = new Statistic("standardised-mean-difference");

    /** An odds ratio. */
    public static final Statistic ODDS_RATIO = new Statistic("odds-ratio");

    /** A risk ratio. */
    public static final Statistic RISK_RATIO = new Statistic("risk-ratio");

    /** A difference on the measure itself. */
    public static final Statistic MEAN_DIFFERENCE = new Statistic("mean-difference");

    /** A difference of two percentages. */
    public static final Statistic PERCENTAGE_POINTS = new Statistic("percentage-points");

    /** Signed months of progress. */
    public static final Statistic MONTHS_OF_PROGRESS = new Statistic("months-of-progress");

    /** Refuses {@code null}. */
    public Statistic {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Statistic statistic && statistic.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The code itself. */
    @Override
    public String toString() {
        return value;
    }
}
