// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.json.ReferenceData;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists and the mapping that come with the library. */
class BundledListsTest {

    private final ReferenceData data = ReferenceData.bundled();
    private final CodeList factors = data.codeLists().find("dfe-cin-factors").orElseThrow();
    private final TopicMapping mapping = data.mappingFor("dfe-cin-factors").orElseThrow();

    @Test
    void factors_areFortyTwoCurrentAndTwoSuperseded() {
        List<CodeStatus> all = factors.codes().stream()
                .map(entry -> factors.find(entry.code().orElseThrow()))
                .toList();

        assertThat(all.stream().filter(CodeStatus.Current.class::isInstance)).hasSize(42);
        assertThat(all.stream().filter(CodeStatus.Superseded.class::isInstance)).hasSize(2);
    }

    @Test
    void find_supersededCode_namesItsReplacementsAndSinceWhen() {
        assertThat(factors.find("18A")).isInstanceOfSatisfying(CodeStatus.Superseded.class, superseded -> {
            assertThat(superseded.replacedBy()).containsExactly("18B", "18C");
            assertThat(superseded.since()).contains(PartialDate.of("2020-04-01"));
        });
    }

    @Test
    void find_blanksAndCase_areForgiven_andTheUnknownIsSaid() {
        assertThat(factors.find(" 4b ").code()).isEqualTo("4B");
        assertThat(factors.find("8A")).isEqualTo(new CodeStatus.Unknown("8A"));
    }

    @Test
    void lists_areFoundByAlias() {
        assertThat(data.codeLists().find("dfe-cin-factors-identified-at-end-of-assessment"))
                .contains(factors);
        assertThat(data.codeLists().find("no-such-list")).isEmpty();
    }

    @Test
    void isOfCases_leavesListsOfTopicsAndOutcomesAlone() {
        assertThat(data.codeLists().lists().stream()
                        .flatMap(list -> list.id().stream())
                        .filter(id -> !CodeLists.isOfCases(id))
                        .distinct())
                .containsExactlyInAnyOrder(
                        "childrens-social-care-national-framework",
                        "supporting-families-outcomes",
                        "families-first-partnership-strands",
                        "levels-of-need",
                        "evidence-topics");
        assertThat(CodeLists.isOfCases("dfe-cin-factors:4B")).isTrue();
    }

    @Test
    void mapping_hasARowForEveryCode_withTheSubjectOfTheList() {
        for (CodeEntry entry : factors.codes()) {
            Optional<MappingRow> row = mapping.row(entry.code().orElseThrow());
            assertThat(row).as(entry.code().orElseThrow()).isPresent();
            assertThat(row.flatMap(MappingRow::subject))
                    .as(entry.code().orElseThrow())
                    .isEqualTo(entry.subject());
        }
    }

    @Test
    void mapping_everyRow_hasATopicOfTheTopicsList_orSaysWhyNot() {
        CodeList topics = data.codeLists().find(mapping.topics().orElseThrow()).orElseThrow();
        for (MappingRow row : mapping.rows()) {
            if (row.topic().isPresent()) {
                assertThat(topics.find(row.topic().get())).isInstanceOf(CodeStatus.Current.class);
            } else {
                assertThat(row.reason()).as(row.code().orElseThrow()).isPresent();
            }
        }
    }

    @Test
    void mapping_namesItsOwnerEditionAndReviewDate() {
        assertThat(mapping.owner()).contains("project editors");
        assertThat(mapping.edition()).contains("2026-11-demonstration");
        assertThat(mapping.reviewBy()).contains(PartialDate.of("2027-11"));
        assertThat(mapping.status().orElseThrow()).contains("not official");
    }

    @Test
    void mapping_parentAndChild_areNeverTheSameTopicWithTheSameSubject() {
        assertThat(mapping.row("4A").orElseThrow().subject()).contains(Subject.CHILD);
        assertThat(mapping.row("4B").orElseThrow().subject()).contains(Subject.PARENT_OR_CARER);
    }

    @Test
    void mapping_rowsAreOnePerCode_andSupersededCodesGoThroughTheirReplacements() {
        assertThat(mapping.rows())
                .extracting(MappingRow::code)
                .doesNotHaveDuplicates()
                .hasSize(44);
        for (MappingRow row : mapping.rows()) {
            assertThat(row.via())
                    .isEqualTo(factors.find(row.code().orElseThrow())
                            .found()
                            .orElseThrow()
                            .replacedBy());
        }
    }

    @Test
    void mappings_neverPointAtTheOutcomesOfAFramework() {
        List<String> outcomes = Stream.of("childrens-social-care-national-framework", "supporting-families-outcomes")
                .flatMap(list -> data.codeLists().find(list).orElseThrow().codes().stream())
                .flatMap(entry -> entry.code().stream())
                .toList();

        assertThat(outcomes).hasSize(17);
        assertThat(data.mappings()).isNotEmpty().allSatisfy(any -> {
            assertThat(any.topics()).contains("evidence-topics");
            assertThat(any.rows())
                    .allSatisfy(row ->
                            assertThat(row.topic().filter(outcomes::contains)).isEmpty());
        });
    }
}
