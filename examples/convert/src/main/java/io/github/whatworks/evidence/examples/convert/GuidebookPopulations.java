// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.PopulationBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom a programme is for: as offered, and as evaluated.
 *
 * <p>The page of Foundations gives age, level of need and ethnicities as evaluated. A level of need
 * from elsewhere, or read from running text, is kept apart: the source does not say which of the two
 * it means.
 */
final class GuidebookPopulations {
    private static final String NOT_REPORTED = "Not reported";

    private final SourceObject source;
    private final GuidebookPages pages;

    private GuidebookPopulations(SourceObject source, GuidebookPages pages) {
        this.source = source;
        this.pages = pages;
    }

    static List<Population> of(SourceObject source, GuidebookPages pages) {
        return new GuidebookPopulations(source, pages).read();
    }

    private List<Population> read() {
        Optional<String> need = source.text("levelOfNeed");
        boolean needIsAsEvaluated = pages.haveFoundations()
                && source.has("ageAsEvaluated")
                && !source.texts("fieldsReadFromProse").contains("levelOfNeed");

        List<Population> populations = new ArrayList<>();
        source.text("ageAsOffered")
                .ifPresent(text -> populations.add(with(PopulationBasis.AS_OFFERED)
                        .ages(AgeText.ages(text))
                        .build()));
        evaluated(need.filter(text -> needIsAsEvaluated)).ifPresent(populations::add);
        need.filter(text -> !needIsAsEvaluated)
                .ifPresent(text -> populations.add(
                        targeted(with(PopulationBasis.NOT_STATED), text).build()));
        return populations;
    }

    private Optional<Population> evaluated(Optional<String> need) {
        var population = with(PopulationBasis.AS_EVALUATED);
        Optional<Ages> ages = agesAsEvaluated();
        Optional<String> ethnicities = source.text("raceEthnicity");
        ages.ifPresent(population::ages);
        need.ifPresent(text -> targeted(population, text));
        ethnicities.ifPresent(text -> population.ethnicitiesText(text).ethnicities(ethnicities(text)));
        return ages.isPresent() || need.isPresent() || ethnicities.isPresent()
                ? Optional.of(population.build())
                : Optional.empty();
    }

    /** The age groups of a page are those that the best evidence covers. */
    private Optional<Ages> agesAsEvaluated() {
        Optional<String> text = source.text("ageAsEvaluated");
        List<String> groups = source.texts("ageGroups");
        return text.isEmpty() && groups.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        text.map(AgeText::ages).orElseGet(() -> Ages.builder().build()).toBuilder()
                                .groups(groups)
                                .build());
    }

    private PopulationBuilder targeted(PopulationBuilder population, String text) {
        return population
                .targetingText(text)
                .targeting(LevelOfNeed.targeting(text)
                        .orElseThrow(() -> source.fault(
                                "levelOfNeed", "expected " + LevelOfNeed.WORDS + ", found \"" + text + "\"")));
    }

    private static List<String> ethnicities(String text) {
        return text.equals(NOT_REPORTED) ? List.of() : List.of(text.split(", ", -1));
    }

    private static PopulationBuilder with(PopulationBasis basis) {
        return Population.builder().basis(basis);
    }
}
