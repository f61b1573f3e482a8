// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.Study;

/** What the parts of a study mean together. */
final class StudyMeaning extends Meaning<Study> {
    private static final int PARTICIPANTS = 0;
    private static final int ABOUT = 1;

    private static final RatingSubject[] OTHERS = {
        RatingSubject.RECORD, RatingSubject.RECOMMENDATION, RatingSubject.SECTION, RatingSubject.TOPIC_AREA
    };

    private static final String RATED = """
            {"studies": [{"label": "study 1", "ratings": [{"scale": {"id": "eif-evidence", "edition": "2017"},
              "known": "printed", "ratedBy": "Example Foundation", "asOf": "2016-07",
              "values": [{"code": "3", "printed": "3"}],
              "source": {"url": "https://evidence.example/programme", "role": "publisher-page"},
            """;

    StudyMeaning() {
        super(
                Rule.error(Rule.Group.MEANING, "study.participants.of", People.MEANING)
                        .because(People.RATIONALE)
                        .passes("""
                                {"studies": [{"label": "study 1", "participants": {"of": "participants", "number": 93}}]}""")
                        .fails("""
                                {"studies": [{"label": "study 1", "participants": {"of": "studies", "number": 93}}]}"""),
                Rule.warning(Rule.Group.MEANING, "study.ratings.about", "A rating of a study is about the study")
                        .whenGiven("ratings")
                        .because(About.RATIONALE)
                        .passes(RATED + """
                                "about": "study"}]}]}""")
                        .fails(RATED + """
                                "about": "record"}]}]}"""));
    }

    @Override
    void check(int rule, Study study, Inspection in) {
        switch (rule) {
            case PARTICIPANTS -> People.hold(study.participants(), in);
            case ABOUT -> About.hold(study.ratings(), "the study", OTHERS, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }
}
