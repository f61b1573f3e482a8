// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.whatworks.evidence.Availability;
import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.Targeting;
import io.github.whatworks.evidence.Term;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What there is of each facet, by name and never by number, before and after narrowing. */
class FacetCountsTest {

    private static final Need PARENTS = Need.of("dfe-cin-factors", "4B");

    @Test
    void counts_standByName_withNotStatedLast() {
        FacetCounts counts = Answers.group(
                        PARENTS.inSetting("Home"),
                        delivered("A", "School", "Home"),
                        delivered("B", "school"),
                        delivered("C", "School"),
                        delivered("D", "Área"),
                        Records.aboutParentsMentalHealth("E"))
                .facetCounts();

        assertThat(counts.of(Facet.SETTING))
                .extracting(FacetCount::name, FacetCount::found, FacetCount::shown)
                .containsExactly(
                        tuple("Área", 1, 0), tuple("Home", 1, 1), tuple("School", 3, 1), tuple("not stated", 1, 1));
        assertThat(counts.of(Facet.SETTING).get(3).value()).isEmpty();
        assertThat(counts.of(Facet.KIND))
                .extracting(FacetCount::name, FacetCount::found, FacetCount::shown)
                .containsExactly(tuple("programme", 5, 2));
    }

    @Test
    void counts_ofOurOwnVocabularies_areInWords_andAskable() {
        EvidenceRecord record = Records.aboutParentsMentalHealth("A").toBuilder()
                .populations(Population.builder()
                        .targeting(Targeting.UNIVERSAL, new Targeting("some-new-kind"))
                        .build())
                .delivery(Delivery.builder()
                        .ukTested(Availability.NOT_STATED)
                        .ukAvailable(Availability.YES)
                        .build())
                .build();

        FacetCounts counts = Answers.group(PARENTS, record).facetCounts();

        assertThat(counts.of(Facet.TARGETING))
                .extracting(FacetCount::name, FacetCount::value)
                .containsExactly(
                        tuple("some-new-kind", Optional.of("some-new-kind")),
                        tuple("universal (for everybody)", Optional.of("universal")));
        assertThat(counts.of(Facet.UK_TESTED)).extracting(FacetCount::name).containsExactly("not stated");
        assertThat(counts.of(Facet.UK_AVAILABLE)).extracting(FacetCount::name).containsExactly("yes");
    }

    @Test
    void counts_ofEachSetting_areWhatAskingForItFinds() {
        EvidenceRecord[] records = {delivered("A", "School", "Home"), delivered("B", "Clinic"), delivered("C", "clinic")
        };
        for (FacetCount count : Answers.group(PARENTS, records).facetCounts().of(Facet.SETTING)) {
            MatchGroup narrowed = Answers.group(PARENTS.inSetting(count.value().orElseThrow()), records);

            assertThat(narrowed.matches()).hasSize(count.found());
        }
    }

    @Test
    void counts_whereNothingWasLookedUp_areNone() {
        FacetCounts counts = Answers.group(Need.of("dfe-cin-factors", "21")).facetCounts();

        assertThat(Facet.values())
                .allSatisfy(facet -> assertThat(counts.of(facet)).isEmpty());
    }

    private static EvidenceRecord delivered(String title, String... settings) {
        Term[] terms = java.util.Arrays.stream(settings).map(Term::printed).toArray(Term[]::new);
        return Records.aboutParentsMentalHealth(title).toBuilder()
                .delivery(Delivery.builder().settings(terms).build())
                .build();
    }
}
