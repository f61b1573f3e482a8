// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import java.util.List;
import java.util.Optional;

/** How the ages that a record states meet the age asked for. Unknown never excludes. */
public enum AgeFit {
    /** It was evaluated at this age. */
    EVALUATED,
    /** It is offered at this age but was evaluated elsewhere, or the source does not say where. */
    OFFERED,
    /** The source states no age that could be read. */
    NOT_STATED,
    /** The ages it states do not include this one. */
    OUTSIDE,
    /** No age was asked for. */
    NOT_ASKED;

    static AgeFit of(EvidenceRecord record, Optional<Age> asked) {
        if (asked.isEmpty()) {
            return NOT_ASKED;
        }
        List<Population> stated = record.populations().stream()
                .filter(population -> population.ages().filter(Ages::stated).isPresent())
                .toList();
        List<Population> holding = stated.stream()
                .filter(population -> population.ages().orElseThrow().contains(asked.get()))
                .toList();
        if (holding.stream().anyMatch(AgeFit::asEvaluated)) {
            return EVALUATED;
        }
        if (!holding.isEmpty()) {
            return OFFERED;
        }
        return agesCouldHold(record, stated) ? NOT_STATED : OUTSIDE;
    }

    private static boolean asEvaluated(Population population) {
        return population.basis().filter(PopulationBasis.AS_EVALUATED::equals).isPresent();
    }

    /** True where nothing was stated, or where an age was printed that could not be read as a band. */
    private static boolean agesCouldHold(EvidenceRecord record, List<Population> stated) {
        return stated.isEmpty()
                || record.populations().stream()
                        .anyMatch(population -> population.ages().isPresent() && !stated.contains(population));
    }
}
