// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.RatingValue;
import java.util.Optional;

/** Compares two values of an axis without levels: open numbers, single or as a range. */
final class NumberLine {

    private final Axis axis;

    NumberLine(Axis axis) {
        this.axis = axis;
    }

    Comparison compare(RatingValue one, RatingValue other) {
        Optional<OrderKind> kind = axis.order().flatMap(ScaleOrder::kind);
        boolean down = kind.filter(OrderKind.LOWER::equals).isPresent();
        boolean up = kind.filter(k -> k.equals(OrderKind.HIGHER) || k.equals(OrderKind.SIGNED))
                .isPresent();
        if (!up && !down) {
            return Comparison.notComparable("the scale states no order of its numbers");
        }
        if (!unit(one).equals(unit(other))) {
            return Comparison.notComparable("the units of the numbers differ");
        }
        try {
            Optional<Comparison> answer = byNumber(one, other);
            return answer.map(places -> down ? places.reversed() : places)
                    .orElseGet(() ->
                            Comparison.notComparable("a value is not a single number, and the ranges leave it open"));
        } catch (ArithmeticException beyond) {
            return Comparison.notComparable("a number is too large to be compared");
        }
    }

    /** A range stands above another value only where all of it does; empty where that is open. */
    private static Optional<Comparison> byNumber(RatingValue one, RatingValue other) {
        if (isUpsideDown(one) || isUpsideDown(other)) {
            return Optional.empty();
        }
        if (isAbove(low(one), high(other))) {
            return Optional.of(Comparison.above());
        }
        if (isAbove(low(other), high(one))) {
            return Optional.of(Comparison.below());
        }
        boolean single = one.number().isPresent() && other.number().isPresent();
        return single ? Optional.of(Comparison.same()) : Optional.empty();
    }

    private static boolean isUpsideDown(RatingValue value) {
        return isAbove(low(value), high(value));
    }

    /** A number stands for itself, whatever range is printed beside it. */
    private static Optional<Decimal> low(RatingValue value) {
        return value.number().or(value::low);
    }

    private static Optional<Decimal> high(RatingValue value) {
        return value.number().or(value::high);
    }

    private static boolean isAbove(Optional<Decimal> low, Optional<Decimal> high) {
        return low.isPresent() && high.isPresent() && low.get().compareValue(high.get()) > 0;
    }

    private Optional<String> unit(RatingValue value) {
        return value.unit().or(axis::unit);
    }
}
