// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Targeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of the Guidebook for a programme's targeting, of which a page can print several. */
final class LevelOfNeed {
    static final String WORDS = "Universal, Targeted-selected or Targeted-indicated, separated by commas";

    private static final Map<String, Targeting> TARGETING = Map.of(
            "Universal", Targeting.UNIVERSAL,
            "Targeted-selected", Targeting.SELECTED,
            "Targeted-indicated", Targeting.INDICATED);

    private LevelOfNeed() {}

    /** The targeting in the order printed; empty if there is another word among them. */
    static Optional<List<Targeting>> targeting(String text) {
        List<Targeting> targeting = new ArrayList<>();
        for (String word : text.split(", ", -1)) {
            Targeting known = TARGETING.get(word);
            if (known == null) {
                return Optional.empty();
            }
            targeting.add(known);
        }
        return Optional.of(targeting);
    }
}
