// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingSubject;
import java.util.List;

/** Whether the ratings of a record are on scales that rate such a thing. */
final class RecordRatingsMeaning extends Meaning<EvidenceRecord> {
    private static final int SUBJECT = 0;

    RecordRatingsMeaning() {
        super(Rule.warning(
                        Rule.Group.MEANING,
                        "rating.about.scale",
                        "A rating of a whole record is on a scale that rates such records")
                .whenGiven("ratings")
                .because(
                        "How well one study was done, or what one outcome came to, is no verdict on a programme. The"
                                + " Scientific Maryland Scale says which studies a review looks at: its 3 is a bar to be passed.")
                .passes("""
                        {"ratings": [{"scale": {"id": "maryland-sms", "title": "Maryland Scientific Methods Scale"},
                          "about": "study", "ratedBy": "Example Centre", "asOf": "2019", "known": "printed",
                          "values": [{"code": "3", "printed": "SMS 3"}],
                          "source": {"url": "https://evidence.example/review", "role": "publisher-page"}}]}""")
                .fails("""
                        {"ratings": [{"scale": {"id": "maryland-sms", "title": "Maryland Scientific Methods Scale"},
                          "about": "record", "ratedBy": "Example Centre", "asOf": "2019", "known": "printed",
                          "values": [{"code": "3", "printed": "SMS 3"}],
                          "source": {"url": "https://evidence.example/review", "role": "publisher-page"}}]}"""));
    }

    @Override
    void check(int rule, EvidenceRecord record, Inspection in) {
        switch (rule) {
            case SUBJECT -> subject(record, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void subject(EvidenceRecord record, Inspection in) {
        List<Rating> ratings = record.ratings();
        for (int i = 0; i < ratings.size(); i++) {
            Rating rating = ratings.get(i);
            if (!isOfTheWhole(rating)) {
                continue;
            }
            ScaleSubject subject = ScaleSubject.of(OnScale.named(rating.scale(), in), rating);
            if (!subject.allows(record.kind())) {
                String about = rating.about().get().value();
                in.fail(
                        "/ratings/" + i + "/about",
                        subject.words() + ", as its scale has it",
                        Found.code(about),
                        about);
            }
        }
    }

    private static boolean isOfTheWhole(Rating rating) {
        return rating.about().isPresent()
                && (rating.about().get().equals(RatingSubject.RECORD)
                        || rating.about().get().equals(RatingSubject.TOPIC_AREA));
    }
}
