// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Term;
import io.github.whatworks.evidence.json.ReferenceData;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Authorities are found by any code that they have or had. */
class LocalAuthoritiesTest {

    private static final CodeLists LISTS = ReferenceData.bundled().codeLists();
    private static final CodeList AUTHORITIES =
            LISTS.find("england-local-authorities").orElseThrow();

    private final List<CodeEntry> present = AUTHORITIES.codes().stream()
            .filter(entry -> entry.replacedBy().isEmpty())
            .toList();

    @Test
    void there_are153_ofFourKindsOfCode_andNineteenFormerOnes() {
        Map<String, Integer> kinds = new HashMap<>();
        present.forEach(entry -> kinds.merge(entry.code().orElseThrow().substring(0, 3), 1, Integer::sum));

        assertThat(present).hasSize(153);
        assertThat(kinds).isEqualTo(Map.of("E06", 63, "E08", 36, "E09", 33, "E10", 21));
        assertThat(AUTHORITIES.codes())
                .filteredOn(entry -> entry.groups().contains("former"))
                .hasSize(19);
    }

    @Test
    void present_haveADfeNumberARegisterCodeATypeAndARegion_andShareNone() {
        assertThat(present).allSatisfy(entry -> {
            assertThat(entry.otherCode("dfe").orElseThrow()).matches("^[2389]\\d{2}$|^420$");
            assertThat(entry.otherCode("register").orElseThrow()).matches("^[A-Z]{3}$");
            assertThat(entry.groups()).hasSize(1);
            assertThat(entry.within().flatMap(Term::code).orElseThrow()).matches("^E12\\d{6}$");
            assertThat(entry.within().flatMap(Term::text)).isPresent();
        });
        assertThat(present).extracting(entry -> entry.otherCode("dfe")).doesNotHaveDuplicates();
        assertThat(present).extracting(entry -> entry.otherCode("register")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"E08000033", "381", "CLD", " e08000033 "})
    void calderdale_isFoundByEachOfItsCodes(String code) {
        assertThat(AUTHORITIES.find(code)).isInstanceOfSatisfying(CodeStatus.Current.class, current -> {
            assertThat(current.code()).isEqualTo("E08000033");
            assertThat(current.entry().shortLabel()).contains("Calderdale");
        });
    }

    @ParameterizedTest
    @CsvSource({"E08000016, E08000038, 370, Barnsley", "E08000019, E08000039, 373, Sheffield"})
    void aNewGssCode_withTheOldDfeNumber_resolvesBothWays(String former, String now, String dfe, String name) {
        assertThat(AUTHORITIES.find(former)).isInstanceOfSatisfying(CodeStatus.Superseded.class, old -> {
            assertThat(old.replacedBy()).containsExactly(now);
            assertThat(old.since()).map(Object::toString).contains("2025-05-01");
        });
        assertThat(AUTHORITIES.present(former))
                .isEqualTo(AUTHORITIES.present(dfe))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.code()).contains(now);
                    assertThat(entry.shortLabel()).contains(name);
                });
        assertThat(AUTHORITIES.find(dfe, LocalDate.of(2025, 4, 30)).code()).isEqualTo(former);
        assertThat(AUTHORITIES.find(dfe, LocalDate.of(2025, 5, 1)).code()).isEqualTo(now);
        assertThat(AUTHORITIES.find(former, LocalDate.of(2025, 4, 30)).isCurrent())
                .isTrue();
        assertThat(AUTHORITIES.find(now, LocalDate.of(2025, 4, 30))).isInstanceOf(CodeStatus.NotYetInUse.class);
    }

    @ParameterizedTest
    @CsvSource({
        "909, E06000063+E06000064",
        "928, E06000061+E06000062",
        "E10000009, E06000059+E06000058",
        "836, E06000058",
        "E06000048, E06000057",
        "815, E06000065"
    })
    void aFormerAuthority_isAnsweredByItsSuccessors(String former, String successors) {
        assertThat(AUTHORITIES.present(former))
                .extracting(entry -> entry.code().orElseThrow())
                .containsExactly(successors.split("\\+"));
    }

    @Test
    void numbersOfStatistics_areNoAuthorities() {
        assertThat(AUTHORITIES.find("702").found()).isEmpty();
        assertThat(AUTHORITIES.find("000").found()).isEmpty();
    }

    @Test
    void aggregates_areMadeOfPresentAuthorities() {
        CodeList aggregates = LISTS.find("england-local-authority-aggregates").orElseThrow();

        assertThat(aggregates.codes())
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.members())
                        .hasSize(2)
                        .allSatisfy(member ->
                                assertThat(AUTHORITIES.find(member).isCurrent()).isTrue()));
    }
}
