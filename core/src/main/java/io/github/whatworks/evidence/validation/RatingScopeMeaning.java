// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.HarmonisedRating;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.ScaleRef;
import java.util.List;
import java.util.Optional;

/** What a rating is about, what it is not, and what stands beside it. */
final class RatingScopeMeaning extends Meaning<Rating> {
    private static final int SCALE = 0;
    private static final int NAMED = 1;
    private static final int ITSELF = 2;
    private static final int THRESHOLD = 3;
    private static final int NATIVE = 4;
    private static final int OTHER_SCALE = 5;
    private static final int FACTOR = 6;

    /** No checklist is longer; comparing each with each of an endless one would not end. */
    private static final int MOST_COMPARED = 200;

    /** What is longer is the fault of another rule. */
    private static final int LONGEST_ID = 200;

    private static final String TOPIC_AREA = """
            {"ratings": [{"scale": {"id": "eif-evidence", "edition": "2017"}, "ratedBy": "Example Foundation",
              "asOf": "2016-07", "known": "printed", "values": [{"code": "3", "printed": "3"}],
              "source": {"url": "https://evidence.example/programme", "role": "publisher-page"}, "about": "topic-area",
            """;
    private static final String HARMONISED = """
            "harmonised": [{"mapping": "a-crosswalk", "edition": "2021-11", "match": "broad",""";

    RatingScopeMeaning() {
        super(
                Rule.info(Rule.Group.MEANING, "rating.scale.unknown", "The scale is known here, or its name is given")
                        .whenGiven("scale")
                        .because(
                                "Publishers bring new scales, and a rating on one is kept as it is. Its codes cannot be"
                                        + " looked up, so people need at least the name of the scale.")
                        .inDraft(null)
                        .inPublication(Severity.WARNING)
                        .passes("""
                                {"ratings": [{"scale": {"id": "example-stars", "title": "Stars of the Example Council"},
                                  "about": "record", "ratedBy": "Example Council", "asOf": "2024", "known": "printed",
                                  "values": [{"code": "2", "printed": "2 stars"}],
                                  "source": {"url": "https://evidence.example/stars", "role": "publisher-page"}}]}""")
                        .fails("""
                                {"ratings": [{"scale": {"id": "example-stars"},
                                  "about": "record", "ratedBy": "Example Council", "asOf": "2024", "known": "printed",
                                  "values": [{"code": "2", "printed": "2 stars"}],
                                  "source": {"url": "https://evidence.example/stars", "role": "publisher-page"}}]}"""),
                Rule.warning(
                                Rule.Group.MEANING,
                                "rating.about.unnamed",
                                "A rating of one follow-up or one topic area says of which")
                        .whenGiven("about")
                        .because("The same programme has several of them with different ratings, and one is not the"
                                + " other.")
                        .passes(TOPIC_AREA + """
                                "aboutName": "Parent training"}]}""")
                        .fails(TOPIC_AREA + """
                                "aboutName": null}]}"""),
                Rule.error(Rule.Group.MEANING, "rating.qualifies.itself", "A rating does not qualify itself")
                        .whenGiven("qualifies", "key")
                        .because(
                                "A mark such as \"one study\" stands beside another rating; the key is of the wrong one.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}], "key": "evidence"\s""" + RatingExamples.END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}], "key": "evidence", "qualifies": "evidence"\s""" + RatingExamples.END),
                Rule.warning(
                                Rule.Group.MEANING,
                                "rating.verdict.threshold",
                                "A rating is a verdict, not a bar that was to be passed")
                        .because("Words such as \"level 2 or above\" say which studies or programmes a body looks at;"
                                + " shown as a rating they promise a level that nobody gave.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "2+", "printed": "2+"\s""" + RatingExamples.LEVEL_END)
                        .fails(RatingExamples.LEVEL + """
                                "printed": "Level 2 or above"\s""" + RatingExamples.LEVEL_END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating.harmonised.native",
                                "A harmonised rating stands beside what the publisher said")
                        .whenGiven("harmonised")
                        .because("It is somebody's translation. Without the native rating nobody can see what was"
                                + " translated, or whether they would agree.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}],""" + HARMONISED + """
                                "scale": {"id": "example-colours"}, "code": "green"}]""" + RatingExamples.END)
                        .fails(RatingExamples.PROGRAMME + """
                                "known": "printed",""" + HARMONISED + """
                                "scale": {"id": "example-colours"}, "code": "green"}]""" + RatingExamples.END),
                Rule.error(
                                Rule.Group.MEANING,
                                "rating.harmonised.scale",
                                "A harmonised rating is on another scale than the native one")
                        .whenGiven("scale", "harmonised")
                        .because("On the same scale and edition it would be a second native rating that nobody gave.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}],""" + HARMONISED + """
                                "scale": {"id": "example-colours"}, "code": "green"}]""" + RatingExamples.END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}],""" + HARMONISED + """
                                "scale": {"id": "eif-evidence", "edition": "2017"}, "code": "4"}]""" + RatingExamples.END),
                Rule.warning(Rule.Group.MEANING, "rating.factors.repeated", "Each factor of a rating is named once")
                        .whenGiven("factors")
                        .because("One ground would count twice for whoever adds them up.")
                        .passes(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}],
                                "factors": [{"name": "risk of bias"}, {"name": "imprecision"}]""" + RatingExamples.END)
                        .fails(RatingExamples.LEVEL + """
                                "code": "3", "printed": "3"}],
                                "factors": [{"name": "risk of bias"}, {"name": "Risk of bias"}]""" + RatingExamples.END));
    }

    @Override
    void check(int rule, Rating rating, Inspection in) {
        switch (rule) {
            case SCALE -> scale(rating, in);
            case NAMED -> named(rating, in);
            case ITSELF -> itself(rating, in);
            case THRESHOLD -> threshold(rating, in);
            case NATIVE -> nativeRating(rating, in);
            case OTHER_SCALE -> otherScale(rating, in);
            case FACTOR -> factors(rating, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void scale(Rating rating, Inspection in) {
        if (rating.scale().isEmpty() || rating.scale().get().id().isEmpty()) {
            return;
        }
        ScaleRef scale = rating.scale().get();
        String id = scale.id().get();
        if (id.length() <= LONGEST_ID
                && scale.title().isEmpty()
                && in.reference().scales(id).isEmpty()) {
            in.fail("/scale/id", "a scale that is known here, or its title beside it", Found.code(id), id);
        }
    }

    private static void named(Rating rating, Inspection in) {
        if (is(rating, RatingSubject.FOLLOW_UP) && lacks(rating, rating.followUp(), "followUp")) {
            in.fail("/followUp", "the follow-up that it is about", "nothing");
        }
        if (is(rating, RatingSubject.TOPIC_AREA) && lacks(rating, rating.aboutName(), "aboutName")) {
            in.fail("/aboutName", "the topic area that it is about", "nothing");
        }
    }

    private static boolean is(Rating rating, RatingSubject subject) {
        return rating.about().isPresent() && rating.about().get().equals(subject);
    }

    private static boolean lacks(Rating rating, Optional<String> name, String member) {
        return name.isEmpty() && !Raw.keeps(rating.extras(), member);
    }

    private static void itself(Rating rating, Inspection in) {
        if (rating.qualifies().isPresent() && rating.qualifies().equals(rating.key())) {
            String key = rating.qualifies().get();
            in.fail("/qualifies", "the key of another rating", "its own", key);
        }
    }

    private static void threshold(Rating rating, Inspection in) {
        List<RatingValue> values = rating.values();
        for (int i = 0; i < values.size(); i++) {
            RatingValue value = values.get(i);
            if (isThreshold(value.code())) {
                bar("/values/" + i + "/code", value.code().get(), in);
            } else if (isThreshold(value.printed())) {
                bar("/values/" + i + "/printed", value.printed().get(), in);
            } else if (isThreshold(value.label())) {
                bar("/values/" + i + "/label", value.label().get(), in);
            }
        }
        if (isThreshold(rating.said())) {
            bar("/said", rating.said().get(), in);
        }
    }

    private static boolean isThreshold(Optional<String> text) {
        return text.isPresent() && Threshold.is(text.get());
    }

    private static void bar(String pointer, String text, Inspection in) {
        in.fail(pointer, "what was found", "a bar to be passed", text);
    }

    private static void nativeRating(Rating rating, Inspection in) {
        boolean says = !rating.values().isEmpty() || rating.said().isPresent() || Raw.keeps(rating.extras(), "values");
        if (!rating.harmonised().isEmpty() && !says) {
            in.fail("/harmonised", "the rating of the publisher beside it", "the harmonised one alone");
        }
    }

    private static void otherScale(Rating rating, Inspection in) {
        if (rating.scale().isEmpty()) {
            return;
        }
        ScaleRef own = rating.scale().get();
        List<HarmonisedRating> harmonised = rating.harmonised();
        for (int i = 0; i < harmonised.size(); i++) {
            Optional<ScaleRef> scale = harmonised.get(i).scale();
            boolean same = scale.isPresent()
                    && scale.get().id().isPresent()
                    && scale.get().id().equals(own.id())
                    && scale.get().edition().equals(own.edition());
            if (same) {
                String id = scale.get().id().get();
                in.fail("/harmonised/" + i + "/scale", "another scale or edition", Found.code(id), id);
            }
        }
    }

    private static void factors(Rating rating, Inspection in) {
        for (int i = 1; i < Math.min(rating.factors().size(), MOST_COMPARED); i++) {
            Optional<String> name = rating.factors().get(i).name();
            for (int j = 0; name.isPresent() && j < i; j++) {
                Optional<String> before = rating.factors().get(j).name();
                if (before.isPresent() && Words.same(name.get(), before.get())) {
                    in.fail(
                            "/factors/" + i + "/name",
                            "a factor that is not named before",
                            "the same as factor " + (j + 1));
                    break;
                }
            }
        }
    }
}
