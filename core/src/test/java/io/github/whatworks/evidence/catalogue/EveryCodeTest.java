// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.json.ReferenceData;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Every code of every list that comes with the library gets an answer that a person can read. */
class EveryCodeTest {

    private static final String SAYS_NOTHING = "that says nothing about what helps";

    @Test
    void lookUp_everyCode_isAnsweredInWords() {
        int asked = 0;
        for (CodeList list : ReferenceData.bundled().codeLists().lists()) {
            String id = list.id().orElseThrow();
            for (String code : codes(list)) {
                MatchGroup group = Answers.group(
                        Need.of(id, code).forAge(7).inSetting("Home"), Records.aboutParentsMentalHealth("P"));

                readable(id + " " + code, group);
                assertThat(group.heading()).as(id + " " + code).contains(code).contains("(" + id + ")");
                asked++;
            }
        }
        assertThat(asked).isGreaterThan(300);
    }

    @Test
    void lookUp_everyTopic_isAnsweredInWords_aloneAndInAQuestion() {
        CodeList topics =
                ReferenceData.bundled().codeLists().find("evidence-topics").orElseThrow();
        for (String code : codes(topics)) {
            for (Subject subject : List.of(
                    Subject.CHILD,
                    Subject.PARENT_OR_CARER,
                    Subject.FAMILY,
                    Subject.SIBLING_GROUP,
                    Subject.WORKFORCE,
                    Subject.OTHER_HOUSEHOLD_OR_FAMILY_MEMBER,
                    Subject.NOT_STATED)) {
                MatchGroup group = Answers.group(
                        Need.ofTopic("evidence-topics", code, subject), Records.aboutParentsMentalHealth("P"));
                readable(code, group);
                assertThat(group.heading())
                        .doesNotContain("no label")
                        .doesNotContain("not-stated")
                        .doesNotContain("(" + subject + ")");
            }
            NeedTopic topic = NeedTopic.of("evidence-topics", code);
            readable(code, Answers.group(Need.of(Question.of(List.of(topic), List.of(topic), List.of(topic)))));
        }
    }

    @Test
    void lookUp_everyCode_withoutACopy_isAnsweredInWords() {
        Matcher matcher = new Matcher(CatalogueSettings.standard(), Wording.bundled());
        for (CodeList list : ReferenceData.bundled().codeLists().lists()) {
            String id = list.id().orElseThrow();
            for (MatchGroup group : matcher.answer(
                    Need.of(id, codes(list).toArray(String[]::new)),
                    java.util.Optional.empty(),
                    java.util.Optional.empty())) {
                readable(id, group);
                assertThat(group.matches()).isEmpty();
                assertThat(group.bands()).isEmpty();
            }
        }
    }

    private static void readable(String which, MatchGroup group) {
        String heading = group.heading();
        assertThat(heading.lines()).as(which).isNotEmpty().noneMatch(String::isBlank);
        assertThat(heading.toLowerCase(Locale.ROOT))
                .as(which)
                .doesNotContain("no effect")
                .doesNotContain("{")
                .doesNotContain("optional")
                .doesNotContain("null");
        if (group.outcome() == GroupOutcome.FOUND) {
            assertThat(group.matches()).isNotEmpty();
        } else {
            assertThat(group.matches()).isEmpty();
            assertThat(heading).as(which).contains(SAYS_NOTHING);
        }
    }

    private static List<String> codes(CodeList list) {
        List<String> codes = new ArrayList<>();
        list.codes().forEach(entry -> entry.code().ifPresent(codes::add));
        assertThat(codes).isNotEmpty();
        return codes;
    }
}
