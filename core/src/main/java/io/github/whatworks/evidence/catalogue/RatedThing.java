// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.Recommendation;
import io.github.whatworks.evidence.Section;
import io.github.whatworks.evidence.Study;
import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A rating with what it is about: nothing shows one without the other.
 *
 * @param rating the rating
 * @param place the kind of part it hangs on
 * @param pointer where it stands in the record
 * @param name what is rated; empty for the record as a whole
 * @param outcome the outcome, if it is the rating of one
 * @param comparator instead of what
 */
record RatedThing(
        Rating rating,
        Place place,
        String pointer,
        Optional<String> name,
        Optional<Outcome> outcome,
        Optional<Term> comparator) {

    /** The kinds of parts that a rating can hang on. */
    enum Place {
        RECORD,
        VARIANT,
        OUTCOME,
        EFFECT,
        RECOMMENDATION,
        SECTION,
        STUDY,
        COST
    }

    /** Every rating of a record, wherever it hangs, in the order in which a card shows them. */
    static List<RatedThing> of(EvidenceRecord record) {
        Found found = new Found(new ArrayList<>());
        found.add(record.ratings(), Place.RECORD, "", Optional.empty());
        for (int i = 0; i < record.variants().size(); i++) {
            Variant variant = record.variants().get(i);
            found.add(variant.ratings(), Place.VARIANT, "/variants/" + i, variant.name());
        }
        for (int i = 0; i < record.outcomes().size(); i++) {
            found.outcome(record.outcomes().get(i), "/outcomes/" + i);
        }
        for (int i = 0; i < record.recommendations().size(); i++) {
            Recommendation one = record.recommendations().get(i);
            Optional<String> name = one.text().or(one::heading).or(one::number);
            found.add(one.ratings(), Place.RECOMMENDATION, "/recommendations/" + i, name);
        }
        for (int i = 0; i < record.sections().size(); i++) {
            Section section = record.sections().get(i);
            Optional<String> name = section.heading().or(() -> section.name().map(Object::toString));
            found.add(section.ratings(), Place.SECTION, "/sections/" + i, name);
        }
        for (int i = 0; i < record.studies().size(); i++) {
            Study study = record.studies().get(i);
            found.add(study.ratings(), Place.STUDY, "/studies/" + i, study.label());
        }
        for (int i = 0; i < record.costs().size(); i++) {
            Cost cost = record.costs().get(i);
            String pointer = "/costs/" + i + "/band";
            cost.band()
                    .ifPresent(band -> found.all.add(new RatedThing(
                            band, Place.COST, pointer, cost.kind(), Optional.empty(), Optional.empty())));
        }
        return List.copyOf(found.all);
    }

    /** Whether it stands apart from what is rated for its effect or evidence. */
    boolean isOfCost() {
        return place == Place.COST;
    }

    private record Found(List<RatedThing> all) {

        void add(List<Rating> ratings, Place place, String parent, Optional<String> name) {
            for (int i = 0; i < ratings.size(); i++) {
                Rating rating = ratings.get(i);
                all.add(new RatedThing(
                        rating,
                        place,
                        parent + "/ratings/" + i,
                        name.or(rating::aboutName),
                        Optional.empty(),
                        Optional.empty()));
            }
        }

        void outcome(Outcome outcome, String parent) {
            for (int i = 0; i < outcome.ratings().size(); i++) {
                all.add(of(
                        outcome,
                        outcome.ratings().get(i),
                        Place.OUTCOME,
                        parent + "/ratings/" + i,
                        outcome.comparator()));
            }
            for (int i = 0; i < outcome.effects().size(); i++) {
                Effect effect = outcome.effects().get(i);
                Optional<Term> comparator = effect.comparator().or(outcome::comparator);
                for (int j = 0; j < effect.ratings().size(); j++) {
                    String pointer = parent + "/effects/" + i + "/ratings/" + j;
                    all.add(of(outcome, effect.ratings().get(j), Place.EFFECT, pointer, comparator));
                }
            }
        }

        private static RatedThing of(
                Outcome outcome, Rating rating, Place place, String pointer, Optional<Term> comparator) {
            return new RatedThing(rating, place, pointer, outcome.name(), Optional.of(outcome), comparator);
        }
    }
}
