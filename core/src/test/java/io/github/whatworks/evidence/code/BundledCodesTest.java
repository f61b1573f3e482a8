// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.json.ReferenceData;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every list that comes with the library. */
class BundledCodesTest {

    static Stream<CodeList> lists() {
        return ReferenceData.bundled().codeLists().lists().stream();
    }

    @Test
    void everyListIsThere_withAllItsCodes() {
        Map<String, Integer> sizes = lists().collect(Collectors.toMap(
                list -> list.id().orElseThrow() + " " + list.edition().orElseThrow(),
                list -> list.codes().size()));

        assertThat(sizes)
                .isEqualTo(Map.ofEntries(
                        Map.entry("dfe-cin-factors 2025", 44),
                        Map.entry("dfe-primary-need 2024", 10),
                        Map.entry("dfe-category-of-abuse 2024", 5),
                        Map.entry("dfe-referral-source 2024", 22),
                        Map.entry("dfe-reason-for-closure 2024", 9),
                        Map.entry("dfe-disability 2024", 13),
                        Map.entry("ssda903-placement-type 2026", 32),
                        Map.entry("ssda903-reason-for-new-episode 2026", 6),
                        Map.entry("ssda903-reason-placement-changed 2026", 12),
                        Map.entry("ssda903-legal-status 2026", 13),
                        Map.entry("childrens-social-care-national-framework 2023-consultation", 4),
                        Map.entry("childrens-social-care-national-framework 2023", 7),
                        Map.entry("supporting-families-outcomes 2022-2025", 10),
                        Map.entry("families-first-partnership-strands 2025", 3),
                        Map.entry("levels-of-need 2025", 6),
                        Map.entry("england-local-authorities 2026-07", 153 + 19),
                        Map.entry("england-local-authority-aggregates 2026-07", 3),
                        Map.entry("evidence-topics 2026-11-demonstration", 30)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void list_saysWhoseItIs_whereItWasRead_andHowFarItWasVerified(CodeList list) {
        assertThat(list.title()).isPresent();
        assertThat(list.owner()).isPresent();
        assertThat(list.licence().orElseThrow()).isIn("Open Government Licence v3.0", "Apache License 2.0");
        assertThat(list.sources()).isNotEmpty();
        assertThat(list.verification()).isPresent();
        assertThat(list.extras().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void codes_areUniqueInAnyCase_andKeepThePatternOfTheSource(CodeList list) {
        Set<String> seen = new HashSet<>();
        for (String code : codes(list)) {
            assertThat(seen.add(code.toUpperCase(Locale.ROOT))).as(code).isTrue();
            list.pattern().ifPresent(pattern -> assertThat(code).matches(pattern));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void replacements_areCodesOfTheList_andLeadToOnesInUse(CodeList list) {
        for (CodeEntry entry : list.codes()) {
            assertThat(codes(list)).containsAll(entry.replacedBy()).doesNotHaveDuplicates();
            assertThat(entry.replacedBy()).doesNotContain(entry.code().orElseThrow());
            if (!entry.replacedBy().isEmpty()) {
                assertThat(entry.supersededFrom().flatMap(PartialDate::earliest))
                        .isPresent();
                assertThat(list.present(entry.code().orElseThrow())).isNotEmpty();
            }
            assertThat(entry.supersededFrom().isPresent())
                    .isNotEqualTo(entry.replacedBy().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void dates_areDates_andStandInOrder(CodeList list) {
        for (CodeEntry entry : list.codes()) {
            Optional<LocalDate> last = Optional.empty();
            for (PartialDate date : Stream.of(entry.from(), entry.until(), entry.supersededFrom())
                    .flatMap(Optional::stream)
                    .toList()) {
                LocalDate day = date.earliest().orElseThrow();
                assertThat(last.filter(day::isBefore)).as(entry.toString()).isEmpty();
                last = Optional.of(day);
            }
            assertThat(entry.until().isPresent() && entry.supersededFrom().isPresent())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void entries_haveALabel_orSayThatNoneWasFound_andNothingUnknown(CodeList list) {
        for (CodeEntry entry : list.codes()) {
            assertThat(entry.extras().isEmpty()).isTrue();
            if (entry.label().isEmpty()) {
                assertThat(entry.verification().orElseThrow()).contains("label was not found");
            }
        }
    }

    private static List<String> codes(CodeList list) {
        return list.codes().stream().map(entry -> entry.code().orElseThrow()).toList();
    }
}
