// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.RatingValue;
import java.util.List;
import java.util.Optional;

/** What the parts of one value mean together, whatever its scale. */
final class RatingValueMeaning extends Meaning<RatingValue> {
    private static final int SAYS = 0;
    private static final int EITHER = 1;
    private static final int SEVERAL = 2;
    private static final int RANGE = 3;
    private static final int WITHIN = 4;
    private static final int MAXIMUM = 5;
    private static final int AGREE = 6;
    private static final int ABSENT = 7;
    private static final int LOST = 8;

    RatingValueMeaning() {
        super(
                Rule.error(Rule.Group.MEANING, "rating-value.content.missing", "A value says something")
                        .unlessGiven("code", "printed", "label", "absence", "number", "low", "high", "oneOf", "marks")
                        .because("An empty half of a pair is taken for zero. What is not known has an absence that says"
                                + " why.")
                        .inDraft(Severity.WARNING)
                        .passes(RatingExamples.PAIR + """
                                {"axis": "effectiveness", "absence": "value-lost"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END)
                        .fails(RatingExamples.PAIR + """
                                {"axis": "effectiveness"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating-value.one-of.code",
                                "A value has a code or the codes it may be, not both")
                        .whenGiven("code", "oneOf")
                        .because("It is known or it is not; a filter would count the code as if it were certain.")
                        .passes(RatingExamples.PROGRAMME + """
                                "known": "level-only", "values": [{"oneOf": ["3", "3+"], "printed": "3"}]""" + RatingExamples.END)
                        .fails(RatingExamples.PROGRAMME + """
                                "known": "level-only", "values": [{"code": "3", "oneOf": ["3", "3+"], "printed": "3"}]""" + RatingExamples.END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating-value.one-of.several",
                                "The codes that a value may be are at least two")
                        .whenGiven("oneOf")
                        .because("A value that may be only one is that one, and has it as its code.")
                        .passes(RatingExamples.PROGRAMME + """
                                "known": "level-only", "values": [{"oneOf": ["4", "4+"], "printed": "4"}]""" + RatingExamples.END)
                        .fails(RatingExamples.PROGRAMME + """
                                "known": "level-only", "values": [{"oneOf": ["4"], "printed": "4"}]""" + RatingExamples.END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating-value.range.order",
                                "The lower end of a value is not above the upper end")
                        .whenGiven("low", "high")
                        .because("The ends were swapped, or one of them was mistyped.")
                        .passes(RatingExamples.INDEX + """
                                {"number": 1, "low": -3, "high": 7, "printed": "+1"}""" + RatingExamples.INDEX_END)
                        .fails(RatingExamples.INDEX + """
                                {"low": 7, "high": -3, "printed": "-3 to +7"}""" + RatingExamples.INDEX_END),
                Rule.warning(
                                Rule.Group.MEANING,
                                "rating-value.range.number",
                                "The number of a value lies within its range")
                        .whenGiven("number")
                        .unlessGiven("code")
                        .because("An average lies between the least and the most; one of the three was mistyped, or the"
                                + " range belongs to another result.")
                        .passes(RatingExamples.INDEX + """
                                {"number": 10, "low": 7, "high": 14, "printed": "+10"}""" + RatingExamples.INDEX_END)
                        .fails(RatingExamples.INDEX + """
                                {"number": 15, "low": 7, "high": 14, "printed": "+15"}""" + RatingExamples.INDEX_END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating-value.number.maximum",
                                "The number is not above the maximum printed beside it")
                        .whenGiven("number", "printedMaximum")
                        .because("Nobody prints 4 (maximum 3): one of the two was mistyped.")
                        .passes(RatingExamples.PAIR + """
                                {"axis": "effectiveness", "code": "2", "number": 2, "printedMaximum": 2, "printed": "2"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END)
                        .fails(RatingExamples.PAIR + """
                                {"axis": "effectiveness", "number": 3, "printedMaximum": 2, "printed": "3"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating-value.number.agree",
                                "Code, number and printed text agree where they are numbers")
                        .because("They are one value said three times. A number with a unit is a measurement and may"
                                + " differ from the code.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "4", "number": 4, "printed": "4"\s""" + RatingExamples.LEVEL_END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "4", "number": 3, "printed": "4"\s""" + RatingExamples.LEVEL_END),
                Rule.warning(Rule.Group.MEANING, "rating-value.absence.number", "A value that is absent has no number")
                        .whenGiven("absence", "number")
                        .because("None of the kinds of absence is zero: whoever adds up or sorts the numbers would take"
                                + " it for one.")
                        .passes(RatingExamples.PAIR + """
                                {"axis": "effectiveness", "code": "mixed", "absence": "mixed", "printed": "mixed"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END)
                        .fails(RatingExamples.PAIR + """
                                {"axis": "effectiveness", "absence": "no-evidence", "number": 0, "printed": "0"},""" + RatingExamples.STRENGTH + RatingExamples.PAIR_END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating-value.absence.lost",
                                "A value that was lost has no code and no number")
                        .whenGiven("absence")
                        .because("It could not be read, so what stands there is somebody's guess.")
                        .passes(RatingExamples.PROGRAMME + """
                                "known": "lost", "values": [{"absence": "value-lost"}]""" + RatingExamples.END)
                        .fails(RatingExamples.PROGRAMME + """
                                "known": "lost", "values": [{"absence": "value-lost", "code": "3"}]""" + RatingExamples.END));
    }

    @Override
    void check(int rule, RatingValue value, Inspection in) {
        switch (rule) {
            case SAYS -> says(value, in);
            case EITHER -> either(value, in);
            case SEVERAL -> several(value, in);
            case RANGE -> range(value, in);
            case WITHIN -> within(value, in);
            case MAXIMUM -> maximum(value, in);
            case AGREE -> agree(value, in);
            case ABSENT -> absent(value, in);
            case LOST -> lost(value, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    /** Whether it is said of the value that it could not be read. */
    static boolean isLost(RatingValue value) {
        return value.absence().isPresent() && value.absence().get().equals(Absence.VALUE_LOST);
    }

    private static void says(RatingValue value, Inspection in) {
        boolean words = value.code().isPresent()
                || value.printed().isPresent()
                || value.label().isPresent()
                || value.absence().isPresent();
        boolean numbers = value.number().isPresent()
                || value.low().isPresent()
                || value.high().isPresent();
        boolean lists = !value.oneOf().isEmpty() || !value.marks().isEmpty();
        if (!words && !numbers && !lists && !Unread.any(value.extras())) {
            in.fail("", "a code, a number, what is printed, or an absence", "none of them");
        }
    }

    private static void either(RatingValue value, Inspection in) {
        if (value.code().isPresent() && !value.oneOf().isEmpty()) {
            in.fail("/oneOf", "none beside a code", "some");
        }
    }

    private static void several(RatingValue value, Inspection in) {
        List<String> codes = value.oneOf();
        for (int i = 1; i < codes.size(); i++) {
            if (!codes.get(i).equals(codes.get(0))) {
                return;
            }
        }
        if (!codes.isEmpty()) {
            in.fail("/oneOf", "at least two codes", "one");
        }
    }

    private static void range(RatingValue value, Inspection in) {
        if (Numbers.isAbove(value.low(), value.high())) {
            in.fail("/low", "at most the upper end", "more");
        }
    }

    /** Beside a code a range may be what the band stands for. */
    private static void within(RatingValue value, Inspection in) {
        if (value.code().isPresent() || Numbers.isAbove(value.low(), value.high())) {
            return;
        }
        if (Numbers.isAbove(value.low(), value.number())) {
            in.fail("/number", "at least the lower end", "less");
        } else if (Numbers.isAbove(value.number(), value.high())) {
            in.fail("/number", "at most the upper end", "more");
        }
    }

    private static void maximum(RatingValue value, Inspection in) {
        if (Numbers.isAbove(value.number(), value.printedMaximum())) {
            in.fail("/number", "at most the printed maximum", "more");
        }
    }

    private static void agree(RatingValue value, Inspection in) {
        String number = value.number().isPresent() ? value.number().get().literal() : "";
        String code = text(value.code());
        String printed = text(value.printed());
        boolean measured = value.unit().isPresent();
        if (!measured && PlainNumber.contradict(code, number)) {
            in.fail("/number", "the number of the code", Found.code(number), number);
        } else if (PlainNumber.contradict(number, printed) || (!measured && PlainNumber.contradict(code, printed))) {
            in.fail("/printed", "the number or code beside it", Found.code(printed), printed);
        }
    }

    private static String text(Optional<String> text) {
        return text.isPresent() ? text.get() : "";
    }

    private static void absent(RatingValue value, Inspection in) {
        if (value.absence().isPresent() && value.number().isPresent() && !isLost(value)) {
            String number = value.number().get().literal();
            in.fail("/number", "none, as the value is absent", Found.code(number), number);
        }
    }

    private static void lost(RatingValue value, Inspection in) {
        if (isLost(value) && (value.code().isPresent() || value.number().isPresent())) {
            in.fail(value.code().isPresent() ? "/code" : "/number", "none, as the value was lost", "one");
        }
    }
}
