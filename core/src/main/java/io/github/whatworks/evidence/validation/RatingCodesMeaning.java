// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Level;
import io.github.whatworks.evidence.scale.OrderKind;
import io.github.whatworks.evidence.scale.Scale;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the axes, codes, marks and numbers of a rating are on its scale. */
final class RatingCodesMeaning extends Meaning<Rating> {
    private static final int AXIS = 0;
    private static final int NO_AXIS = 1;
    private static final int REPEATED = 2;
    private static final int PAIR = 3;
    private static final int CODE = 4;
    private static final int MARK = 5;
    private static final int NUMBER = 6;
    private static final int MAXIMUM = 7;

    /** What is longer is the fault of another rule. */
    private static final int MOST_VALUES = 20;

    private static final int LONGEST_CODE = 200;

    RatingCodesMeaning() {
        super(
                Rule.error(Rule.Group.MEANING, "rating-value.axis.unknown", "The axis is one of its scale")
                        .whenGiven("scale", "values")
                        .because("A value on an axis that the scale does not have belongs to another scale, or the name"
                                + " was mistyped and the pair falls apart.")
                        .passes(RatingExamples.PAIR + """
                                {"axis": "effectiveness", "code": "1", "printed": "1"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END)
                        .fails(RatingExamples.PAIR + """
                                {"axis": "effect", "code": "1", "printed": "1"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating-value.axis.missing",
                                "The axis is named where the scale has several")
                        .whenGiven("scale", "values")
                        .because("Effectiveness 1 and strength 1 are not the same, and nothing else tells them apart.")
                        .passes(RatingExamples.PAIR + """
                                {"axis": "effectiveness", "code": "1", "printed": "1"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END)
                        .fails(RatingExamples.PAIR + """
                                {"code": "1", "printed": "1"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END),
                Rule.error(Rule.Group.MEANING, "rating.values.repeated", "A rating has one value an axis")
                        .whenGiven("values")
                        .because("Two values on one axis are two ratings, or one that may be either and lists its codes"
                                + " in oneOf.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"\s""" + RatingExamples.LEVEL_END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}, {"code": "4", "printed": "4"\s""" + RatingExamples.LEVEL_END),
                Rule.error(Rule.Group.MEANING, "rating.values.pair", "A rating has a value on every axis of its scale")
                        .whenGiven("scale", "values")
                        .because("Effectiveness without strength of evidence, or the other way round, says what the"
                                + " publisher took care not to say. A half that is not known has an absence.")
                        .passes(RatingExamples.PAIR + """
                                {"axis": "effectiveness", "absence": "value-lost"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END)
                        .fails(RatingExamples.PAIR + RatingExamples.STRENGTH + RatingExamples.PAIR_END),
                Rule.error(Rule.Group.MEANING, "rating-value.code.unknown", "The code is one of its scale and edition")
                        .whenGiven("scale", "values")
                        .because("A code that the edition does not have was mistyped, or comes from another edition or"
                                + " another axis, where it means something else.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "4+", "printed": "4+"\s""" + RatingExamples.LEVEL_END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "5", "printed": "5"\s""" + RatingExamples.LEVEL_END),
                Rule.warning(Rule.Group.MEANING, "rating-value.mark.unknown", "The marks are ones of its scale")
                        .whenGiven("scale", "values")
                        .because("A mark that the scale does not have says something that nobody can look up.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "3", "marks": ["*"], "printed": "3*"\s""" + RatingExamples.LEVEL_END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "3", "marks": ["?"], "printed": "3?"\s""" + RatingExamples.LEVEL_END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating-value.number.scale",
                                "The number is not beyond what its scale goes up to")
                        .whenGiven("scale", "values")
                        .because("No page prints such a value: a digit too many, or a number of another scale.")
                        .passes(RatingExamples.INDEX + """
                                {"number": 50, "printed": "+50", "unit": "percentile points"}""" + RatingExamples.INDEX_END)
                        .fails(RatingExamples.INDEX + """
                                {"number": 51, "printed": "+51", "unit": "percentile points"}""" + RatingExamples.INDEX_END),
                Rule.warning(
                                Rule.Group.MEANING,
                                "rating-value.maximum.scale",
                                "The printed maximum is that of the scale")
                        .whenGiven("scale", "values")
                        .because(
                                "A 2 of 2 is not a 2 of 3: the maximum was mistyped, or the value is on another axis or"
                                        + " edition.")
                        .passes(RatingExamples.PAIR + """
                                {"axis": "effectiveness", "code": "1", "printed": "1", "printedMaximum": 2},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END)
                        .fails(RatingExamples.PAIR + """
                                {"axis": "effectiveness", "code": "1", "printed": "1", "printedMaximum": 3},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END));
    }

    @Override
    void check(int rule, Rating rating, Inspection in) {
        if (rule == REPEATED) {
            repeated(rating, OnScale.named(rating.scale(), in), in);
            return;
        }
        Scale scale = OnScale.of(rating, in);
        if (scale == null) {
            return;
        }
        if (rule == PAIR) {
            pair(rating, scale, in);
            return;
        }
        for (int i = 0; i < rating.values().size(); i++) {
            value(rule, scale, rating.values().get(i), i, in);
        }
    }

    private static void value(int rule, Scale scale, RatingValue value, int index, Inspection in) {
        switch (rule) {
            case AXIS -> axis(scale, value, index, in);
            case NO_AXIS -> noAxis(scale, value, index, in);
            case CODE -> codes(scale, value, index, in);
            case MARK -> marks(scale, value, index, in);
            case NUMBER -> number(scale, value, index, in);
            case MAXIMUM -> maximum(scale, value, index, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void axis(Scale scale, RatingValue value, int index, Inspection in) {
        if (value.axis().isPresent() && OnScale.axis(scale, value) == null) {
            String name = value.axis().get();
            in.fail("/values/" + index + "/axis", known(scale), Found.code(name), name);
        }
    }

    private static void noAxis(Scale scale, RatingValue value, int index, Inspection in) {
        if (value.axis().isEmpty() && scale.axes().size() > 1 && !Raw.keeps(value.extras(), "axis")) {
            in.fail("/values/" + index + "/axis", known(scale), "nothing");
        }
    }

    private static String known(Scale scale) {
        List<String> names = new ArrayList<>();
        scale.axes().forEach(axis -> axis.id().ifPresent(names::add));
        return names.isEmpty() ? "none, as the scale has one axis" : "one of the axes " + String.join(", ", names);
    }

    private static void repeated(Rating rating, @Nullable Scale scale, Inspection in) {
        List<RatingValue> values = rating.values();
        boolean several = scale != null && scale.axes().size() > 1;
        for (int i = 1; i < values.size() && values.size() <= MOST_VALUES; i++) {
            boolean named = values.get(i).axis().isPresent();
            if ((named || !several) && isBefore(values, i)) {
                in.fail("/values/" + i, "one value an axis", "a second one");
            }
        }
    }

    private static boolean isBefore(List<RatingValue> values, int index) {
        for (int i = 0; i < index; i++) {
            if (values.get(i).axis().equals(values.get(index).axis())) {
                return true;
            }
        }
        return false;
    }

    /** Where an axis is misnamed or named twice, that is the fault. */
    private static void pair(Rating rating, Scale scale, Inspection in) {
        List<RatingValue> values = rating.values();
        if (values.isEmpty()
                || scale.axes().size() < 2
                || values.size() >= scale.axes().size()) {
            return;
        }
        for (int i = 0; i < values.size(); i++) {
            if (OnScale.axis(scale, values.get(i)) == null || isBefore(values, i)) {
                return;
            }
        }
        for (int i = 0; i < scale.axes().size(); i++) {
            Axis axis = scale.axes().get(i);
            if (!hasValue(values, axis)) {
                in.fail("/values", "a value on the axis " + axis.id().orElse("without a name"), "none");
            }
        }
    }

    private static boolean hasValue(List<RatingValue> values, Axis axis) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).axis().equals(axis.id())) {
                return true;
            }
        }
        return false;
    }

    private static void codes(Scale scale, RatingValue value, int index, Inspection in) {
        Axis axis = OnScale.axis(scale, value);
        if (axis == null || axis.levels().isEmpty()) {
            return;
        }
        if (value.code().isPresent() && isUnknown(axis, value.code().get())) {
            unknown("/values/" + index + "/code", axis, value.code().get(), in);
        }
        for (int i = 0; i < value.oneOf().size(); i++) {
            if (isUnknown(axis, value.oneOf().get(i))) {
                unknown("/values/" + index + "/oneOf/" + i, axis, value.oneOf().get(i), in);
            }
        }
    }

    private static boolean isUnknown(Axis axis, String code) {
        return code.length() <= LONGEST_CODE && OnScale.level(axis, code) == null;
    }

    private static void unknown(String pointer, Axis axis, String code, Inspection in) {
        List<String> codes = new ArrayList<>();
        for (Level level : axis.levels()) {
            level.code().ifPresent(codes::add);
        }
        String meant = NearMiss.of(code, codes)
                .map(near -> " (did you mean " + near + "?)")
                .orElse("");
        in.fail(pointer, "one of the codes " + String.join(", ", codes) + meant, Found.code(code), code);
    }

    private static void marks(Scale scale, RatingValue value, int index, Inspection in) {
        Axis axis = value.marks().isEmpty() ? null : OnScale.axis(scale, value);
        for (int i = 0; axis != null && i < value.marks().size(); i++) {
            String mark = value.marks().get(i);
            if (OnScale.mark(axis, mark) == null) {
                in.fail("/values/" + index + "/marks/" + i, "a mark of the scale", Found.code(mark), mark);
            }
        }
    }

    /** What is above the maximum that is printed beside it is the fault of another rule. */
    private static void number(Scale scale, RatingValue value, int index, Inspection in) {
        Axis axis = value.number().isEmpty() ? null : OnScale.axis(scale, value);
        if (axis == null || axis.printedMaximum().isEmpty()) {
            return;
        }
        Decimal maximum = axis.printedMaximum().get();
        boolean told = Numbers.isAbove(value.number(), value.printedMaximum());
        boolean above = Numbers.isAbove(value.number(), maximum) && !told;
        boolean below =
                isSignedLine(axis) && Numbers.isNegative(value.number()) && Numbers.isBeyond(value.number(), maximum);
        if (above || below) {
            String number = value.number().get().literal();
            in.fail("/values/" + index + "/number", "at most " + maximum + " either way", Found.code(number), number);
        }
    }

    /** Open numbers that go as far down as up. */
    private static boolean isSignedLine(Axis axis) {
        return axis.levels().isEmpty()
                && axis.order().isPresent()
                && axis.order().get().kind().isPresent()
                && axis.order().get().kind().get().equals(OrderKind.SIGNED);
    }

    private static void maximum(Scale scale, RatingValue value, int index, Inspection in) {
        Axis axis = value.printedMaximum().isEmpty() ? null : OnScale.axis(scale, value);
        if (axis == null || axis.printedMaximum().isEmpty()) {
            return;
        }
        Decimal maximum = axis.printedMaximum().get();
        Decimal printed = value.printedMaximum().get();
        if (Numbers.compare(printed, maximum) != 0) {
            String literal = printed.literal();
            in.fail("/values/" + index + "/printedMaximum", maximum.literal(), Found.code(literal), literal);
        }
    }
}
