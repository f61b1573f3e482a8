// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How DOIs are written. */
class DoiTest {

    @ParameterizedTest
    @ValueSource(strings = {"10.5555/x", "10.5555.1/x/y", "10.123456/(SICI)1.", "10.9090/\u00e9", "10.0000/!"})
    void doi_thatIsOne_isTaken(String doi) {
        assertThat(Doi.isOne(doi, 0)).isTrue();
        assertThat(Doi.isOne("ab" + doi, 2)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.",
                "10.5555",
                "10.5555/",
                "10.555/x",
                "11.5555/x",
                "10.55x5/x",
                "10.5555-6/x",
                "10.5555:6/x",
                "10.5555/a b",
                "10.5555/a\u2003b",
                "10.5555/ ",
                "/10.5555/x",
                "10.5555/a\u0001"
            })
    void doi_thatIsNone_isRefused(String doi) {
        assertThat(Doi.isOne(doi, 0)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "10.5555/x, 0",
        "https://doi.org/10.5555/x, 16",
        "HTTP://DX.DOI.ORG/10.5555/x, 18",
        "doi:10.5555/x, 4",
        "DOI: 10.5555/x, 5",
        "doi:, 4",
        "doi.org/10.5555/x, 8",
        "https://example.org/10.5555/x, 0"
    })
    void start_isBehindAnAddressOrALabel(String doi, int start) {
        assertThat(Doi.start(doi)).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identifier.doi.address | https://doi.org/10.5555/x",
                "identifier.doi.address | 10.5555/x.",
                "identifier.doi.address | 10.5555/x,",
                "identifier.doi.address | 10.5555/x;",
                "identifier.doi.form    | 10.55/x",
                "identifier.doi.form    | doi:x"
            })
    void doi_thatIsNotWrittenAlone_isFound(String rule, String doi) {
        assertThat(Trial.of(rule, "{'identifiers': [{'scheme': 'doi', 'value': '" + doi + "'}]}"))
                .containsExactly("/identifiers/0/value");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identifier.doi.address | 10.5555/x",
                "identifier.doi.address | 10.55/x.",
                "identifier.doi.form    | https://doi.org/10.5555/x"
            })
    void doi_thatIsInOrder_isFine(String rule, String doi) {
        assertThat(Trial.of(rule, "{'identifiers': [{'scheme': 'doi', 'value': '" + doi + "'}]}"))
                .isEmpty();
    }
}
