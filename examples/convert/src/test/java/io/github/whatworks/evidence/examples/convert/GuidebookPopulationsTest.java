// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.Targeting;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidebookPopulationsTest {
    private static final String EIF = "https://guidebook.eif.org.uk/programme/x";
    private static final String FOUNDATIONS = "https://foundations.org.uk/toolkit/guidebook/x";

    @Test
    void ages_as_offered_and_as_evaluated_are_two_populations() {
        List<Population> populations =
                populations("'ageAsOffered': '6 to 12 years', 'ageAsEvaluated': '4 to 8 years old'", FOUNDATIONS);

        assertThat(populations)
                .extracting(population -> population.basis().orElseThrow())
                .containsExactly(PopulationBasis.AS_OFFERED, PopulationBasis.AS_EVALUATED);
        assertThat(populations)
                .extracting(population -> population.ages().orElseThrow().text().orElseThrow())
                .containsExactly("6 to 12 years", "4 to 8 years old");
    }

    @Test
    void the_level_of_need_of_a_foundations_page_is_as_evaluated() {
        List<Population> populations = populations(
                "'ageAsEvaluated': '4 to 8 years old', 'levelOfNeed': 'Universal, Targeted-selected'", FOUNDATIONS);

        assertThat(populations).hasSize(1);
        assertThat(populations.get(0).targeting()).containsExactly(Targeting.UNIVERSAL, Targeting.SELECTED);
        assertThat(populations.get(0).targetingText()).contains("Universal, Targeted-selected");
    }

    @Test
    void a_level_of_need_from_elsewhere_or_from_running_text_stands_apart() {
        assertThat(populations("'levelOfNeed': 'Universal'", EIF))
                .extracting(population -> population.basis().orElseThrow())
                .containsExactly(PopulationBasis.NOT_STATED);
        assertThat(populations(
                        "'ageAsEvaluated': '4 to 8 years old', 'levelOfNeed': 'Universal',"
                                + " 'fieldsReadFromProse': ['levelOfNeed']",
                        FOUNDATIONS))
                .extracting(population -> population.basis().orElseThrow())
                .containsExactly(PopulationBasis.AS_EVALUATED, PopulationBasis.NOT_STATED);
    }

    @Test
    void ethnicities_are_kept_as_printed_and_one_by_one() {
        Population population = populations("'raceEthnicity': 'White, Irish Traveller'", FOUNDATIONS)
                .get(0);

        assertThat(population.ethnicitiesText()).contains("White, Irish Traveller");
        assertThat(population.ethnicities()).containsExactly("White", "Irish Traveller");
    }

    @Test
    void not_reported_is_no_ethnicity() {
        Population population =
                populations("'raceEthnicity': 'Not reported'", FOUNDATIONS).get(0);

        assertThat(population.ethnicitiesText()).contains("Not reported");
        assertThat(population.ethnicities()).isEmpty();
    }

    @Test
    void an_unknown_level_of_need_stops_the_conversion() {
        assertThatThrownBy(() -> populations("'levelOfNeed': 'Universal, Child in need'", EIF))
                .isInstanceOf(SourceFault.class)
                .hasMessageStartingWith(
                        "test, levelOfNeed: expected Universal, Targeted-selected or Targeted-indicated");
    }

    private static List<Population> populations(String members, String url) {
        return GuidebookPopulations.of(ExampleFiles.object("{" + members + "}"), new GuidebookPages(List.of(url)));
    }
}
