// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.AgeUnit;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Targeting;
import java.util.List;

/** What the parts of a population mean together. */
final class PopulationMeaning extends Meaning<Population> {
    private static final int TARGETING = 0;
    private static final int CHILD = 1;

    private static final Decimal OLDEST_YEARS = Decimal.of("25");

    PopulationMeaning() {
        super(
                Rule.warning(
                                Rule.Group.MEANING,
                                "population.targeting.mismatch",
                                "The targeting is the one that its printed text names")
                        .whenGiven("targetingText", "targeting")
                        .because("Universal and targeted offers reach different families; one of the two was taken down"
                                + " wrongly.")
                        .passes("""
                                {"populations": [{"basis": "as-offered", "targeting": ["selected"],
                                  "targetingText": "Targeted-selected"}]}""")
                        .fails("""
                                {"populations": [{"basis": "as-offered", "targeting": ["selected"],
                                  "targetingText": "Universal"}]}"""),
                Rule.warning(
                                Rule.Group.MEANING,
                                "population.ages.child",
                                "Ages of people who are all children end by 25 years")
                        .whenGiven("ages", "actsOn")
                        .because("Children's services end at 25: the unit is wrong, or the ages are those of somebody"
                                + " else.")
                        .passes("""
                                {"populations": [{"basis": "as-offered", "actsOn": ["child"], "ages": {"text": "0-36 months",
                                  "bands": [{"from": 0, "to": 36, "unit": "months"}]}}]}""")
                        .fails("""
                                {"populations": [{"basis": "as-offered", "actsOn": ["child"], "ages": {"text": "0-36 months",
                                  "bands": [{"from": 0, "to": 36, "unit": "years"}]}}]}"""));
    }

    @Override
    void check(int rule, Population population, Inspection in) {
        switch (rule) {
            case TARGETING -> targeting(population, in);
            case CHILD -> child(population, in);
            default -> throw new IllegalArgumentException("no rule " + rule);
        }
    }

    private static void targeting(Population population, Inspection in) {
        if (population.targetingText().isPresent() && !population.targeting().isEmpty()) {
            String text = population.targetingText().get();
            named(population.targeting(), text, "universal", Targeting.UNIVERSAL, in);
            named(population.targeting(), text, "targeted-select", Targeting.SELECTED, in);
            named(population.targeting(), text, "targeted-indicated", Targeting.INDICATED, in);
        }
    }

    private static void named(List<Targeting> given, String text, String word, Targeting meant, Inspection in) {
        if (text.regionMatches(true, 0, word, 0, word.length()) && !given.contains(meant)) {
            in.fail("/targeting", "also \"" + meant + "\", which the text names", "others alone");
        }
    }

    private static void child(Population population, Inspection in) {
        if (population.ages().isEmpty() || !areChildren(population.actsOn())) {
            return;
        }
        List<AgeBand> bands = population.ages().get().bands();
        for (int i = 0; i < bands.size(); i++) {
            AgeBand band = bands.get(i);
            boolean years = band.unit().isEmpty() || band.unit().get().equals(AgeUnit.YEARS);
            if (years && band.to().isPresent() && Numbers.compare(band.to().get(), OLDEST_YEARS) > 0) {
                in.fail("/ages/bands/" + i + "/to", "at most 25 years", "more");
            }
        }
    }

    private static boolean areChildren(List<Subject> subjects) {
        for (int i = 0; i < subjects.size(); i++) {
            if (!subjects.get(i).equals(Subject.CHILD) && !subjects.get(i).equals(Subject.SIBLING_GROUP)) {
                return false;
            }
        }
        return !subjects.isEmpty();
    }
}
