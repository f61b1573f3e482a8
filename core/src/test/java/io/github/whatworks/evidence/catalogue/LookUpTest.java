// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import java.io.ByteArrayOutputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every need gets an answer, nothing ranks, and nothing of a need gets out. */
class LookUpTest {

    @TempDir
    Path folder;

    @Test
    void lookUp_codeWithEvidence_isFoundByItsTopicAndSubject() {
        MatchGroup group = only(
                Need.of("dfe-cin-factors", "4B"),
                Records.aboutParentsMentalHealth("For parents"),
                Records.titled("For children")
                        .topics(Records.topic("mental-health", Subject.CHILD))
                        .build());

        assertThat(group.outcome()).isEqualTo(GroupOutcome.FOUND);
        assertThat(titles(group)).containsExactly("For parents");
        assertThat(group.heading())
                .contains("4B: Mental health: parent or carer")
                .contains("cin-factor-topics, edition 2026-11-demonstration")
                .contains("owner: project editors")
                .contains("mental health concerning a parent or carer");
    }

    @Test
    void lookUp_codeWithoutEvidence_saysThatItSaysNothing() {
        MatchGroup group = only(Need.of("dfe-cin-factors", "3B"), Records.aboutParentsMentalHealth("For parents"));

        assertThat(group.outcome()).isEqualTo(GroupOutcome.NO_EVIDENCE);
        assertThat(group.heading())
                .contains("this copy holds no evidence on domestic abuse concerning a parent or carer;"
                        + " that says nothing about what helps");
    }

    @Test
    void lookUp_noFactor_hasNothingToLookUp() {
        MatchGroup group = only(Need.of("dfe-cin-factors", "21"), Records.aboutParentsMentalHealth("For parents"));

        assertThat(group.outcome()).isEqualTo(GroupOutcome.NO_TOPIC);
        assertThat(group.heading()).contains("no factor was identified, so there is nothing to look up");
    }

    @Test
    void lookUp_supersededCode_isAnsweredThroughItsReplacementsWithANotice() {
        MatchGroup group = only(
                Need.of("dfe-cin-factors", "18A"),
                Records.titled("By an adult")
                        .topics(Records.topic("physical-abuse-by-adult", Subject.CHILD))
                        .build());

        assertThat(titles(group)).containsExactly("By an adult");
        assertThat(group.heading()).contains("18A was replaced by 18B and 18C from 1 April 2020");
    }

    @Test
    void lookUp_unknownCodeListOrMapping_isSaid() {
        assertThat(only(Need.of("dfe-cin-factors", "99Z")).heading()).contains("has no code 99Z");
        assertThat(only(Need.of("no-such-list", "4B")).heading()).contains("There is no code list no-such-list");
        assertThat(only(Need.of("evidence-topics", "neglect")).heading()).contains("No editor has mapped");
    }

    @Test
    void lookUp_blanksAndLowerCase_areForgiven() {
        assertThat(only(Need.of("dfe-cin-factors", " 4b "), Records.aboutParentsMentalHealth("P"))
                        .outcome())
                .isEqualTo(GroupOutcome.FOUND);
    }

    @Test
    void lookUp_noCopyYet_saysSo() {
        MatchGroup group = Catalogue.open(folder.resolve("nothing"))
                .lookUp(Need.of("dfe-cin-factors", "4B"))
                .groups()
                .get(0);

        assertThat(group.outcome()).isEqualTo(GroupOutcome.NO_COPY);
        assertThat(group.heading()).contains("says nothing about what helps");
    }

    @Test
    void lookUp_groupsStandAsAsked_andTitlesFromAToZ() {
        EvidenceRecord both = Records.titled("apple")
                .topics(
                        Records.topic("mental-health", Subject.PARENT_OR_CARER),
                        Records.topic("neglect", Subject.CHILD))
                .build();
        Answer answer = catalogue(
                        both, Records.aboutParentsMentalHealth("Banana"), Records.aboutParentsMentalHealth("aardvark"))
                .lookUp(Need.of("dfe-cin-factors", "16A", "4B", "16A"));

        assertThat(answer.groups()).hasSize(2);
        assertThat(titles(answer.groups().get(0))).containsExactly("apple");
        assertThat(titles(answer.groups().get(1))).containsExactly("aardvark", "apple", "Banana");
    }

    @Test
    void lookUp_ages_fallInThreeBandsAndUnknownNeverExcludes() {
        EvidenceRecord evaluated = withAges("A evaluated", PopulationBasis.AS_EVALUATED, "4", "8");
        EvidenceRecord offered = withAges("B offered", PopulationBasis.AS_OFFERED, "6", "12");
        EvidenceRecord notStated = Records.aboutParentsMentalHealth("C not stated");
        EvidenceRecord outside = withAges("D outside", PopulationBasis.AS_EVALUATED, "13", "19");

        MatchGroup group = only(Need.of("dfe-cin-factors", "4B").forAge(7), evaluated, offered, notStated, outside);

        assertThat(group.matches())
                .extracting(match -> match.reason().ageFit())
                .containsExactly(AgeFit.EVALUATED, AgeFit.OFFERED, AgeFit.NOT_STATED);
        assertThat(group.heading())
                .contains(
                        "1 evaluated at it, 1 offered at it but evaluated elsewhere or the source does not say where, 1 whose age is not stated")
                .contains("1 more record is not shown: the ages it states do not include the age asked for");
    }

    @Test
    void lookUp_everythingHidden_isNotCalledNoEvidence() {
        MatchGroup group = only(
                Need.of("dfe-cin-factors", "4B").forAge(Age.unborn()),
                withAges("Teenagers", PopulationBasis.AS_EVALUATED, "13", "19"));

        assertThat(group.outcome()).isEqualTo(GroupOutcome.ALL_HIDDEN);
        assertThat(group.heading()).contains("is hidden by what was asked for besides");
    }

    @Test
    void lookUp_localPractice_hasNoPlaceAmongRatedEvidence() {
        EvidenceRecord local = Records.aboutParentsMentalHealth("Ours");
        EvidenceRecord practice = EvidenceRecord.builder("1.0", "test:ours", RecordKind.LOCAL_PRACTICE, "Ours")
                .version(1)
                .topics(local.topics())
                .build();

        MatchGroup group = only(Need.of("dfe-cin-factors", "4B"), practice);

        assertThat(group.matches()).isEmpty();
        assertThat(group.heading()).contains("not evaluated, not rated by any What Works body");
    }

    @Test
    void toString_ofWhatHoldsANeed_showsItsShapeOnly() {
        Need need = Need.of("dfe-cin-factors", "4B").forAge(7);
        Answer answer =
                catalogue(Records.aboutParentsMentalHealth("For parents")).lookUp(need);
        MatchGroup group = answer.groups().get(0);
        Match match = group.matches().get(0);

        assertThat(List.of(
                        need,
                        answer,
                        group,
                        match,
                        match.reason(),
                        need.asked().get(0),
                        need.age().orElseThrow()))
                .extracting(Object::toString)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("4B")
                        .doesNotContain("cin")
                        .doesNotContain("7"));
        assertThat(match.card().asText()).doesNotContain("4B").doesNotContain("dfe-cin-factors");
    }

    @Test
    void serialise_whatHoldsANeed_isImpossible() {
        Need need = Need.of("dfe-cin-factors", "4B").forAge(7);
        Answer answer =
                catalogue(Records.aboutParentsMentalHealth("For parents")).lookUp(need);
        MatchGroup group = answer.groups().get(0);

        for (Object private_ : List.of(
                need,
                answer,
                group,
                group.matches().get(0),
                group.matches().get(0).reason())) {
            Assertions.assertThatThrownBy(
                            () -> new ObjectOutputStream(new ByteArrayOutputStream()).writeObject(private_))
                    .isInstanceOf(NotSerializableException.class);
        }
    }

    private MatchGroup only(Need need, EvidenceRecord... records) {
        List<MatchGroup> groups = catalogue(records).lookUp(need).groups();
        assertThat(groups).hasSize(1);
        return groups.get(0);
    }

    private Catalogue catalogue(EvidenceRecord... records) {
        Path place = folder.resolve(Long.toString(System.nanoTime()));
        Catalogue catalogue = Catalogue.open(place.resolve("copy"));
        SignedFiles files = new SignedFiles(place.resolve("published")).publish(1, records);
        assertThat(files.offerTo(catalogue)).isInstanceOf(ImportOutcome.Imported.class);
        return catalogue;
    }

    private static EvidenceRecord withAges(String title, PopulationBasis basis, String from, String to) {
        return Records.aboutParentsMentalHealth(title).toBuilder()
                .populations(Records.ages(basis, from, to))
                .build();
    }

    private static List<String> titles(MatchGroup group) {
        return group.matches().stream().map(match -> match.card().title()).toList();
    }
}
