// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Estimate;
import io.github.whatworks.evidence.IntervalKind;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Scale;
import java.util.List;

/** What the numbers of an estimate mean together, whatever its statistic. */
final class EstimateMeaning extends Meaning<Estimate> {
    private static final int ORDER = 0;
    private static final int ENDS = 1;
    private static final int KIND = 2;
    private static final int SAYS = 3;
    private static final int P = 4;
    private static final int LEVELS = 5;

    /** An outcome with one effect, up to the inside of its one estimate. */
    static final String EXAMPLE = """
            {"outcomes": [{"name": "Placement moves", "wanted": "less", "comparator": {"text": "usual services"},
              "effects": [{"measure": "moves in a year", "estimates": [{
            """;

    /** What ends {@link #EXAMPLE}. */
    static final String END = "}]}]}]}";

    EstimateMeaning() {
        super(
                Rule.error(
                                Rule.Group.MEANING,
                                "estimate.interval.order",
                                "The lower end is not above the point, nor the point above the upper end")
                        .because("An interval that does not hold its point was typed wrongly or belongs to another"
                                + " result.")
                        .passes(EXAMPLE + """
                                "statistic": "risk-ratio", "point": 0.85, "low": 0.7, "high": 1.03,
                                "interval": "confidence-95"\s""" + END)
                        .fails(EXAMPLE + """
                                "statistic": "risk-ratio", "point": 0.85, "low": 1.03, "high": 0.7,
                                "interval": "confidence-95"\s""" + END),
                Rule.warning(
                                Rule.Group.MEANING,
                                "estimate.interval.ends",
                                "What is called an interval has an end, and a confidence interval has both")
                        .whenGiven("interval")
                        .because(
                                "Half of a confidence interval makes a result look more certain than it is. A range may"
                                        + " be open.")
                        .passes(EXAMPLE + """
                                "statistic": "improvement-index", "point": 21, "low": 9, "interval": "range"\s""" + END)
                        .fails(EXAMPLE + """
                                "statistic": "risk-ratio", "point": 0.85, "low": 0.7, "interval": "confidence-95"\s""" + END),
                Rule.info(Rule.Group.MEANING, "estimate.interval.kind", "It is said what the two ends are")
                        .unlessGiven("interval")
                        .because("The range of several studies and the confidence interval of one look alike and mean"
                                + " different things.")
                        .inDraft(null)
                        .inPublication(Severity.WARNING)
                        .passes(EXAMPLE + """
                                "statistic": "improvement-index", "point": 4, "low": -3, "high": 9, "interval": "range"\s""" + END)
                        .fails(EXAMPLE + """
                                "statistic": "improvement-index", "point": 4, "low": -3, "high": 9\s""" + END),
                Rule.warning(Rule.Group.MEANING, "estimate.content.missing", "An estimate says something")
                        .unlessGiven("point", "low", "high", "printed", "p")
                        .because("A statistic without a number, or a word for one, is a result that was lost.")
                        .passes(EXAMPLE + """
                                "statistic": "effect-size", "printed": "large"\s""" + END)
                        .fails(EXAMPLE + """
                                "statistic": "effect-size"\s""" + END),
                Rule.error(Rule.Group.MEANING, "estimate.p.range", "A p-value lies between 0 and 1")
                        .whenGiven("p")
                        .because("It is a probability; what is more or less is another number in its place.")
                        .passes(EXAMPLE + """
                                "statistic": "risk-ratio", "point": 0.85, "p": "p < .05"\s""" + END)
                        .fails(EXAMPLE + """
                                "statistic": "risk-ratio", "point": 0.85, "p": "5.1"\s""" + END),
                Rule.warning(
                                Rule.Group.MEANING,
                                "estimate.scale.levels",
                                "An estimate is on a scale of numbers, not of levels")
                        .whenGiven("scale")
                        .because("A level that somebody gave is a rating, with who gave it and when.")
                        .passes(EXAMPLE + """
                                "statistic": "improvement-index", "point": 13,
                                "scale": {"id": "eif-improvement-index", "edition": "2017"}\s""" + END)
                        .fails(EXAMPLE + """
                                "statistic": "effect-size", "point": 3,
                                "scale": {"id": "eif-evidence", "edition": "2017"}\s""" + END));
    }

    @Override
    void check(int rule, Estimate estimate, Inspection in) {
        switch (rule) {
            case ORDER -> order(estimate, in);
            case ENDS -> ends(estimate, in);
            case KIND -> kind(estimate, in);
            case SAYS -> says(estimate, in);
            case P -> p(estimate, in);
            case LEVELS -> levels(estimate, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void order(Estimate estimate, Inspection in) {
        if (Numbers.isAbove(estimate.low(), estimate.high())) {
            in.fail("/low", "at most the upper end", "more");
        } else if (Numbers.isAbove(estimate.low(), estimate.point())) {
            in.fail("/point", "at least the lower end", "less");
        } else if (Numbers.isAbove(estimate.point(), estimate.high())) {
            in.fail("/point", "at most the upper end", "more");
        }
    }

    private static void ends(Estimate estimate, Inspection in) {
        if (estimate.interval().isEmpty()) {
            return;
        }
        IntervalKind kind = estimate.interval().get();
        boolean both = kind.equals(IntervalKind.CONFIDENCE) || kind.equals(IntervalKind.CONFIDENCE_95);
        boolean low = estimate.low().isPresent() || Raw.keeps(estimate.extras(), "low");
        boolean high = estimate.high().isPresent() || Raw.keeps(estimate.extras(), "high");
        if (!low && (both || !high)) {
            in.fail("/low", "the lower end", "nothing");
        } else if (!high && both) {
            in.fail("/high", "the upper end", "nothing");
        }
    }

    private static void kind(Estimate estimate, Inspection in) {
        boolean ends = estimate.low().isPresent() || estimate.high().isPresent();
        if (ends && estimate.interval().isEmpty() && !Raw.keeps(estimate.extras(), "interval")) {
            in.fail("/interval", "what the ends are, such as \"confidence-95\" or \"range\"", "nothing");
        }
    }

    private static void says(Estimate estimate, Inspection in) {
        boolean numbers = estimate.point().isPresent()
                || estimate.low().isPresent()
                || estimate.high().isPresent();
        boolean words = estimate.printed().isPresent() || estimate.p().isPresent();
        if (!numbers && !words && !Unread.any(estimate.extras())) {
            in.fail("", "a number or the text as printed", "neither");
        }
    }

    private static void p(Estimate estimate, Inspection in) {
        if (estimate.p().isEmpty()) {
            return;
        }
        String text = estimate.p().get();
        long p = PlainNumber.read(text, Words.startOfNumber(text));
        if (p != PlainNumber.NONE && (p < 0 || p > PlainNumber.ONE)) {
            in.fail("/p", "a number from 0 to 1", Found.code(text), text);
        }
    }

    private static void levels(Estimate estimate, Inspection in) {
        Scale scale = OnScale.named(estimate.scale(), in);
        if (scale == null) {
            return;
        }
        List<Axis> axes = scale.axes();
        for (int i = 0; i < axes.size(); i++) {
            if (axes.get(i).levels().isEmpty()) {
                return;
            }
        }
        if (!axes.isEmpty()) {
            in.fail("/scale", "a scale of numbers", "one of levels");
        }
    }
}
