// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of patients, pupils and insured people. None of these was ever given to anybody. */
class PersonNumbersTest {
    private static final String UPN_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<9434765919>",
                "<943 476 5919>",
                "<943-476-5919>",
                "<943.476.5919>",
                "NHS<9434765919>",
                "nhs <943 476 5919>",
                "<9434765919>."
            })
    void nhsNumber_isFound(String marked) {
        assertThat(Marked.personal(TextFault.NHS_NUMBER, marked)).isEqualTo(marked);
    }

    /** With the check digit that belongs to it. */
    @ParameterizedTest
    @CsvSource({
        "010123456, true",
        "311223456, true",
        "010012345, false",
        "011312345, false",
        "000123456, false",
        "091223457, true",
        "100123456, true",
        "999999998, true"
    })
    void nhsNumber_thatStartsWithANought_startsWithADayAndAMonth(String nine, boolean possible) {
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        assertThat(check).as("a number that can be").isLessThan(10);
        String number = nine + check;
        String grouped = number.substring(0, 3) + " " + number.substring(3, 6) + " " + number.substring(6);

        assertThat(Marked.personal(TextFault.NHS_NUMBER, number).startsWith("<"))
                .isEqualTo(possible);
        assertThat(Marked.personal(TextFault.NHS_NUMBER, grouped).startsWith("<"))
                .isEqualTo(possible);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9434765918",
                "943 476 5918",
                "943-476.5919",
                "943 4765919",
                "94 3476 5919",
                "943 476 591",
                "943476591",
                "xnhs9434765919",
                "1nhs9434765919",
                "nhx9434765919",
                "0000000000"
            })
    void nhsNumber_thatIsNone_isNotFound(String text) {
        assertThat(Marked.personal(TextFault.NHS_NUMBER, text)).isEqualTo(text);
    }

    private static char check(String digits, int last) {
        int sum = last * 13;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (i + 2);
        }
        return UPN_LETTERS.charAt(sum % 23);
    }

    @Test
    void upn_isFound_withItsCheckLetterAlone() {
        String digits = "382200100012";
        char right = check(digits, 0);

        for (int i = 0; i < UPN_LETTERS.length(); i++) {
            char letter = UPN_LETTERS.charAt(i);
            String text = letter + digits;
            String marked = letter == right ? "<" + text + ">" : text;
            assertThat(Marked.personal(TextFault.UPN, text)).isEqualTo(marked);
        }
        assertThat(Marked.personal(TextFault.UPN, right + "-3822 0010 0012"))
                .isEqualTo("<" + right + "-3822 0010 0012>");
        assertThat(Marked.personal(TextFault.UPN, "x" + right + digits)).doesNotContain("<");
        assertThat(Marked.personal(TextFault.UPN, "4" + digits)).doesNotContain("<");
        assertThat(Marked.personal(TextFault.UPN, right + digits + "x")).doesNotContain("<");
        assertThat(Marked.personal(TextFault.UPN, "pmid " + right + digits)).doesNotContain("<");
    }

    @Test
    void temporaryUpn_isFound_inOnePieceWithAnyLetter_andInGroupsWithItsOwn() {
        String digits = "38220010001";
        char right = check(digits, UPN_LETTERS.indexOf('B'));
        char wrong = right == 'A' ? 'C' : 'A';

        assertThat(Marked.personal(TextFault.UPN, right + digits + "B")).isEqualTo("<" + right + digits + "B>");
        assertThat(Marked.personal(TextFault.UPN, wrong + digits + "b")).isEqualTo("<" + wrong + digits + "b>");
        assertThat(Marked.personal(TextFault.UPN, "I" + digits + "B")).doesNotContain("<");
        assertThat(Marked.personal(TextFault.UPN, right + " " + digits + "B"))
                .isEqualTo("<" + right + " " + digits + "B>");
        assertThat(Marked.personal(TextFault.UPN, wrong + " " + digits + "B")).doesNotContain("<");
        assertThat(Marked.personal(TextFault.UPN, right + "382 2001 0001B")).isEqualTo("<" + right + "382 2001 0001B>");
        assertThat(Marked.personal(TextFault.UPN, wrong + "382 2001 0001B")).doesNotContain("<");
        assertThat(Marked.personal(TextFault.UPN, right + digits + "I")).doesNotContain("<");
        assertThat(Marked.personal(TextFault.UPN, right + digits)).doesNotContain("<");
        assertThat(Marked.personal(TextFault.UPN, right + digits + "Bx")).doesNotContain("<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<AB123456C>",
                "<ab123456c>",
                "<AB 12 34 56 C>",
                "<ab 12 34 56 c>",
                "<AB12 34 56C>",
                "<ab 12-34-56-d>",
                "<AB 123456 A>",
                "<AB123456 C>",
                "<AB-123456C>",
                "<ZY123456D>",
                "(<AB123456B>)"
            })
    void nino_isFound(String marked) {
        assertThat(Marked.personal(TextFault.NINO, marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB123456", "AB12345C", "AB1234567C", "AB123456E", "AB123456@", "ab 123456 c", "ab123456 c",
                        "aB 123456 C",
                "AB 123456 c", "AB123 456C", "DB123456C", "AO123456C", "AD123456C", "BG123456C", "GB123456C",
                        "KN123456C",
                "NK123456C", "NT123456C", "TN123456C", "ZZ123456C", "QB123456C", "xAB123456C", "1AB123456C",
                        "AB123456Cx",
                "A1123456C", "1B123456C", "grant AB123456C"
            })
    void nino_thatIsNone_isNotFound(String text) {
        assertThat(Marked.personal(TextFault.NINO, text)).isEqualTo(text);
    }
}
