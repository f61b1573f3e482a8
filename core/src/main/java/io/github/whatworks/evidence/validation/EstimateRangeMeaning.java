// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Estimate;
import java.util.Optional;

/** Which numbers a statistic can come to. Statistics that are not known here can come to any. */
final class EstimateRangeMeaning extends Meaning<Estimate> {
    private static final int RATIO = 0;
    private static final int RATIO_OF_NOTHING = 1;
    private static final int INDEX = 2;
    private static final int PERCENT = 3;
    private static final int CORRELATION = 4;
    private static final int STANDARDISED = 5;
    private static final int MONTHS = 6;

    private static final Decimal ONE = Decimal.of(1);
    private static final Decimal FIVE = Decimal.of(5);
    private static final Decimal TWO_YEARS = Decimal.of(24);
    private static final Decimal FIFTY = Decimal.of(50);
    private static final Decimal HUNDRED = Decimal.of(100);

    EstimateRangeMeaning() {
        super(
                Rule.error(Rule.Group.MEANING, "estimate.ratio.negative", "A ratio is not below 0")
                        .whenGiven("statistic")
                        .because(
                                "Odds, risks and rates are counted from 0 up, and 1 means no difference. A number below 0"
                                        + " is a difference or a logarithm.")
                        .passes(EstimateMeaning.EXAMPLE + """
                                "statistic": "odds-ratio", "point": 0.42, "low": 0.2, "high": 0.9,
                                "interval": "confidence-95"\s""" + EstimateMeaning.END)
                        .fails(EstimateMeaning.EXAMPLE + """
                                "statistic": "odds-ratio", "point": -0.42, "low": -0.9, "high": 0.1,
                                "interval": "confidence-95"\s""" + EstimateMeaning.END),
                Rule.warning(
                                Rule.Group.MEANING,
                                "estimate.ratio.zero",
                                "A ratio and the upper end of its interval are above 0")
                        .whenGiven("statistic")
                        .because("A ratio of 0 says that nothing at all happened in one group. More often it is a"
                                + " difference of 0 under the wrong name; a lower end of 0.00 is rounded.")
                        .passes(EstimateMeaning.EXAMPLE + """
                                "statistic": "risk-ratio", "point": 0.05, "low": 0.00, "high": 0.8,
                                "interval": "confidence-95"\s""" + EstimateMeaning.END)
                        .fails(EstimateMeaning.EXAMPLE + """
                                "statistic": "risk-ratio", "point": 0\s""" + EstimateMeaning.END),
                Rule.error(
                                Rule.Group.MEANING,
                                "estimate.improvement-index.range",
                                "An improvement index lies between -50 and 50")
                        .whenGiven("statistic")
                        .because("An average participant stands at the 50th percentile and can move by no more than 50"
                                + " points.")
                        .passes(EstimateMeaning.EXAMPLE + """
                                "statistic": "improvement-index", "point": 50\s""" + EstimateMeaning.END)
                        .fails(EstimateMeaning.EXAMPLE + """
                                "statistic": "improvement-index", "point": 51\s""" + EstimateMeaning.END),
                Rule.error(
                                Rule.Group.MEANING,
                                "estimate.percentage-points.range",
                                "A difference of two percentages lies between -100 and 100")
                        .whenGiven("statistic")
                        .because("Two shares of a whole differ by no more than the whole. A growth of 150 % is not in"
                                + " percentage points.")
                        .passes(EstimateMeaning.EXAMPLE + """
                                "statistic": "percentage-points", "point": -22\s""" + EstimateMeaning.END)
                        .fails(EstimateMeaning.EXAMPLE + """
                                "statistic": "percentage-points", "point": -150\s""" + EstimateMeaning.END),
                Rule.error(Rule.Group.MEANING, "estimate.correlation.range", "A correlation lies between -1 and 1")
                        .whenGiven("statistic")
                        .because("It cannot be more than perfect; 31 for 0.31 is the usual slip.")
                        .passes(EstimateMeaning.EXAMPLE + """
                                "statistic": "x-correlation", "point": -0.31\s""" + EstimateMeaning.END)
                        .fails(EstimateMeaning.EXAMPLE + """
                                "statistic": "x-correlation", "point": 31\s""" + EstimateMeaning.END),
                Rule.warning(
                                Rule.Group.MEANING,
                                "estimate.standardised.plausible",
                                "A standardised mean difference lies between -5 and 5")
                        .whenGiven("statistic")
                        .because("A difference of one is large. What is above five is most often a difference on the"
                                + " measure itself, or lost its decimal point.")
                        .passes(EstimateMeaning.EXAMPLE + """
                                "statistic": "standardised-mean-difference", "point": 0.31\s""" + EstimateMeaning.END)
                        .fails(EstimateMeaning.EXAMPLE + """
                                "statistic": "standardised-mean-difference", "point": 31\s""" + EstimateMeaning.END),
                Rule.warning(
                                Rule.Group.MEANING,
                                "estimate.months.plausible",
                                "Months of progress are no more than two years")
                        .whenGiven("statistic")
                        .because("They are the progress of one school year: the toolkits print single figures.")
                        .passes(EstimateMeaning.EXAMPLE + """
                                "statistic": "months-of-progress", "point": 6\s""" + EstimateMeaning.END)
                        .fails(EstimateMeaning.EXAMPLE + """
                                "statistic": "months-of-progress", "point": 60\s""" + EstimateMeaning.END));
    }

    @Override
    void check(int rule, Estimate estimate, Inspection in) {
        if (estimate.statistic().isEmpty()) {
            return;
        }
        if (rule == ruleOf(estimate.statistic().get().value())) {
            range(rule, estimate, in);
        } else if (rule == RATIO_OF_NOTHING && ruleOf(estimate.statistic().get().value()) == RATIO) {
            nothing(estimate, in);
        }
    }

    /** The rule that holds the range of {@code statistic}; below 0 if there is none. Some are not in the vocabulary. */
    private static int ruleOf(String statistic) {
        return switch (statistic) {
            case "odds-ratio", "risk-ratio", "hazard-ratio", "x-hazard-ratio", "rate-ratio", "x-rate-ratio" -> RATIO;
            case "improvement-index" -> INDEX;
            case "percentage-points" -> PERCENT;
            case "correlation", "x-correlation" -> CORRELATION;
            case "standardised-mean-difference", "hedges-g", "x-hedges-g", "cohens-d", "x-cohens-d" -> STANDARDISED;
            case "months-of-progress" -> MONTHS;
            default -> -1;
        };
    }

    private static void range(int rule, Estimate estimate, Inspection in) {
        switch (rule) {
            case RATIO -> ratio(estimate, in);
            case INDEX -> within(estimate, FIFTY, in);
            case PERCENT -> within(estimate, HUNDRED, in);
            case CORRELATION -> within(estimate, ONE, in);
            case STANDARDISED -> standardised(estimate, in);
            case MONTHS -> within(estimate, TWO_YEARS, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    /** One finding, at the first number that is wrong: the others mostly share its reason. */
    private static void ratio(Estimate estimate, Inspection in) {
        if (isLogarithm(estimate)) {
            return;
        }
        if (Numbers.isNegative(estimate.point())) {
            found("/point", "0 or more", estimate.point(), in);
        } else if (Numbers.isNegative(estimate.low())) {
            found("/low", "0 or more", estimate.low(), in);
        } else if (Numbers.isNegative(estimate.high())) {
            found("/high", "0 or more", estimate.high(), in);
        }
    }

    private static void nothing(Estimate estimate, Inspection in) {
        if (isLogarithm(estimate)) {
            return;
        }
        if (isNothing(estimate.point())) {
            found("/point", "more than 0", estimate.point(), in);
        } else if (isNothing(estimate.high())) {
            found("/high", "more than 0", estimate.high(), in);
        }
    }

    /** A logarithm of a ratio runs from below 0 up, if the unit says that it is one. */
    private static boolean isLogarithm(Estimate estimate) {
        return estimate.unit().isPresent()
                && (Words.holds(estimate.unit().get(), "log")
                        || Words.holds(estimate.unit().get(), "ln"));
    }

    private static boolean isNothing(Optional<Decimal> number) {
        return number.isPresent() && Numbers.compare(number.get(), Numbers.ZERO) == 0;
    }

    /** The ends of a small study may be far out. */
    private static void standardised(Estimate estimate, Inspection in) {
        if (Numbers.isBeyond(estimate.point(), FIVE)) {
            beyond("/point", FIVE, estimate.point(), in);
        }
    }

    private static void within(Estimate estimate, Decimal most, Inspection in) {
        if (Numbers.isBeyond(estimate.point(), most)) {
            beyond("/point", most, estimate.point(), in);
        } else if (Numbers.isBeyond(estimate.low(), most)) {
            beyond("/low", most, estimate.low(), in);
        } else if (Numbers.isBeyond(estimate.high(), most)) {
            beyond("/high", most, estimate.high(), in);
        }
    }

    private static void beyond(String pointer, Decimal most, Optional<Decimal> number, Inspection in) {
        found(pointer, "a number from -" + most + " to " + most, number, in);
    }

    private static void found(String pointer, String expected, Optional<Decimal> number, Inspection in) {
        String literal = number.isPresent() ? number.get().literal() : "";
        in.fail(pointer, expected, Found.code(literal), literal);
    }
}
