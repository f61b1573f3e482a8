// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingStatus;
import io.github.whatworks.evidence.RatingValue;
import java.util.List;

/** What a rating says, how it is known and when it stood, whatever its scale. */
final class RatingMeaning extends Meaning<Rating> {
    private static final int VALUES = 0;
    private static final int NOT_PRINTED = 1;
    private static final int LOST = 2;
    private static final int LEVEL_ONLY = 3;
    private static final int PRINTED = 4;
    private static final int AS_OF = 5;
    private static final int ORDER = 6;
    private static final int CURRENT = 7;

    RatingMeaning() {
        super(
                Rule.error(Rule.Group.MEANING, "rating.values.missing", "A rating says something")
                        .unlessGiven("values", "said", "reason", "factors", "harmonised")
                        .because("A rating without a value, and without a word why there is none, is read as one of"
                                + " nothing. What could not be read is lost, and what was not rated is absent.")
                        .inDraft(Severity.WARNING)
                        .passes(RatingExamples.PROGRAMME + """
                                "known": "lost", "values": [{"absence": "value-lost"}]""" + RatingExamples.END)
                        .fails(RatingExamples.PROGRAMME + """
                                "known": "printed"\s""" + RatingExamples.END),
                Rule.error(Rule.Group.MEANING, "rating.known.not-printed", "A rating is printed whole by its source")
                        .whenGiven("known")
                        .because("What was inferred, seen on a mirror or read in part is kept and shown as such, but is"
                                + " not published as the rating of that body.")
                        .inDraft(null)
                        .inExchange(null)
                        .passes(RatingExamples.LEVEL + """
                                "code": "3+", "printed": "3+"\s""" + RatingExamples.LEVEL_END)
                        .fails(RatingExamples.PROGRAMME + """
                                "known": "inferred", "values": [{"code": "3+"}]""" + RatingExamples.END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating.known.lost",
                                "A rating that was lost or is not in the copy has no code and no number")
                        .whenGiven("known", "values")
                        .because("Either the value could be read or it could not: somebody put in what they expected to"
                                + " see.")
                        .passes(RatingExamples.PROGRAMME + """
                                "known": "lost", "values": [{"absence": "value-lost"}]""" + RatingExamples.END)
                        .fails(RatingExamples.PROGRAMME + """
                                "known": "lost", "values": [{"code": "3"}]""" + RatingExamples.END),
                Rule.warning(
                                Rule.Group.MEANING,
                                "rating.known.level-only",
                                "A rating known by its level alone has the codes it may be, or a code without a mark")
                        .whenGiven("known", "values")
                        .because("It is the plus sign or the star that is not known, so it cannot be part of the code.")
                        .passes(RatingExamples.PROGRAMME + """
                                "known": "level-only", "values": [{"oneOf": ["3", "3+"], "printed": "3"}]""" + RatingExamples.END)
                        .fails(RatingExamples.PROGRAMME + """
                                "known": "level-only", "values": [{"code": "3+", "printed": "3"}]""" + RatingExamples.END),
                Rule.info(
                                Rule.Group.MEANING,
                                "rating.printed.missing",
                                "A rating that its source prints has the text as printed")
                        .whenGiven("known", "values")
                        .because("A code is ours; the words on the page are what somebody can go and compare.")
                        .inDraft(null)
                        .inPublication(Severity.WARNING)
                        .passes(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"\s""" + RatingExamples.LEVEL_END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "3"\s""" + RatingExamples.LEVEL_END),
                Rule.info(Rule.Group.MEANING, "rating.as-of.missing", "A rating says as of when")
                        .unlessGiven("asOf")
                        .because("An old rating looks like a new one without its date; most pages give the month of the"
                                + " last review.")
                        .inDraft(null)
                        .inPublication(Severity.WARNING)
                        .passes(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"\s""" + RatingExamples.LEVEL_END)
                        .fails("""
                                {"ratings": [{"scale": {"id": "eif-evidence", "edition": "2017"}, "about": "record",
                                  "ratedBy": "Example Foundation", "known": "printed",
                                  "values": [{"code": "3", "printed": "3"}],
                                  "source": {"url": "https://evidence.example/programme", "role": "publisher-page"}}]}"""),
                Rule.error(Rule.Group.MEANING, "rating.until.order", "A rating does not end before it began")
                        .whenGiven("asOf", "until")
                        .because("It stood from the first date until the second, so one of the two was mistyped.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}], "until": "2016"\s""" + RatingExamples.END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}], "until": "2015"\s""" + RatingExamples.END),
                Rule.warning(Rule.Group.MEANING, "rating.until.current", "A rating that is current has not ended")
                        .whenGiven("status", "until")
                        .because("It either still stands or stood until that date; shown as current it would mislead.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}], "status": "earlier", "until": "2020"\s""" + RatingExamples.END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}], "status": "current", "until": "2020"\s""" + RatingExamples.END));
    }

    @Override
    void check(int rule, Rating rating, Inspection in) {
        switch (rule) {
            case VALUES -> values(rating, in);
            case NOT_PRINTED -> notPrinted(rating, in);
            case LOST -> lost(rating, in);
            case LEVEL_ONLY -> levelOnly(rating, in);
            case PRINTED -> printed(rating, in);
            case AS_OF -> asOf(rating, in);
            case ORDER -> order(rating, in);
            case CURRENT -> current(rating, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void values(Rating rating, Inspection in) {
        boolean says = !rating.values().isEmpty()
                || rating.said().isPresent()
                || rating.reason().isPresent()
                || !rating.factors().isEmpty()
                || !rating.harmonised().isEmpty();
        boolean gone = is(rating, Known.LOST)
                || is(rating, Known.NOT_IN_COPY)
                || (rating.status().isPresent() && rating.status().get().equals(RatingStatus.WITHDRAWN));
        if (!says && !gone && !Unread.any(rating.extras())) {
            in.fail("/values", "a value, what the source says, or why there is none", "nothing");
        }
    }

    private static void notPrinted(Rating rating, Inspection in) {
        if (rating.known().isPresent() && !is(rating, Known.PRINTED)) {
            // Constant words: under most profiles nobody hears of it, and then it is to cost nothing.
            in.fail("/known", "\"printed\"", "another way", rating.known().get().value());
        }
    }

    private static void lost(Rating rating, Inspection in) {
        if (!is(rating, Known.LOST) && !is(rating, Known.NOT_IN_COPY)) {
            return;
        }
        List<RatingValue> values = rating.values();
        for (int i = 0; i < values.size(); i++) {
            RatingValue value = values.get(i);
            boolean read = value.code().isPresent()
                    || value.number().isPresent()
                    || !value.oneOf().isEmpty();
            if (read && !RatingValueMeaning.isLost(value)) {
                String part =
                        value.code().isPresent() ? "/code" : value.number().isPresent() ? "/number" : "/oneOf";
                in.fail("/values/" + i + part, "none, as the rating could not be read", "one");
            }
        }
    }

    private static void levelOnly(Rating rating, Inspection in) {
        if (!is(rating, Known.LEVEL_ONLY)) {
            return;
        }
        List<RatingValue> values = rating.values();
        for (int i = 0; i < values.size(); i++) {
            RatingValue value = values.get(i);
            if (!value.marks().isEmpty()) {
                in.fail("/values/" + i + "/marks", "none, as only the level is known", "a mark");
            } else if (value.code().isPresent() && endsInMark(value.code().get())) {
                String code = value.code().get();
                in.fail("/values/" + i + "/code", "the codes it may be, in oneOf", Found.code(code), code);
            } else if (value.code().isEmpty() && value.oneOf().isEmpty() && !isExplained(value)) {
                in.fail("/values/" + i + "/oneOf", "the codes it may be", "none");
            }
        }
    }

    private static void printed(Rating rating, Inspection in) {
        if (!is(rating, Known.PRINTED)) {
            return;
        }
        List<RatingValue> values = rating.values();
        for (int i = 0; i < values.size(); i++) {
            RatingValue value = values.get(i);
            boolean read = value.code().isPresent() && value.absence().isEmpty();
            boolean shown = value.printed().isPresent()
                    || value.label().isPresent()
                    || value.number().isPresent()
                    || Raw.keeps(value.extras(), "printed");
            if (read && !shown) {
                in.fail("/values/" + i + "/printed", "the text as printed", "nothing");
            }
        }
    }

    private static void asOf(Rating rating, Inspection in) {
        if (rating.asOf().isEmpty() && !Raw.keeps(rating.extras(), "asOf")) {
            in.fail("/asOf", "a date", "nothing");
        }
    }

    private static void order(Rating rating, Inspection in) {
        if (Dates.isAfter(rating.asOf(), rating.until())) {
            String written = rating.until().get().value();
            in.fail("/until", "the date of the rating or later", Found.code(written), written);
        }
    }

    private static void current(Rating rating, Inspection in) {
        boolean current = rating.status().isPresent() && rating.status().get().equals(RatingStatus.CURRENT);
        if (!current || rating.until().isEmpty()) {
            return;
        }
        int last = Dates.last(rating.until().get().value());
        if (last != Dates.NONE && last < in.today()) {
            in.fail("/status", "a rating that no longer stands", "\"current\"");
        }
    }

    private static boolean is(Rating rating, Known known) {
        return rating.known().isPresent() && rating.known().get().equals(known);
    }

    private static boolean isExplained(RatingValue value) {
        return value.absence().isPresent() || Unread.any(value.extras());
    }

    private static boolean endsInMark(String code) {
        return !code.isEmpty() && !Character.isLetterOrDigit(code.charAt(code.length() - 1));
    }
}
