// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Targeting;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A need is put together call by call; what cannot be asked is refused and not repeated. */
class NeedTest {

    private static final Need NEED = Need.of("dfe-cin-factors", "4B");

    @Test
    void need_isNotChangedByWhatIsAskedOfIt() {
        NEED.forAge(7).inSetting("Home").and("dfe-cin-factors", "3B").withLocalPractice();

        assertThat(NEED.asked()).hasSize(1);
        assertThat(NEED.age()).isEmpty();
        assertThat(NEED.facets()).isEmpty();
        assertThat(NEED.localPractice()).isFalse();
    }

    @Test
    void of_noCodes_asksNothing_sinceAnAssessmentMayHaveNone() {
        assertThat(Answers.answer(Need.of("dfe-cin-factors")).groups()).isEmpty();
    }

    @Test
    void of_blankLongOrBrokenText_isRefusedWithItsPlace() {
        assertRefused("code 2 of 2 is blank; expected a text", () -> Need.of("dfe-cin-factors", "4B", " "));
        assertRefused("the list of the codes is blank; expected a text", () -> Need.of("", "4B"));
        assertRefused(
                "code 1 of 1 has more than 200 characters; expected the short form that lists use",
                () -> Need.of("dfe-cin-factors", "x".repeat(201)));
        assertRefused(
                "the code of the topic holds a control character such as a line feed; expected one line of text",
                () -> Need.ofTopic("evidence-topics", "neglect\nfound"));
        assertThatNullPointerException().isThrownBy(() -> Need.of("dfe-cin-factors", (String) null));
    }

    @Test
    void narrowing_byNothing_isRefused() {
        assertRefused("the setting: none was given; expected at least one, or leave the call out", NEED::inSetting);
        assertRefused(
                "the targeting: none was given; expected at least one, or leave the call out", () -> NEED.targeted());
        assertRefused("what to narrow by is blank; expected a text", () -> NEED.withOutcomeIn(" "));
        assertThatNullPointerException().isThrownBy(() -> NEED.targeted((Targeting) null));
    }

    @Test
    void narrowing_byWhatCannotBeAsked_isRefused() {
        assertRefused(
                "whom it acts on: “not stated” cannot be asked for, since what states nothing is never hidden",
                () -> NEED.actingOn(Subject.NOT_STATED));
        assertRefused(
                "the kind: local practice is not mixed with evidence; call withLocalPractice() and read the section of"
                        + " its own",
                () -> NEED.ofKind(RecordKind.LOCAL_PRACTICE));
    }

    @Test
    void need_ofTooMuch_isRefused() {
        String[] codes = IntStream.range(0, 1001).mapToObj(i -> "C" + i).toArray(String[]::new);

        assertRefused("a need asks for at most 1000 things, those of one family", () -> Need.of("a-list", codes));
    }

    @Test
    void ethnicityAndRatings_areNothingToNarrowBy() {
        assertThat(Facet.values())
                .extracting(Facet::name)
                .noneMatch(name -> name.matches(".*(ETHNIC|RAC|RATING|SCALE).*"));
        assertThat(Need.class.getMethods())
                .extracting(method -> method.getName().toLowerCase(java.util.Locale.ROOT))
                .noneMatch(name -> name.matches(".*(ethnic|race|rating|rated|status).*"));
    }

    @Test
    void match_hasNoOrderOfItsOwn() {
        assertThat(Comparable.class.isAssignableFrom(Match.class)).isFalse();
        assertThat(Match.class.getMethods())
                .extracting(java.lang.reflect.Method::getName)
                .noneMatch(name -> name.matches("(?i).*(score|rank|weight|relevance).*"));
    }

    private static void assertRefused(String message, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatIllegalArgumentException()
                .isThrownBy(call)
                .withMessage(message)
                .withNoCause();
    }
}
