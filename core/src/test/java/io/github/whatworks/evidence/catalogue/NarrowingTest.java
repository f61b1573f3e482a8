// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Delivery;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Targeting;
import io.github.whatworks.evidence.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked for besides narrows; what is not stated never hides; what is hidden is counted by reason. */
class NarrowingTest {

    private static final Need PARENTS = Need.of("dfe-cin-factors", "4B");
    private static final EvidenceRecord SILENT = Records.aboutParentsMentalHealth("States nothing");

    @Test
    void setting_statedOther_hides_andSilenceDoesNot() {
        MatchGroup group = Answers.group(
                PARENTS.inSetting("HOME", "Café"),
                SILENT,
                in("At home", "Home"),
                in("In a café", "cafe"),
                in("At school", "School"));

        assertThat(Answers.titles(group.matches())).containsExactly("At home", "In a café", "States nothing");
        assertThat(group.matches())
                .extracting(match -> match.reason().fit(Facet.SETTING))
                .containsExactly(FacetFit.STATED, FacetFit.STATED, FacetFit.NOT_STATED);
        assertThat(group.matches().get(2).reason().notStated()).containsExactly("setting: not stated");
        assertThat(Answers.reasons(group)).containsExactly(HiddenReason.SETTING);
        assertThat(group.heading())
                .contains("Asked for by setting: 2 state what was asked for, 1 do not state it and are kept.")
                .contains("1 more record is not shown: the settings it states are not the ones asked for.");
    }

    @Test
    void targetingAndWhomItActsOn_hideOnlyWhatStatesOthers() {
        EvidenceRecord universal = with("Universal", Population.builder().targeting(Targeting.UNIVERSAL));
        EvidenceRecord forChildren = with("For children", Population.builder().actsOn(Subject.CHILD));
        EvidenceRecord unclear = with("Unclear", Population.builder().actsOn(Subject.NOT_STATED));

        MatchGroup indicated = Answers.group(PARENTS.targeted(Targeting.INDICATED), SILENT, universal, forChildren);
        MatchGroup onParents =
                Answers.group(PARENTS.actingOn(Subject.PARENT_OR_CARER), SILENT, universal, forChildren, unclear);

        assertThat(Answers.titles(indicated.matches())).containsExactly("For children", "States nothing");
        assertThat(Answers.reasons(indicated)).containsExactly(HiddenReason.TARGETING);
        assertThat(Answers.titles(onParents.matches())).containsExactly("States nothing", "Unclear", "Universal");
        assertThat(Answers.reasons(onParents)).containsExactly(HiddenReason.ACTS_ON);
    }

    @Test
    void outcomeDomain_ofOneOutcomeNotStated_keepsTheRecord() {
        EvidenceRecord elsewhere = outcomes("Crime only", domain("crime"));
        EvidenceRecord partly = outcomes(
                "Crime and more",
                domain("crime"),
                Outcome.builder().name("Sleep").build());

        MatchGroup group = Answers.group(
                PARENTS.withOutcomeIn("wellbeing"), SILENT, elsewhere, partly, outcomes("Well", domain("Wellbeing")));

        assertThat(Answers.titles(group.matches())).containsExactly("Crime and more", "States nothing", "Well");
        assertThat(group.heading()).contains("the outcome domains it states are not the ones asked for");
    }

    @Test
    void kind_isAlwaysStated() {
        MatchGroup group = Answers.group(PARENTS.ofKind(RecordKind.STUDY), SILENT);

        assertThat(group.outcome()).isEqualTo(GroupOutcome.ALL_HIDDEN);
        assertThat(Answers.reasons(group)).containsExactly(HiddenReason.KIND);
        assertThat(group.heading())
                .contains("is hidden by what was asked for besides; that says nothing about what helps")
                .contains("No record in this copy states what was asked for by kind of record");
    }

    @Test
    void facets_allHaveToFit_andARecordCountsUnderEachReason() {
        EvidenceRecord wrongTwice = in("Wrong twice", "School").toBuilder()
                .populations(Records.ages(PopulationBasis.AS_EVALUATED, "13", "19"))
                .build();

        MatchGroup group = Answers.group(PARENTS.forAge(7).inSetting("Home"), SILENT, wrongTwice);

        assertThat(Answers.titles(group.matches())).containsExactly("States nothing");
        assertThat(Answers.reasons(group)).containsExactly(HiddenReason.AGE, HiddenReason.SETTING);
        assertThat(group.heading())
                .contains("Some of these reasons hold for the same record: 1 is not shown altogether.");
    }

    @Test
    void facet_askedAgain_takesThePlaceOfTheFirst() {
        Need need = PARENTS.inSetting("Home").inSetting("School");

        assertThat(Answers.titles(Answers.group(need, in("At home", "Home"), in("At school", "School"))
                        .matches()))
                .containsExactly("At school");
    }

    @Test
    void foundHarmful_isNeverHiddenForIt() {
        EvidenceRecord harmful = Records.aboutParentsMentalHealth("Found harmful").toBuilder()
                .ratings(Records.guidebook(Records.value("evidence", "NE"), Known.PRINTED))
                .outcomes(Records.pair("Outcome", "-1", "3"))
                .build();

        MatchGroup group = Answers.group(
                PARENTS.forAge(7)
                        .inSetting("Home")
                        .actingOn(Subject.CHILD)
                        .targeted(Targeting.UNIVERSAL)
                        .withOutcomeIn("wellbeing")
                        .ofKind(RecordKind.PROGRAMME),
                harmful);

        assertThat(Answers.titles(group.matches())).containsExactly("Found harmful");
    }

    @Test
    void bands_areAllThere_inOneOrder_andHoldTheSameMatches() {
        EvidenceRecord evaluated = aged("Z", PopulationBasis.AS_EVALUATED);
        EvidenceRecord offered = aged("Y", PopulationBasis.AS_OFFERED);
        MatchGroup group = Answers.group(PARENTS.forAge(7), evaluated, offered);

        assertThat(group.bands())
                .extracting(MatchBand::fit)
                .containsExactly(AgeFit.EVALUATED, AgeFit.OFFERED, AgeFit.NOT_STATED);
        assertThat(group.bands().get(0).matches().get(0))
                .isSameAs(group.matches().get(1));
        assertThat(Answers.titles(group.bands().get(1).matches())).containsExactly("Y");
        assertThat(group.bands().get(2).matches()).isEmpty();
        assertThat(Answers.group(PARENTS, evaluated).bands())
                .extracting(MatchBand::fit)
                .containsExactly(AgeFit.NOT_ASKED);
    }

    @Test
    void topic_thatDoesNotSayWhomItConcerns_isKept_andAnotherSubjectIsNot() {
        EvidenceRecord silent = Records.titled("Whom it may concern")
                .topics(Records.topic("mental-health", Subject.NOT_STATED))
                .build();
        EvidenceRecord child = Records.titled("Child")
                .topics(Records.topic("mental-health", Subject.CHILD))
                .build();

        MatchGroup group = Answers.group(PARENTS, SILENT, silent, child);

        assertThat(Answers.titles(group.matches())).containsExactly("States nothing", "Whom it may concern");
        assertThat(group.heading()).contains("1 of them does not say whom its topic concerns.");
        assertThat(group.matches().get(0).reason().notStated()).isEmpty();
        assertThat(group.matches().get(1).reason().notStated()).containsExactly("whom the topic concerns: not stated");
    }

    @Test
    void order_isByTitle_withoutCaseAndAccents() {
        List<String> titles = Answers.titles(Answers.group(
                        PARENTS,
                        Records.aboutParentsMentalHealth("zebra"),
                        Records.aboutParentsMentalHealth("Éclair"),
                        Records.aboutParentsMentalHealth("eagle"),
                        Records.aboutParentsMentalHealth("Øre"),
                        Records.aboutParentsMentalHealth("Pea"))
                .matches());

        assertThat(titles).containsExactly("eagle", "Éclair", "Øre", "Pea", "zebra");
    }

    private static EvidenceRecord in(String title, String setting) {
        return Records.aboutParentsMentalHealth(title).toBuilder()
                .delivery(Delivery.builder().settings(Term.printed(setting)).build())
                .build();
    }

    private static EvidenceRecord with(String title, io.github.whatworks.evidence.PopulationBuilder population) {
        return Records.aboutParentsMentalHealth(title).toBuilder()
                .populations(population.build())
                .build();
    }

    private static EvidenceRecord aged(String title, PopulationBasis basis) {
        return Records.aboutParentsMentalHealth(title).toBuilder()
                .populations(Records.ages(basis, "4", "8"))
                .build();
    }

    private static EvidenceRecord outcomes(String title, Outcome... outcomes) {
        return Records.aboutParentsMentalHealth(title).toBuilder()
                .outcomes(outcomes)
                .build();
    }

    private static Outcome domain(String domain) {
        return Outcome.builder().name("Outcome").domains(Term.printed(domain)).build();
    }
}
