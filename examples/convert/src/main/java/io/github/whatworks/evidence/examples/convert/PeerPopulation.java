// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.AgeUnit;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.BeforeBirth;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.Targeting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a peer's record is for; the file does not say whether as offered or as evaluated. */
final class PeerPopulation {

    private static final Pattern AGES = Pattern.compile("(?<from>prenatal|\\d{1,2})-(?<to>\\d{1,2})");
    private static final Map<String, Targeting> LEVELS = Map.of("Indicated Prevention", Targeting.INDICATED);

    private PeerPopulation() {}

    static Optional<Population> of(SourceObject source) {
        var population = Population.builder().basis(PopulationBasis.NOT_STATED);
        Population nothing = population.build();
        source.text("population").ifPresent(population::text);
        source.text("ages").ifPresent(text -> population.ages(ages(source, text)));
        source.text("level")
                .ifPresent(text -> population
                        .targetingText(text)
                        .targeting(Optional.ofNullable(LEVELS.get(text))
                                .orElseThrow(() -> source.fault(
                                        "level", "expected one of " + LEVELS.keySet() + ", found \"" + text + "\""))));
        return Optional.of(population.build()).filter(read -> !read.equals(nothing));
    }

    private static Ages ages(SourceObject source, String text) {
        Matcher matcher = AGES.matcher(text);
        if (!matcher.matches()) {
            throw source.fault("ages", "expected ages such as \"11-18\" or \"prenatal-2\", found \"" + text + "\"");
        }
        var band = AgeBand.builder().to(Decimal.of(matcher.group("to"))).unit(AgeUnit.YEARS);
        if (matcher.group("from").equals("prenatal")) {
            band.beforeBirth(BeforeBirth.INCLUDED);
        } else {
            band.from(Decimal.of(matcher.group("from")));
        }
        return Ages.builder()
                .text(text)
                .bands(List.of(band.build()))
                .note("Read as years by the project's editors; the source file gives no unit.")
                .build();
    }
}
