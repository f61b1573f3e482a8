// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import java.util.List;

/** Goes to every rating of a record, wherever it stands, and keeps the place. Allocates nothing. */
final class RatingWalk {
    private static final String RATINGS = "ratings";

    private RatingWalk() {}

    /** What goes to the ratings. */
    interface Visitor {
        /** Is at a rating, in the course of {@code step}, which is one of its own. */
        void at(int step, EvidenceRecord record, Rating rating, Inspection in);
    }

    static void each(EvidenceRecord record, Visitor visitor, int step, Inspection in) {
        list(record, record.ratings(), visitor, step, in);
        for (int i = 0; i < record.outcomes().size(); i++) {
            outcome(record, i, visitor, step, in);
        }
        for (int i = 0; i < record.costs().size(); i++) {
            cost(record, i, visitor, step, in);
        }
        for (int i = 0; i < record.sections().size(); i++) {
            list(record, "sections", i, record.sections().get(i).ratings(), visitor, step, in);
        }
        for (int i = 0; i < record.variants().size(); i++) {
            list(record, "variants", i, record.variants().get(i).ratings(), visitor, step, in);
        }
        for (int i = 0; i < record.recommendations().size(); i++) {
            list(record, "recommendations", i, record.recommendations().get(i).ratings(), visitor, step, in);
        }
        for (int i = 0; i < record.studies().size(); i++) {
            list(record, "studies", i, record.studies().get(i).ratings(), visitor, step, in);
        }
    }

    private static void outcome(EvidenceRecord record, int index, Visitor visitor, int step, Inspection in) {
        Outcome outcome = record.outcomes().get(index);
        if (outcome.ratings().isEmpty() && outcome.effects().isEmpty()) {
            return;
        }
        in.enter("outcomes");
        in.at(index);
        list(record, outcome.ratings(), visitor, step, in);
        for (int i = 0; i < outcome.effects().size(); i++) {
            list(record, "effects", i, outcome.effects().get(i).ratings(), visitor, step, in);
        }
        in.leave();
    }

    private static void cost(EvidenceRecord record, int index, Visitor visitor, int step, Inspection in) {
        Cost cost = record.costs().get(index);
        if (cost.band().isPresent()) {
            in.enter("costs");
            in.at(index);
            in.enter("band");
            visitor.at(step, record, cost.band().get(), in);
            in.leave();
            in.leave();
        }
    }

    private static void list(
            EvidenceRecord record,
            String part,
            int index,
            List<Rating> ratings,
            Visitor visitor,
            int step,
            Inspection in) {
        if (!ratings.isEmpty()) {
            in.enter(part);
            in.at(index);
            list(record, ratings, visitor, step, in);
            in.leave();
        }
    }

    private static void list(EvidenceRecord record, List<Rating> ratings, Visitor visitor, int step, Inspection in) {
        for (int i = 0; i < ratings.size(); i++) {
            in.enter(RATINGS);
            in.at(i);
            visitor.at(step, record, ratings.get(i), in);
            in.leave();
        }
    }
}
