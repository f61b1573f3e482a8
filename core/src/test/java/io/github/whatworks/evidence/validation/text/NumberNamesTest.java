// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before a number and says what it is. The number is that of its last word here. */
class NumberNamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "isbn 7",
                "ISBN: 7",
                "isbn7",
                "isbn-10: 7",
                "isbn for the print 7",
                "isbn (pbk) no. 7",
                "10.1/7",
                "10.12345/abc-7",
                "x10.1/7",
                "://7",
                "https://example.org/7",
                "www.7",
                "xWWW.example.org/7",
                "doi:7",
                "a doi:x7"
            })
    void number_thatIsNamedAsAPublicOne_isPublic(String text) {
        assertThat(NumberNames.isPublic(text, text.length() - 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "the 7",
                "x isbn of a child 7",
                "isbn for the print number 7",
                "isbnx 7",
                "isbn case 7",
                "supercalifragilisticexpialidocious 7",
                "10.1 7",
                "10/7",
                "1/10.7",
                "https://example.org/ 7",
                "www 7"
            })
    void number_thatIsNot_isNone(String text) {
        assertThat(NumberNames.isPublic(text, text.length() - 1)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tel 7",
                "Phone: 7",
                "text or call 7",
                "1-7",
                "1 7",
                "+3 7",
                "+353-7",
                "0033 7",
                "0044-7",
                "a 1 7"
            })
    void number_thatIsDialled_isKnown(String text) {
        assertThat(NumberNames.isDialled(text, text.length() - 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                " 7",
                "17",
                "2 7",
                "11 7",
                "353 7",
                "00 7",
                "003x 7",
                "+ 7",
                "a+ 7",
                "telling 7",
                "see 7",
                "+353 (7"
            })
    void number_thatIsNotDialled_isNone(String text) {
        assertThat(NumberNames.isDialled(text, text.length() - 1)).isFalse();
    }

    @Test
    void names_areLookedForAsFarAsFortySigns_andAddressesAsFarAsThreeHundred() {
        assertThat(NumberNames.isPublic("isbn" + " ".repeat(40) + "7", 44)).isTrue();
        assertThat(NumberNames.isPublic("isbn" + " ".repeat(41) + "7", 45)).isFalse();
        assertThat(NumberNames.isPublic("://" + "-".repeat(297) + "7", 300)).isTrue();
        assertThat(NumberNames.isPublic("://" + "-".repeat(298) + "7", 301)).isFalse();
    }
}
