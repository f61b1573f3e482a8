// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody probably meant. */
class NearMissTest {
    private static final List<String> KNOWN =
            List.of("otherTitles", "outcomes", "id", "notes", "as-offered", "recommendations");

    @ParameterizedTest
    @CsvSource({
        "other_titles, otherTitles",
        "OUTCOMES, outcomes",
        "outcome, outcomes",
        "outcomess, outcomes",
        "outocmes, outcomes",
        "oucomess, outcomes",
        "ID, id",
        "i-d, id",
        "note, notes",
        "As_Offered, as-offered",
        "as offered, as-offered",
        "recomendation, recommendations",
        "recomendatoins, recommendations",
        "ercomendatoins, recommendations"
    })
    void slip_leadsToWhatWasMeant(String written, String meant) {
        assertThat(NearMiss.of(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"ids", "idx", "xx", "noets1", "out", "outcomings", "rcmndtns", "titles", "''"})
    void anotherWord_leadsNowhere(String written) {
        assertThat(NearMiss.of(written, KNOWN)).isEmpty();
    }

    @Test
    void ofSeveral_theClosestIsMeant_andThenTheFirst() {
        assertThat(NearMiss.of("stannd", List.of("stage", "stand", "start"))).isEqualTo(Optional.of("stand"));
        assertThat(NearMiss.of("datings", List.of("ratings", "matings"))).isEqualTo(Optional.of("ratings"));
        assertThat(NearMiss.of("ratings-of", List.of("ratingss", "ratings_off", "rating")))
                .isEqualTo(Optional.of("ratings_off"));
    }

    @Test
    void longTexts_areNoSlips() {
        String long100 = "a".repeat(100);

        assertThat(NearMiss.of(long100, List.of(long100))).contains(long100);
        assertThat(NearMiss.of(long100 + "a", List.of(long100 + "a"))).isEmpty();
        assertThat(NearMiss.isSpelling(long100, long100)).isTrue();
        assertThat(NearMiss.isSpelling(long100 + "a", long100 + "a")).isFalse();
    }

    @Test
    void spelling_isCapitalsAndSignsBetweenWords() {
        assertThat(NearMiss.isSpelling("Other_Titles", "otherTitles")).isTrue();
        assertThat(NearMiss.isSpelling("other titles", "otherTitles")).isTrue();
        assertThat(NearMiss.isSpelling("otherTitle", "otherTitles")).isFalse();
    }
}
