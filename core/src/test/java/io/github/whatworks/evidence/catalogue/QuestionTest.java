// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For whom, what should change, instead of what: every part has to be met, and silence meets the last. */
class QuestionTest {

    private static final NeedTopic PARENTS = NeedTopic.of("evidence-topics", "mental-health", Subject.PARENT_OR_CARER);
    private static final NeedTopic BEHAVIOUR = NeedTopic.of("evidence-topics", "behaviour");
    private static final NeedTopic USUAL = NeedTopic.of("comparators", "usual-service");

    @Test
    void question_everyPartMet_isFound_andOnePartIsCounted() {
        MatchGroup group = Answers.group(
                Need.of(Question.of(List.of(PARENTS), List.of(BEHAVIOUR))),
                both("Both"),
                Records.aboutParentsMentalHealth("One part"));

        assertThat(Answers.titles(group.matches())).containsExactly("Both");
        assertThat(group.matches().get(0).reason().inWords()).isEqualTo("the question");
        assertThat(group.matches().get(0).reason().mapping()).isEmpty();
        assertThat(group.heading().lines())
                .containsExactly(
                        "Question asked, as topics:",
                        "For whom: mental health concerning a parent or carer",
                        "What should change: behaviour that troubles the child or others (whoever it concerns)",
                        "1 record in this copy was given topics of every part of the question.",
                        "1 other record was given a topic of one part only and is not shown here; ask for that topic by"
                                + " itself to see it.");
    }

    @Test
    void question_nothingMet_saysThatItSaysNothing() {
        MatchGroup group = Answers.group(
                Need.of(Question.of(List.of(PARENTS), List.of(BEHAVIOUR))),
                Records.aboutParentsMentalHealth("One part"));

        assertThat(group.outcome()).isEqualTo(GroupOutcome.NO_EVIDENCE);
        assertThat(group.heading())
                .contains("no record in this copy was given topics of every part of the question;"
                        + " that says nothing about what helps");
    }

    @Test
    void insteadOf_hidesOnlyWhatWasComparedWithSomethingElse() {
        MatchGroup group = Answers.group(
                Need.of(Question.of(List.of(PARENTS), List.of(), List.of(USUAL))),
                compared("Usual service", coded("usual-service")),
                compared("Other service", coded("other")),
                compared("In words", Term.printed("what there was before")),
                Records.aboutParentsMentalHealth("Silent"));

        assertThat(Answers.titles(group.matches())).containsExactly("In words", "Silent", "Usual service");
        assertThat(group.matches())
                .extracting(match -> match.reason().fit(Facet.COMPARATOR))
                .containsExactly(FacetFit.NOT_STATED, FacetFit.NOT_STATED, FacetFit.STATED);
        assertThat(Answers.reasons(group)).containsExactly(HiddenReason.COMPARATOR);
        assertThat(group.heading())
                .contains("what it states to have been compared with is not what was asked for")
                .contains("There is no list comparators here, so its topics are shown by their codes.");
    }

    @Test
    void question_withoutATopicToFind_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.of(List.of(), List.of(), List.of(USUAL)))
                .withMessage("a question has no topic for whom and none for what should change; expected at least one");
    }

    @Test
    void needs_standAsTheyWereAsked_andARecordInEachOfThem() {
        Need need = Need.of(Question.of(List.of(PARENTS), List.of(BEHAVIOUR)))
                .and("dfe-cin-factors", "4B")
                .andTopic("evidence-topics", "behaviour")
                .andTopic("evidence-topics", "behaviour");

        Answer answer = Answers.answer(need, both("Both"));

        assertThat(answer.groups())
                .hasSize(3)
                .allSatisfy(group -> assertThat(Answers.titles(group.matches())).containsExactly("Both"));
        assertThat(answer.groups().get(2).heading())
                .startsWith("Topic asked for: behaviour that troubles the child or others (whoever it concerns)"
                        + " (evidence-topics)");
    }

    private static EvidenceRecord both(String title) {
        return Records.titled(title)
                .topics(
                        Records.topic("mental-health", Subject.PARENT_OR_CARER),
                        Records.topic("behaviour", Subject.CHILD))
                .build();
    }

    private static EvidenceRecord compared(String title, Term comparator) {
        return Records.aboutParentsMentalHealth(title).toBuilder()
                .outcomes(
                        Outcome.builder().name("Outcome").comparator(comparator).build())
                .build();
    }

    private static Term coded(String code) {
        return Term.builder()
                .text(code + " in words")
                .list("comparators")
                .code(code)
                .build();
    }
}
