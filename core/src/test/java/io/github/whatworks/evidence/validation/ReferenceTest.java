// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.code.CodeEntry;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.json.ReferenceData;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private static final String LONG_NAME = "dfe-cin-factors-identified-at-end-of-assessment";

    @Test
    void list_givenItsIdAlone_isThatOfTheLibrary() {
        Reference reference = Reference.bundled();

        CodeList factors = Objects.requireNonNull(reference.list("dfe-cin-factors", Optional.empty()));

        assertThat(factors.id()).contains("dfe-cin-factors");
        assertThat(reference.entry(factors, "4B")).isNotNull();
        assertThat(reference.entry(factors, "4b")).isNull();
        assertThat(reference.list("dfe-cin-factors", Optional.of("1999"))).isNull();
    }

    @Test
    void list_givenAnAliasAfterItsId_hasItsEntriesToo() {
        Reference reference = Reference.bundled();
        reference.list("dfe-cin-factors", Optional.empty());

        CodeList factors = Objects.requireNonNull(reference.list(LONG_NAME, Optional.empty()));

        assertThat(reference.entry(factors, "4B")).isNotNull();
    }

    @Test
    void list_givenSeveralEditions_isTheOneInUseUnlessAnotherIsNamed() {
        Reference reference = Reference.bundled();
        String framework = "childrens-social-care-national-framework";

        assertThat(reference.lists(framework)).hasSize(2);
        assertThat(Objects.requireNonNull(reference.list(framework, Optional.empty()))
                        .edition())
                .contains("2023");
        assertThat(Objects.requireNonNull(reference.list(framework, Optional.of("2023-consultation")))
                        .edition())
                .contains("2023-consultation");
    }

    @Test
    void names_thatNothingHas_giveNothing() {
        Reference reference = Reference.bundled();

        assertThat(reference.lists("no-such-list")).isEmpty();
        assertThat(reference.scales("no-such-scale")).isEmpty();
        assertThat(reference.scale("eif-evidence", Optional.of("1999"))).isNull();
        assertThat(reference.scale("eif-evidence", Optional.of("2017"))).isNotNull();
    }

    @Test
    void reference_givenOtherData_answersFromThatAlone() {
        CodeList other = CodeList.builder()
                .id("ours")
                .aliases("local")
                .codes(CodeEntry.builder().code("A").build())
                .build();
        ReferenceData data = new ReferenceData(
                ReferenceData.bundledScales(),
                new io.github.whatworks.evidence.code.CodeLists(List.of(other)),
                List.of());
        Reference reference = Reference.of(data);

        assertThat(reference.list("local", Optional.empty())).isSameAs(other);
        assertThat(reference.entry(other, "A")).isNotNull();
        assertThat(reference.lists("dfe-cin-factors")).isEmpty();
    }
}
