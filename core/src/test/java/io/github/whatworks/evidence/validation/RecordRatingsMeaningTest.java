// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule about scales that rate something smaller than a record. */
class RecordRatingsMeaningTest {

    @ParameterizedTest
    @CsvSource({
        "programme, maryland-sms, , record, 1",
        "programme, maryland-sms, , topic-area, 1",
        "intervention-review, robins-i, , record, 1",
        "programme, robins-i, , study, 0",
        "study, maryland-sms, , record, 0",
        "intervention-review, evidence-store, 2019, record, 1",
        "intervention-review, evidence-store, 2019, outcome, 0",
        "programme, eif-improvement-index, 2017, record, 1",
        "programme, practice-guide-strength, 2025, record, 1",
        "practice-recommendation, practice-guide-strength, 2025, record, 0",
        "practice-guide, practice-guide-strength, 2025, record, 0",
        "programme, eif-evidence, 2017, record, 0",
        "programme, eif-evidence, 2017, , 0",
        "programme, stars, , record, 0",
        "programme, , , record, 0"
    })
    void about_givenAScaleForSomethingSmaller_isFound(
            String kind, String scale, String edition, String about, int findings) {
        String ref = "{" + member("id", scale) + (edition == null ? "" : ", " + member("edition", edition)) + "}";
        String rating = "{'scale': " + ref + (about == null ? "" : ", " + member("about", about)) + "}";

        assertThat(Trial.of("rating.about.scale", "{'kind': '" + kind + "', 'ratings': [" + rating + "]}"))
                .hasSize(findings)
                .allMatch("/ratings/0/about"::equals);
    }

    private static String member(String name, String value) {
        return value == null ? "" : "'" + name + "': '" + value + "'";
    }
}
