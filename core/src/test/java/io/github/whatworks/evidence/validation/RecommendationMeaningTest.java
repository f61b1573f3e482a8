// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about recommendations and principles. */
class RecommendationMeaningTest {

    @Test
    void principle_givenARating_isFound() {
        String rated = ", 'text': 'Listen first.', 'ratings': [{'said': 'strong'}]";

        assertThat(Trial.of("recommendation.principle.rated", recommendation("'kind': 'principle'" + rated)))
                .containsExactly("/recommendations/0/ratings");
        assertThat(Trial.of("recommendation.principle.rated", recommendation("'kind': 'recommendation'" + rated)))
                .isEmpty();
        assertThat(Trial.of("recommendation.principle.rated", recommendation("'key': 'x'" + rated)))
                .isEmpty();
        assertThat(Trial.of("recommendation.principle.rated", recommendation("'kind': 'principle', 'basis': 'talks'")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "recommendation, 0",
        "x-other, 0",
        "record, 1",
        "outcome, 1",
        "follow-up, 1",
        "study, 1",
        "section, 1",
        "topic-area, 1"
    })
    void ratings_givenAboutSomethingElse_areFound(String about, int findings) {
        assertThat(Trial.of(
                        "recommendation.ratings.about",
                        recommendation("'text': 'Offer it.', 'ratings': [{'about': '" + about + "'}]")))
                .hasSize(findings)
                .allMatch("/recommendations/0/ratings/0/about"::equals);
    }

    private static String recommendation(String members) {
        return "{'recommendations': [{" + members + "}]}";
    }
}
