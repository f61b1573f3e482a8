// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.code.MappingRow;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a case system holds goes into a look-up, and the day of the look-up decides what is in use. */
class CodedInputLookUpTest {

    private static final ReferenceData DATA = ReferenceData.bundled();
    private static final CodeLists LISTS = DATA.codeLists();

    @TempDir
    Path folder;

    @Test
    void lookUp_theJsonOfACaseSystem_isAnsweredGroupByGroup() {
        CodedInput input =
                CodedInput.parse("{\"child_and_family_assessments\":[{\"factors\":[\"4b\",\"8A\"]}]}", LISTS);

        Answer answer = Catalogue.open(folder).lookUp(Need.of(input).forAge(7));

        assertThat(answer.groups())
                .extracting(MatchGroup::outcome)
                .containsExactly(GroupOutcome.NO_COPY, GroupOutcome.UNKNOWN_CODE);
    }

    @Test
    void lookUp_aCodeThatEnded_saysSo_andIsAnswered() {
        Need need = Need.of(CodedInput.parse("ssda903-placement-type", "H5", LISTS));
        TopicMapping mapping = TopicMapping.builder()
                .id("placements")
                .list("ssda903-placement-type")
                .topics("evidence-topics")
                .rows(MappingRow.builder()
                        .code("H5")
                        .topic("placement-stability")
                        .build())
                .build();

        assertThat(heading(need, DATA.withMapping(mapping), "2025-03-31T12:00:00Z"))
                .doesNotContain("until");
        assertThat(heading(need, DATA.withMapping(mapping), "2025-03-31T23:30:00Z"))
                .contains("H5 was in use until 31 March 2025; no replacement is known. It is answered all the same.");
    }

    private String heading(Need need, ReferenceData data, String now) {
        CatalogueSettings settings = CatalogueSettings.standard()
                .withReferenceData(data)
                .withClock(Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
        return Catalogue.open(folder, settings).lookUp(need).groups().get(0).heading();
    }
}
