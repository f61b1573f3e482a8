// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ages that a record states, without anything else, so that the many records with the same ages
 * share one.
 *
 * @param evaluated the bands in which it was evaluated
 * @param other the bands in which it is offered, and those of which the source does not say which
 * @param unread whether ages were printed that could not be read as bands
 */
record AgeProfile(List<AgeBand> evaluated, List<AgeBand> other, boolean unread) {

    AgeProfile {
        evaluated = List.copyOf(evaluated);
        other = List.copyOf(other);
    }

    static AgeProfile of(EvidenceRecord record) {
        List<AgeBand> evaluated = new ArrayList<>();
        List<AgeBand> other = new ArrayList<>();
        boolean unread = false;
        for (Population population : record.populations()) {
            Optional<Ages> ages = population.ages();
            if (ages.isPresent()) {
                boolean asEvaluated = population
                        .basis()
                        .filter(PopulationBasis.AS_EVALUATED::equals)
                        .isPresent();
                ages.get().bands().forEach(band -> (asEvaluated ? evaluated : other).add(bare(band)));
                unread |= !ages.get().stated();
            }
        }
        return new AgeProfile(evaluated, other, unread);
    }

    /** How these ages meet {@code age}. Where nothing was stated, or not all could be read, nobody is excluded. */
    AgeFit fit(Age age) {
        if (evaluated.stream().anyMatch(band -> band.contains(age))) {
            return AgeFit.EVALUATED;
        }
        if (other.stream().anyMatch(band -> band.contains(age))) {
            return AgeFit.OFFERED;
        }
        return unread || (evaluated.isEmpty() && other.isEmpty()) ? AgeFit.NOT_STATED : AgeFit.OUTSIDE;
    }

    private static AgeBand bare(AgeBand band) {
        return new AgeBand(band.from(), band.to(), band.unit(), band.beforeBirth(), Optional.empty(), Extras.NONE);
    }
}
