// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.table;

import java.util.ArrayList;
import java.util.List;

/** The least, middle and greatest of some numbers. */
public final class Stats {

    private Stats() {}

    /** The least; not a number if one is not. */
    public static double min(List<Double> values) {
        return values.stream().mapToDouble(value -> value).min().orElse(Double.NaN);
    }

    /** The greatest; not a number if one is not. */
    public static double max(List<Double> values) {
        return values.stream().mapToDouble(value -> value).max().orElse(Double.NaN);
    }

    /** The one in the middle, or the mean of the two there. */
    public static double median(List<Double> values) {
        if (values.isEmpty()) {
            return Double.NaN;
        }
        List<Double> sorted = new ArrayList<>(values);
        sorted.sort(null);
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /**
     * Each of {@code values} over its counterpart in {@code base}: both were measured in the same round.
     *
     * @throws IllegalArgumentException if there are not as many of them
     */
    public static List<Double> ratios(List<Double> values, List<Double> base) {
        if (values.size() != base.size()) {
            throw new IllegalArgumentException(
                    "%d values over %d: a ratio is of one round".formatted(values.size(), base.size()));
        }
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            ratios.add(values.get(i) / base.get(i));
        }
        return ratios;
    }
}
