// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.Recommendation;
import io.github.whatworks.evidence.Section;
import io.github.whatworks.evidence.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A rating with what it is about: nothing shows one without the other. */
record RatedThing(Rating rating, Optional<String> name, Optional<Term> comparator) {

    /** Every rating of a record, wherever it hangs. */
    static List<RatedThing> of(EvidenceRecord record) {
        List<RatedThing> all = new ArrayList<>();
        record.ratings().forEach(rating -> all.add(new RatedThing(rating, rating.aboutName(), Optional.empty())));
        for (Outcome outcome : record.outcomes()) {
            for (Rating rating : outcome.ratings()) {
                all.add(new RatedThing(rating, name(outcome, rating), outcome.comparator()));
            }
        }
        for (Recommendation recommendation : record.recommendations()) {
            recommendation.ratings().forEach(r -> all.add(new RatedThing(r, recommendation.text(), Optional.empty())));
        }
        for (Section section : record.sections()) {
            Optional<String> name = section.heading().or(() -> section.name().map(Object::toString));
            section.ratings().forEach(r -> all.add(new RatedThing(r, name, Optional.empty())));
        }
        return all;
    }

    private static Optional<String> name(Outcome outcome, Rating rating) {
        String name = outcome.name().orElse("an outcome without a name");
        return Optional.of(rating.followUp().map(when -> name + ", " + when).orElse(name));
    }

    /** Whether the lines that travel with this rating are the same as those of {@code other}. */
    boolean sharesLinesWith(RatedThing other) {
        return rating.scale().equals(other.rating.scale())
                && rating.known().equals(other.rating.known())
                && rating.asOf().equals(other.rating.asOf())
                && rating.ratedBy().equals(other.rating.ratedBy())
                && rating.source().equals(other.rating.source())
                && rating.note().equals(other.rating.note())
                && rating.status().equals(other.rating.status())
                && comparator.equals(other.comparator);
    }
}
