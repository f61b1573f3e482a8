// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingSubject;
import java.util.List;

/** Holds ratings to being about what they stand in. */
final class About {
    static final String RATIONALE =
            "Ratings are counted by what they are about; one that says otherwise than its place is counted twice or not"
                    + " at all.";

    private About() {}

    /** Fails the rule that is tried for each of {@code ratings} that is about one of {@code others}. */
    static void hold(List<Rating> ratings, String expected, RatingSubject[] others, Inspection in) {
        for (int i = 0; i < ratings.size(); i++) {
            if (ratings.get(i).about().isPresent()
                    && isOneOf(ratings.get(i).about().get(), others)) {
                String about = ratings.get(i).about().get().value();
                in.fail("/ratings/" + i + "/about", expected, Found.code(about), about);
            }
        }
    }

    private static boolean isOneOf(RatingSubject subject, RatingSubject[] others) {
        for (RatingSubject other : others) {
            if (subject.equals(other)) {
                return true;
            }
        }
        return false;
    }
}
