// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Compares two ratings on one scale, a pair as one value: no half of it decides by itself. */
final class Positions {

    private final Scale scale;

    Positions(Scale scale) {
        this.scale = scale;
    }

    Comparison compare(Rating one, Rating other) {
        if (!isWhole(one) || !isWhole(other)) {
            return Comparison.notComparable("a rating has not exactly one value for each axis of the scale");
        }
        List<Comparison> halves = new ArrayList<>();
        Set<String> reasons = new TreeSet<>();
        for (Axis axis : scale.axes()) {
            Comparison half = new Ladder(axis).compare(value(one, axis), value(other, axis));
            halves.add(half);
            half.notComparableBecause().ifPresent(reason -> reasons.add(named(axis, reason)));
        }
        return reasons.isEmpty() ? product(halves) : Comparison.notComparable(String.join("; ", reasons));
    }

    private static Comparison product(List<Comparison> halves) {
        boolean above = halves.contains(Comparison.above());
        boolean below = halves.contains(Comparison.below());
        if (above && below) {
            return Comparison.notComparable("one stands above on one axis of the scale and below on another");
        }
        if (above) {
            return Comparison.above();
        }
        return below ? Comparison.below() : Comparison.same();
    }

    private String named(Axis axis, String reason) {
        return scale.axes().size() == 1 ? reason : axis.title().or(axis::id).orElse("an axis") + ": " + reason;
    }

    private boolean isWhole(Rating rating) {
        return !scale.axes().isEmpty()
                && rating.values().size() == scale.axes().size()
                && scale.axes().stream()
                        .allMatch(axis -> rating.values().stream().anyMatch(value -> isOf(axis, value)));
    }

    private RatingValue value(Rating rating, Axis axis) {
        return rating.values().stream()
                .filter(value -> isOf(axis, value))
                .findFirst()
                .orElseThrow();
    }

    private boolean isOf(Axis axis, RatingValue value) {
        return scale.axisOf(value).filter(axis::equals).isPresent();
    }
}
