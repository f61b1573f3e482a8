// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.RatingValue;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares two values on one axis, by what its order states and nothing else. */
final class Ladder {

    private final Axis axis;

    Ladder(Axis axis) {
        this.axis = axis;
    }

    Comparison compare(RatingValue one, RatingValue other) {
        Optional<String> apart = standingApart(one, other);
        if (apart.isPresent()) {
            return Comparison.notComparable(apart.get());
        }
        if (axis.levels().isEmpty()) {
            return new NumberLine(axis).compare(one, other);
        }
        Set<String> ones = candidates(one);
        Set<String> others = candidates(other);
        if (ones.isEmpty() || others.isEmpty()) {
            return Comparison.notComparable("a value has no code");
        }
        Comparison places = agreed(ones, others);
        return places.equals(Comparison.same()) && !marks(one).equals(marks(other))
                ? Comparison.notComparable("the marks beside the values differ")
                : places;
    }

    /** Every code that either value may be has to give the same answer. */
    private Comparison agreed(Set<String> ones, Set<String> others) {
        Set<Comparison> answers = new LinkedHashSet<>();
        for (String one : ones) {
            for (String other : others) {
                answers.add(places(one, other));
            }
        }
        return answers.size() == 1
                ? answers.iterator().next()
                : Comparison.notComparable("it is not known which code a value has, and it matters here");
    }

    private Comparison places(String one, String other) {
        if (one.equals(other)) {
            return Comparison.same();
        }
        ScaleOrder order = axis.order().orElse(ScaleOrder.NONE);
        boolean below = order.leads(one, other);
        boolean above = order.leads(other, one);
        if (below == above) {
            String which = String.join(" and ", sorted(one, other));
            return Comparison.notComparable("the scale does not order " + which);
        }
        return below ? Comparison.below() : Comparison.above();
    }

    /** Why either value has no place at all, all reasons of both, so that their order does not matter. */
    private Optional<String> standingApart(RatingValue one, RatingValue other) {
        Set<String> reasons = new TreeSet<>();
        addReasons(one, reasons);
        addReasons(other, reasons);
        return reasons.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", reasons));
    }

    private void addReasons(RatingValue value, Set<String> reasons) {
        value.absence().ifPresent(kind -> reasons.add("a value is absent (" + kind + ")"));
        for (String mark : value.marks()) {
            if (axis.marks().stream().noneMatch(known -> known.code().equals(Optional.of(mark)))) {
                reasons.add("the scale is not known to have the mark " + mark);
            }
        }
        if (axis.levels().isEmpty()) {
            return;
        }
        for (String code : candidates(value)) {
            Optional<Level> level = axis.level(code);
            if (level.isEmpty()) {
                reasons.add("the scale is not known to have a level " + code);
            }
            level.flatMap(Level::absence)
                    .ifPresent(kind -> reasons.add(code + " stands apart from the levels (" + kind + ")"));
        }
    }

    /** A value with both a code and a list of them is one that is not known for certain. */
    private static Set<String> candidates(RatingValue value) {
        Set<String> codes = new TreeSet<>(value.oneOf());
        value.code().ifPresent(codes::add);
        return codes;
    }

    private static Set<String> marks(RatingValue value) {
        return Set.copyOf(value.marks());
    }

    private static List<String> sorted(String one, String other) {
        return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
    }
}
