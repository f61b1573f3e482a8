// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.Recommendation;

/** What a recommendation and its ratings mean together. */
final class RecommendationMeaning extends Meaning<Recommendation> {
    private static final int PRINCIPLE = 0;
    private static final int ABOUT = 1;

    private static final RatingSubject[] OTHERS = {
        RatingSubject.RECORD,
        RatingSubject.OUTCOME,
        RatingSubject.FOLLOW_UP,
        RatingSubject.STUDY,
        RatingSubject.SECTION,
        RatingSubject.TOPIC_AREA
    };

    private static final String RATED = """
            "text": "Offer a navigator.", "ratings": [{
              "scale": {"id": "practice-guide-strength", "edition": "2025"}, "known": "printed",
              "ratedBy": "Example Foundation", "asOf": "2025-02", "values": [{"code": "strong", "printed": "Strong evidence"}],
              "source": {"url": "https://evidence.example/guide", "role": "publisher-page"},
            """;

    RecommendationMeaning() {
        super(
                Rule.warning(Rule.Group.MEANING, "recommendation.principle.rated", "A principle has no rating")
                        .whenGiven("kind", "ratings")
                        .because(
                                "Principles rest on what people said, and their guides do not rate them. Either it is a"
                                        + " recommendation, or the rating belongs to another one.")
                        .passes("""
                                {"recommendations": [{"kind": "recommendation",""" + RATED + """
                                "about": "recommendation"}]}]}""")
                        .fails("""
                                {"recommendations": [{"kind": "principle",""" + RATED + """
                                "about": "recommendation"}]}]}"""),
                Rule.warning(
                                Rule.Group.MEANING,
                                "recommendation.ratings.about",
                                "A rating of a recommendation is about the recommendation")
                        .whenGiven("ratings")
                        .because(About.RATIONALE)
                        .passes("""
                                {"recommendations": [{"kind": "recommendation",""" + RATED + """
                                "about": "recommendation"}]}]}""")
                        .fails("""
                                {"recommendations": [{"kind": "recommendation",""" + RATED + """
                                "about": "record"}]}]}"""));
    }

    @Override
    void check(int rule, Recommendation recommendation, Inspection in) {
        switch (rule) {
            case PRINCIPLE -> principle(recommendation, in);
            case ABOUT -> About.hold(recommendation.ratings(), "the recommendation", OTHERS, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void principle(Recommendation recommendation, Inspection in) {
        boolean principle =
                recommendation.kind().isPresent() && recommendation.kind().get().equals("principle");
        if (principle && !recommendation.ratings().isEmpty()) {
            in.fail("/ratings", "none beside a principle", "some");
        }
    }
}
