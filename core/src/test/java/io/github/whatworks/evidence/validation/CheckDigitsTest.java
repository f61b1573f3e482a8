// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers whose last character checks the others. */
class CheckDigitsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0306406152",
                "0-306-40615-2",
                "0 306 40615 2",
                "0\u2010306\u201140615-2",
                "080442957X",
                "0-8044-2957-x",
                "9780306406157",
                "978-0-306-40615-7",
                "9791090636071"
            })
    void isbn_thatIsRight_isOne(String isbn) {
        assertThat(CheckDigits.isIsbn(isbn)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0306406153",
                "0306406125",
                "030640615",
                "03064061522",
                "X306406152",
                "0804X2957",
                "0306/406152",
                "0306:406152",
                "030640615\u0662",
                "0306.406152",
                "9780306406158",
                "9770306406150",
                "978030640615X",
                "978030640615x",
                "97803064061",
                "97803064061577",
                "9780306406175"
            })
    void isbn_thatIsWrong_isNone(String isbn) {
        assertThat(CheckDigits.isIsbn(isbn)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0378-5955, true",
        "03785955, true",
        "2434-561X, true",
        "2434-561x, true",
        "0378-5956, false",
        "0378-9555, false",
        "0378-595, false",
        "0378-59555, false",
        "X378-5955, false"
    })
    void issn_isCheckedByItsLastCharacter(String issn, boolean right) {
        assertThat(CheckDigits.isIssn(issn)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({
        "0000-0002-1825-0097, 0, true",
        "0000000218250097, 0, true",
        "0000-0002-1694-233X, 0, true",
        "0000-0002-1694-233x, 0, true",
        "https://orcid.org/0000-0002-1825-0097, 18, true",
        "https://orcid.org/0000-0002-1825-0097, 0, false",
        "0000-0002-1825-0098, 0, false",
        "0000-0002-1852-0097, 0, false",
        "0000-0002-1825-009, 0, false",
        "0000-0002-1825-00970, 0, false"
    })
    void orcid_isCheckedByItsLastCharacter(String orcid, int start, boolean right) {
        assertThat(CheckDigits.isOrcid(orcid, start)).isEqualTo(right);
    }
}
