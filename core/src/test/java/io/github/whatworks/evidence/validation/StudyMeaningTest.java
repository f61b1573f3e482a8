// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about studies. */
class StudyMeaningTest {

    @Test
    void participants_givenPapers_areFound() {
        assertThat(Trial.of("study.participants.of", study("'participants': {'of': 'reports', 'number': 2}")))
                .containsExactly("/studies/0/participants/of");
        assertThat(Trial.of("study.participants.of", study("'participants': {'of': 'families', 'number': 2}")))
                .isEmpty();
        assertThat(Trial.of("study.participants.of", study("'participants': {'number': 2}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "study, 0",
        "outcome, 0",
        "follow-up, 0",
        "record, 1",
        "recommendation, 1",
        "section, 1",
        "topic-area, 1"
    })
    void ratings_givenAboutSomethingElse_areFound(String about, int findings) {
        assertThat(Trial.of("study.ratings.about", study("'ratings': [{'about': '" + about + "'}]")))
                .hasSize(findings)
                .allMatch("/studies/0/ratings/0/about"::equals);
    }

    private static String study(String members) {
        return "{'studies': [{" + members + "}]}";
    }
}
