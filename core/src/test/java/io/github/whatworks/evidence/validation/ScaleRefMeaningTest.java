// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about a scale and its edition. */
class ScaleRefMeaningTest {
    private static final String UNKNOWN = "scale-ref.edition.unknown";
    private static final String MISSING = "scale-ref.edition.missing";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'eif-evidence', 'edition': '2014'}",
                "{'id': 'eif-evidence', 'edition': '2017'}",
                "{'id': 'https://guidebook.eif.org.uk/eif-evidence-standards', 'edition': '2017'}",
                "{'id': 'a-scale-of-next-year', 'edition': '2031'}",
                "{'id': 'a-scale-of-next-year'}",
                "{'title': 'Stars', 'edition': '2031'}"
            })
    void edition_givenAKnownOneOrAnUnknownScale_isAllowed(String scale) {
        assertThat(Trial.of(UNKNOWN, rating(scale))).isEmpty();
        assertThat(Trial.of(MISSING, rating(scale))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018", "2107", " 2017", ""})
    void edition_givenOneThatTheScaleHasNot_isFound(String edition) {
        String scale = "{'id': 'eif-evidence', 'edition': '" + edition + "'}";

        assertThat(Trial.of(UNKNOWN, rating(scale))).containsExactly("/ratings/0/scale/edition");
        assertThat(Trial.of(MISSING, rating(scale))).isEmpty();
        assertThat(Trial.expected(UNKNOWN, rating(scale))).containsExactly("one of the editions 2014, 2016, 2017");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'id': 'eif-evidence'}", "{'id': 'eif-evidence', 'edition': null}"})
    void edition_givenNoneWhereTheScaleHasSeveral_isMissed(String scale) {
        assertThat(Trial.of(MISSING, rating(scale))).containsExactly("/ratings/0/scale/edition");
        assertThat(Trial.of(UNKNOWN, rating(scale))).isEmpty();
    }

    @Test
    void edition_givenANumberInPlaceOfAText_isNotMissedAsWell() {
        assertThat(Trial.of(MISSING, rating("{'id': 'eif-evidence', 'edition': 2017}")))
                .isEmpty();
    }

    @Test
    void edition_isHeldWhereverAScaleIsNamed() {
        assertThat(Trial.of(
                        UNKNOWN,
                        "{'outcomes': [{'effects': [{'estimates': [{'scale': {'id': 'eif-cost',"
                                + " 'edition': '1999'}}]}]}]}"))
                .containsExactly("/outcomes/0/effects/0/estimates/0/scale/edition");
    }

    private static String rating(String scale) {
        return "{'ratings': [{'scale': " + scale + ", 'values': [{'code': '3'}]}]}";
    }
}
