// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.json.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The traps of the lists: codes that came, went, were split, or mean two things. */
class CodeLookUpTest {

    private static final CodeLists LISTS = ReferenceData.bundled().codeLists();

    private final CodeList factors = LISTS.find("dfe-cin-factors").orElseThrow();
    private final CodeList placements = LISTS.find("ssda903-placement-type").orElseThrow();

    @Test
    void find_onADay_knowsCodesThatWereNotYetThere() {
        assertThat(factors.find("24A", day("2021-03-31"))).isInstanceOf(CodeStatus.NotYetInUse.class);
        assertThat(factors.find("24A", day("2021-04-01")).isCurrent()).isTrue();
        assertThat(LISTS.find("dfe-referral-source").orElseThrow().find("5D", day("2022-03-31")))
                .extracting(CodeStatus::inWords)
                .isEqualTo("5D is in use from 1 April 2022 only.");
        assertThat(LISTS.find("dfe-reason-for-closure")
                        .orElseThrow()
                        .find("RC9", day("2022-04-01"))
                        .isCurrent())
                .isTrue();
    }

    @Test
    void find_onADay_aSupersededCodeWasCurrentBefore() {
        assertThat(factors.find("18A", day("2020-03-31")).isCurrent()).isTrue();
        assertThat(factors.find("18A", day("2020-04-01"))).isInstanceOfSatisfying(CodeStatus.Superseded.class, old -> {
            assertThat(old.replacedBy()).containsExactly("18B", "18C");
            assertThat(old.since()).contains(PartialDate.of("2020-04-01"));
            assertThat(old.inWords()).isEqualTo("18A was replaced by 18B and 18C from 1 April 2020.");
        });
        assertThat(factors.present("19a"))
                .extracting(CodeEntry::code)
                .containsExactly(Optional.of("19B"), Optional.of("19C"));
    }

    @Test
    void find_aCodeThatEnded_saysSo_andOnlyAfterItsEnd() {
        for (String gone : List.of("H5", "P2", "Z1")) {
            assertThat(placements.find(gone, day("2025-03-31")).isCurrent())
                    .as(gone)
                    .isTrue();
            assertThat(placements.find(gone, day("2025-04-01"))).as(gone).isInstanceOf(CodeStatus.NoLongerInUse.class);
            assertThat(placements.present(gone)).isEmpty();
        }
        assertThat(placements.find("H5").inWords())
                .isEqualTo("H5 was in use until 31 March 2025; no replacement is known.");
        assertThat(placements.find("k3", day("2024-03-31"))).isInstanceOf(CodeStatus.NotYetInUse.class);
        assertThat(placements.find("Z14").found().flatMap(CodeEntry::label)).isEmpty();
    }

    @Test
    void find_unknownCodes_areSaid() {
        assertThat(factors.find("8A").isCurrent()).isFalse();
        assertThat(factors.find("8A").found()).isEmpty();
        assertThat(factors.find("8A").inWords()).isEqualTo("8A is not a code of this list.");
        assertThat(factors.find("4A").isCurrent()).isTrue();
        assertThat(factors.present("8A")).isEmpty();
    }

    @Test
    void oneCode_isTwoThings_inTwoLists() {
        assertThat(label("dfe-cin-factors", "1A")).contains("Alcohol misuse");
        assertThat(label("dfe-referral-source", "1A")).contains("family member, relative or carer");
    }

    @Test
    void factors_onlyTwentyOneStandsAlone_andNoneIsADisabilityCode() {
        assertThat(factors.codes().stream().filter(entry -> entry.standsAlone().orElse(false)))
                .extracting(CodeEntry::code)
                .containsExactly(Optional.of("21"));
        assertThat(label("dfe-disability", "NONE")).isEqualTo("No disability");
    }

    @Test
    void factors_dashboardGroups_areThoseOfTheDashboard() {
        assertThat(inGroup("harms-outside-the-home")).containsExactly("10A", "11A", "12A", "13A", "24A");
        assertThat(inGroup("child-abuse-or-neglect"))
                .containsExactly("3A", "3B", "3C", "16A", "17A", "18A", "18B", "18C", "19A", "19B", "19C", "23A");
    }

    @Test
    void framework_isFoundByEdition_andItsNumbersFindNothing() {
        String id = "childrens-social-care-national-framework";
        CodeList inForce = LISTS.find(id).orElseThrow();

        assertThat(inForce.edition()).contains("2023");
        assertThat(LISTS.find(id, "2023")).contains(inForce);
        assertThat(LISTS.find(id, "2026")).isEmpty();
        CodeEntry network = inForce.find("supported-by-family-network").found().orElseThrow();
        assertThat(network.numberIn("2023")).contains(2);
        assertThat(network.numberIn("dashboard-2026-03")).contains(3);
        assertThat(network.numberIn("2026")).isEmpty();
        assertThat(inForce.find("2").found()).isEmpty();
        assertThat(LISTS.find(id, "2023-consultation")
                        .orElseThrow()
                        .find("safe-in-and-outside-home")
                        .found())
                .flatMap(entry -> entry.numberIn("2023-consultation"))
                .contains(3);
    }

    @Test
    void lists_anotherEdition_standsBeside_andTheSameOneIsReplaced() {
        CodeList next = factors.toBuilder().edition("2027").build();

        CodeLists both = LISTS.with(next);
        CodeLists replaced = both.with(next.toBuilder().title("again").build());

        assertThat(both.find("dfe-cin-factors")).contains(next);
        assertThat(both.find("dfe-cin-factors", "2025")).contains(factors);
        assertThat(replaced.lists()).hasSameSizeAs(both.lists());
        assertThat(replaced.find("dfe-cin-factors").flatMap(CodeList::title)).contains("again");
    }

    private List<String> inGroup(String group) {
        return factors.codes().stream()
                .filter(entry -> entry.groups().contains(group))
                .map(entry -> entry.code().orElseThrow())
                .toList();
    }

    private static String label(String list, String code) {
        return LISTS.find(list)
                .orElseThrow()
                .find(code)
                .found()
                .flatMap(CodeEntry::label)
                .orElseThrow();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
