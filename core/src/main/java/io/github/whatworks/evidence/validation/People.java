// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Count;
import io.github.whatworks.evidence.CountOf;
import java.util.Optional;

/** Holds the participants of something to being people, or groups of them. */
final class People {
    static final String MEANING = "Participants are people, or groups of them";
    static final String RATIONALE =
            "Three studies shown as three participants make a large body of evidence look like nothing.";

    private People() {}

    /** Fails the rule that is tried where {@code participants} counts papers. */
    static void hold(Optional<Count> participants, Inspection in) {
        if (participants.isEmpty() || participants.get().of().isEmpty()) {
            return;
        }
        CountOf of = participants.get().of().get();
        boolean papers = of.equals(CountOf.SCREENED)
                || of.equals(CountOf.STUDIES)
                || of.equals(CountOf.REPORTS)
                || of.equals(CountOf.CONTRASTS)
                || of.equals(CountOf.REVIEWS)
                || of.equals(CountOf.FINDINGS);
        if (papers) {
            in.fail("/participants/of", "participants, families or the like", Found.code(of.value()), of.value());
        }
    }
}
