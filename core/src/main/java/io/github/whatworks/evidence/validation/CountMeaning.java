// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Count;
import io.github.whatworks.evidence.CountOf;
import io.github.whatworks.evidence.CountQualifier;

/** What can be counted, and how exactly. */
final class CountMeaning extends Meaning<Count> {
    private static final int SAYS = 0;
    private static final int NEGATIVE = 1;
    private static final int WHOLE = 2;
    private static final int PRINTED = 3;
    private static final int HEDGED = 4;

    private static final String[] HEDGES = {
        "about", "almost", "approximately", "around", "circa", "nearly", "over", "roughly", "some"
    };
    private static final String[] PHRASES = {"at least", "at most", "fewer than", "less than", "more than", "up to"};

    CountMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "count.number.missing", "A count has a number, or the text as printed")
                        .unlessGiven("number", "printed")
                        .because("Without either it says that something was counted and not how much of it.")
                        .passes("""
                                {"counts": [{"of": "studies", "printed": "several studies"}]}""")
                        .fails("""
                                {"counts": [{"of": "studies", "what": "eligible studies"}]}"""),
                Rule.error(Rule.Group.MEANING, "count.number.negative", "A count is not below 0")
                        .whenGiven("number")
                        .because("There are no fewer than none: the sign or the number was mistyped.")
                        .passes("""
                                {"counts": [{"of": "studies", "number": 0}]}""")
                        .fails("""
                                {"counts": [{"of": "studies", "number": -3}]}"""),
                Rule.error(Rule.Group.MEANING, "count.number.whole", "A count of people, studies or the like is whole")
                        .whenGiven("number", "of")
                        .because("Half a study is a mean or a share, or a thousands point that was read as a decimal"
                                + " point.")
                        .passes("""
                                {"counts": [{"of": "participants", "number": 13128}]}""")
                        .fails("""
                                {"counts": [{"of": "participants", "number": 13.128}]}"""),
                Rule.error(
                                Rule.Group.MEANING,
                                "count.number.printed",
                                "The number is the one that is printed, where that is a number")
                        .whenGiven("number", "printed")
                        .because("They are one number written twice; digits were swapped in one of them.")
                        .passes("""
                                {"counts": [{"of": "participants", "number": 13128, "printed": "13,128"}]}""")
                        .fails("""
                                {"counts": [{"of": "participants", "number": 13182, "printed": "13,128"}]}"""),
                Rule.warning(
                                Rule.Group.MEANING,
                                "count.qualifier.printed",
                                "A count that is printed as \"about\" or \"more than\" is not held as exact")
                        .whenGiven("printed")
                        .because("The publisher took care not to give an exact number; a total made of it would claim"
                                + " one.")
                        .passes("""
                                {"counts": [{"of": "participants", "number": 13000, "qualifier": "about",
                                  "printed": "about 13,000"}]}""")
                        .fails("""
                                {"counts": [{"of": "participants", "number": 13000, "qualifier": "exactly",
                                  "printed": "about 13,000"}]}"""));
    }

    @Override
    void check(int rule, Count count, Inspection in) {
        switch (rule) {
            case SAYS -> says(count, in);
            case NEGATIVE -> negative(count, in);
            case WHOLE -> whole(count, in);
            case PRINTED -> printed(count, in);
            case HEDGED -> hedged(count, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void says(Count count, Inspection in) {
        boolean says = count.number().isPresent() || count.printed().isPresent();
        if (!says && !Raw.keeps(count.extras(), "number") && !Raw.keeps(count.extras(), "printed")) {
            in.fail("/number", "a number, or the text as printed", "neither");
        }
    }

    private static void negative(Count count, Inspection in) {
        if (Numbers.isNegative(count.number())) {
            number(count, "0 or more", in);
        }
    }

    private static void whole(Count count, Inspection in) {
        boolean whole =
                count.number().isEmpty() || Numbers.isWhole(count.number().get());
        if (!whole && count.of().isPresent() && isOfWholes(count.of().get())) {
            number(count, "a whole number", in);
        }
    }

    /** What else there is to count may come in halves. */
    private static boolean isOfWholes(CountOf of) {
        return of.equals(CountOf.PARTICIPANTS)
                || of.equals(CountOf.STUDIES)
                || of.equals(CountOf.REPORTS)
                || of.equals(CountOf.REVIEWS)
                || of.equals(CountOf.SCREENED)
                || of.equals(CountOf.CONTRASTS)
                || of.equals(CountOf.FINDINGS)
                || of.equals(CountOf.FAMILIES)
                || of.equals(CountOf.SCHOOLS)
                || of.equals(CountOf.LOCAL_AUTHORITIES);
    }

    private static void printed(Count count, Inspection in) {
        if (count.number().isPresent()
                && count.printed().isPresent()
                && PlainNumber.contradict(
                        count.number().get().literal(), count.printed().get())) {
            number(count, "the number that is printed", in);
        }
    }

    private static void hedged(Count count, Inspection in) {
        boolean exact = count.qualifier().isEmpty()
                ? count.number().isPresent() && !Raw.keeps(count.extras(), "qualifier")
                : count.qualifier().get().equals(CountQualifier.EXACTLY);
        if (exact && count.printed().isPresent() && isHedged(count.printed().get())) {
            in.fail("/qualifier", "the qualifier that is printed, such as \"about\"", "none, or \"exactly\"");
        }
    }

    private static boolean isHedged(String text) {
        int start = Words.next(text, 0);
        if (Words.isOneOf(text, start, Words.end(text, start), HEDGES)) {
            return true;
        }
        for (String phrase : PHRASES) {
            if (text.regionMatches(true, start, phrase, 0, phrase.length())) {
                return true;
            }
        }
        return false;
    }

    private static void number(Count count, String expected, Inspection in) {
        String literal = count.number().isPresent() ? count.number().get().literal() : "";
        in.fail("/number", expected, Found.code(literal), literal);
    }
}
