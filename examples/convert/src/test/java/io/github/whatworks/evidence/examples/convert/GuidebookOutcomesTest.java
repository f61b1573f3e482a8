// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Effect;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Study;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidebookOutcomesTest {

    @Test
    void a_measure_keeps_its_result_and_its_index() {
        Effect effect = effect(
                "'basedOn': 'study 1'",
                "{'result': '4-point improvement, X (mother report)',"
                        + " 'improvementIndex': 9, 'timeframe': 'A year later', 'longTerm': true}");

        assertThat(effect.printed()).contains("4-point improvement, X (mother report)");
        assertThat(effect.informant()).contains("mother");
        assertThat(effect.timeframe()).contains("A year later");
        assertThat(effect.longTerm()).contains(true);
        assertThat(effect.estimates()).hasSize(1);
        assertThat(effect.estimates().get(0).point()).contains(Decimal.of(9));
    }

    @Test
    void a_measure_without_an_index_has_no_estimate() {
        assertThat(effect("'basedOn': 'study 1'", "{'result': 'some'}").estimates())
                .isEmpty();
    }

    @Test
    void a_measure_comes_from_the_study_it_names_or_from_the_only_one_of_its_outcome() {
        assertThat(effect("'basedOn': 'study 1, study 3'", "{'result': 'r', 'basedOn': 'study 3'}")
                        .studies())
                .containsExactly("study 3");
        assertThat(effect("'basedOn': 'study 1'", "{'result': 'r'}").studies()).containsExactly("study 1");
        assertThat(effect("'basedOn': 'study 1, study 3'", "{'result': 'r'}").studies())
                .isEmpty();
    }

    @Test
    void an_outcome_without_a_name_is_kept() {
        Outcome outcome = outcomes("{'domain': 'd', 'outcome': null, 'basedOn': null, 'measures': []}")
                .outcomes()
                .get(0);

        assertThat(outcome.name()).isEmpty();
        assertThat(outcome.domains().get(0).text()).contains("d");
    }

    @Test
    void studies_are_the_labels_cited_and_a_part_belongs_to_its_whole() {
        List<Study> studies = GuidebookStudies.of(List.of("study 2", "study 1b", "study 1a", "study 2"));

        assertThat(studies)
                .extracting(study -> study.label().orElseThrow(), Study::partOf)
                .containsExactly(
                        tuple("study 1", Optional.empty()),
                        tuple("study 1a", Optional.of("study 1")),
                        tuple("study 1b", Optional.of("study 1")),
                        tuple("study 2", Optional.empty()));
    }

    @Test
    void a_count_says_at_least_and_keeps_its_wording() {
        var count = GuidebookStudies.count(ExampleFiles.object("{'studies': 'at least 3 numbered studies'}"))
                .orElseThrow();

        assertThat(count.number()).contains(Decimal.of(3));
        assertThat(count.printed()).contains("at least 3 numbered studies");
        assertThat(GuidebookStudies.count(ExampleFiles.object("{'studies': 'several'}"))
                        .orElseThrow()
                        .number())
                .isEmpty();
    }

    private static Effect effect(String members, String measure) {
        return outcomes("{'outcome': 'o', " + members + ", 'measures': [" + measure + "]}")
                .outcomes()
                .get(0)
                .effects()
                .get(0);
    }

    private static GuidebookOutcomes outcomes(String outcome) {
        return GuidebookOutcomes.of(ExampleFiles.object("{'childOutcomes': [" + outcome + "]}"));
    }
}
