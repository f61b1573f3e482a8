// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Adds the age bands that editors read from text to the population with the same basis; a population
 * whose basis the record has not yet is added whole.
 */
final class PopulationAdditions {
    private final String place;

    PopulationAdditions(String place) {
        this.place = place;
    }

    List<Population> merge(List<Population> populations, List<Population> additions) {
        List<Population> merged = new ArrayList<>(populations);
        for (Population added : additions) {
            IntStream.range(0, populations.size())
                    .filter(i -> populations.get(i).basis().equals(added.basis()))
                    .findFirst()
                    .ifPresentOrElse(i -> merged.set(i, merge(merged.get(i), added)), () -> merged.add(added));
        }
        return merged;
    }

    private Population merge(Population base, Population added) {
        String here =
                place + ", population " + base.basis().map(Object::toString).orElse("without a basis");
        Ages ages = base.ages().orElseThrow(() -> new SourceFault(here, "has no text of an age to read bands from"));
        Ages read = added.ages().orElseThrow(() -> new SourceFault(here, "expected ages"));
        if (!added.equals(permitted(added, read))) {
            throw new SourceFault(here, "expected basis and the bands and note of ages, found something else");
        }
        if (ages.stated() || ages.note().isPresent()) {
            throw new SourceFault(here, "its ages are read from the source file already");
        }
        var merged = ages.toBuilder().bands(read.bands());
        read.note().ifPresent(merged::note);
        return base.toBuilder().ages(merged.build()).build();
    }

    private static Population permitted(Population added, Ages read) {
        var ages = Ages.builder().bands(read.bands());
        read.note().ifPresent(ages::note);
        var permitted = Population.builder().ages(ages.build());
        added.basis().ifPresent(permitted::basis);
        return permitted.build();
    }
}
