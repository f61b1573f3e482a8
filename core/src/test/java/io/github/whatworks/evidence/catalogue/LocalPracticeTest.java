// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.RecordKind;
import org.junit.jupiter.api.Test;

/** Local practice stands apart, off by default, and says what it is. */
class LocalPracticeTest {

    private static final String MARK = "not evaluated, not rated by any What Works body";
    private static final Need PARENTS = Need.of("dfe-cin-factors", "4B");

    @Test
    void localPractice_unasked_isCountedAndNotShown() {
        MatchGroup group = Answers.group(PARENTS, practice("Ours"));

        assertThat(group.outcome()).isEqualTo(GroupOutcome.NO_EVIDENCE);
        assertThat(group.matches()).isEmpty();
        assertThat(group.localPractice()).isEmpty();
        assertThat(Answers.reasons(group)).containsExactly(HiddenReason.LOCAL_PRACTICE);
        assertThat(group.heading())
                .contains("that says nothing about what helps")
                .contains("1 record of local practice is not shown here: " + MARK);
    }

    @Test
    void localPractice_asked_hasASectionOfItsOwn_andIsNeverAmongTheMatches() {
        EvidenceRecord teenagers = practice("For teenagers").toBuilder()
                .populations(Records.ages(PopulationBasis.AS_OFFERED, "13", "19"))
                .build();

        MatchGroup group = Answers.group(
                PARENTS.withLocalPractice().forAge(7).ofKind(RecordKind.PROGRAMME),
                Records.aboutParentsMentalHealth("Evidence"),
                practice("Ours"),
                teenagers);

        assertThat(Answers.titles(group.matches())).containsExactly("Evidence");
        LocalPractice local = group.localPractice().orElseThrow();
        assertThat(Answers.titles(local.matches())).containsExactly("Ours");
        assertThat(local.heading()).startsWith("Local practice: " + MARK + ". 1 record.");
        assertThat(local.hidden()).extracting(Hidden::reason).containsExactly(HiddenReason.AGE);
        assertThat(group.heading()).contains("2 records of local practice stand apart from these: " + MARK);
        assertThat(group.facetCounts().of(Facet.KIND))
                .extracting(FacetCount::name)
                .containsExactly("programme");
    }

    @Test
    void localPractice_askedAndNotThere_isNoSection() {
        assertThat(Answers.group(PARENTS.withLocalPractice(), Records.aboutParentsMentalHealth("Evidence"))
                        .localPractice())
                .isEmpty();
    }

    private static EvidenceRecord practice(String title) {
        return EvidenceRecord.builder("1.0", "test:local-" + title.length(), RecordKind.LOCAL_PRACTICE, title)
                .version(1)
                .topics(Records.aboutParentsMentalHealth(title).topics())
                .build();
    }
}
