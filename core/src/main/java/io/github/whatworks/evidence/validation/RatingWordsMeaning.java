// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Level;
import io.github.whatworks.evidence.scale.Scale;
import java.util.List;
import java.util.Optional;

/** What the words of a rating and its kinds of absence are for its codes on their scale. */
final class RatingWordsMeaning extends Meaning<Rating> {
    private static final int LABEL = 0;
    private static final int PRINTED = 1;
    private static final int ABSENT = 2;
    private static final int PRESENT = 3;

    /** What is longer is the fault of another rule. */
    private static final int LONGEST = 1000;

    RatingWordsMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "rating-value.label.code", "The label is the one of its code")
                        .whenGiven("scale", "values")
                        .because("Code and label come from two places, and one of them is wrong. Letters, digits and"
                                + " their order count; longer and shorter forms of the label do not.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "3", "label": "Evidence of efficacy", "printed": "3"\s""" + RatingExamples.LEVEL_END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "3", "label": "Preliminary", "printed": "3"\s""" + RatingExamples.LEVEL_END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating-value.printed.code",
                                "What is printed is not another level than the code")
                        .whenGiven("scale", "values")
                        .because(
                                "People see the one and systems count the other. \"Mixed\" coded as 0 is the usual case;"
                                        + " a 3 whose plus sign was a picture is none.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "3+", "printed": "3"\s""" + RatingExamples.LEVEL_END)
                        .fails(RatingExamples.PAIR + """
                                {"axis": "effectiveness", "code": "0", "printed": "mixed"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END),
                Rule.warning(
                                Rule.Group.MEANING,
                                "rating-value.absence.missing",
                                "A code that stands for an absence comes with its kind")
                        .whenGiven("scale", "values")
                        .because("Who does not know the scale takes the code for a level; none of these is \"no"
                                + " effect\".")
                        .passes(RatingExamples.LEVEL + """
                                "code": "NL2", "printed": "NL2", "absence": "insufficient"\s""" + RatingExamples.LEVEL_END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "NL2", "printed": "NL2"\s""" + RatingExamples.LEVEL_END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating-value.absence.level",
                                "A level of the scale does not come with an absence")
                        .whenGiven("scale", "values")
                        .because("There is a value or there is none. A 0 that was given is not a rating that is"
                                + " missing.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "2", "printed": "2"\s""" + RatingExamples.LEVEL_END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "2", "printed": "2", "absence": "no-evidence"\s""" + RatingExamples.LEVEL_END));
    }

    @Override
    void check(int rule, Rating rating, Inspection in) {
        Scale scale = OnScale.of(rating, in);
        if (scale == null) {
            return;
        }
        List<RatingValue> values = rating.values();
        for (int i = 0; i < values.size(); i++) {
            Axis axis = OnScale.axis(scale, values.get(i));
            Optional<String> code = values.get(i).code();
            Level level = axis == null || code.isEmpty() ? null : OnScale.level(axis, code.get());
            if (axis != null && level != null) {
                value(rule, axis, level, values.get(i), i, in);
            }
        }
    }

    private static void value(int rule, Axis axis, Level level, RatingValue value, int index, Inspection in) {
        switch (rule) {
            case LABEL -> label(axis, level, value, index, in);
            case PRINTED -> printed(axis, level, value, index, in);
            case ABSENT -> absent(level, value, index, in);
            case PRESENT -> present(level, value, index, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void label(Axis axis, Level level, RatingValue value, int index, Inspection in) {
        if (value.label().isEmpty() || value.label().get().length() > LONGEST) {
            return;
        }
        String label = value.label().get();
        boolean fits = level.label().isEmpty() || isFormOf(label, level.label().get(), level);
        if (!fits || isLabelOfAnother(axis, level, label)) {
            String known =
                    level.label().isPresent() ? " such as \"" + level.label().get() + "\"" : "";
            in.fail("/values/" + index + "/label", "a label of its code" + known, "another", label);
        }
    }

    /** A longer or shorter form of the label, or the code or symbol in its place. */
    private static boolean isFormOf(String label, String known, Level level) {
        return Words.holds(label, known)
                || Words.holds(known, label)
                || Words.holds(label, level.code().get())
                || isSymbol(label, level);
    }

    private static boolean isSymbol(String text, Level level) {
        return level.symbol().isPresent() && level.symbol().get().equals(text);
    }

    private static boolean isLabelOfAnother(Axis axis, Level own, String text) {
        if (own.label().isPresent() && Words.same(own.label().get(), text)) {
            return false;
        }
        for (int i = 0; i < axis.levels().size(); i++) {
            Level other = axis.levels().get(i);
            if (other.label().isPresent() && Words.same(other.label().get(), text)) {
                return true;
            }
        }
        return false;
    }

    private static void printed(Axis axis, Level level, RatingValue value, int index, Inspection in) {
        if (value.printed().isEmpty()) {
            return;
        }
        String printed = value.printed().get();
        if (isLabelOfAnother(axis, level, printed) || isCodeOfAnother(axis, level, printed)) {
            in.fail("/values/" + index + "/printed", "what stands for the code", "what stands for another", printed);
        }
    }

    /** Numbers are compared with the code by another rule, whatever the scale. */
    private static boolean isCodeOfAnother(Axis axis, Level own, String printed) {
        String code = own.code().get();
        Level other = OnScale.level(axis, printed);
        return other != null
                && !code.startsWith(printed)
                && !PlainNumber.contradict(code, printed)
                && !isSymbol(printed, own);
    }

    private static void absent(Level level, RatingValue value, int index, Inspection in) {
        if (level.absence().isEmpty()) {
            return;
        }
        Absence kind = level.absence().get();
        boolean given = value.absence().isPresent() || Raw.keeps(value.extras(), "absence");
        if (!given) {
            in.fail("/values/" + index + "/absence", "\"" + kind + "\"", "nothing");
        } else if (value.absence().isPresent() && !value.absence().get().equals(kind) && !isLost(value)) {
            String found = value.absence().get().value();
            in.fail("/values/" + index + "/absence", "\"" + kind + "\"", Found.code(found), found);
        }
    }

    private static void present(Level level, RatingValue value, int index, Inspection in) {
        if (level.absence().isEmpty() && value.absence().isPresent() && !isLost(value)) {
            String found = value.absence().get().value();
            in.fail("/values/" + index + "/absence", "none beside a level", Found.code(found), found);
        }
    }

    /** That a value which was lost has a code is the fault of another rule. */
    private static boolean isLost(RatingValue value) {
        return RatingValueMeaning.isLost(value);
    }
}
