// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of cases and persons. What is found stands in angle brackets, which are no part of the text. */
class CaseNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case number <12345>",
                "case no. <123456>",
                "Case No: <123456789012>",
                "case id #<12345>",
                "client ref (<12345>",
                "patient reference = <12345>",
                "child num <12345>",
                "pupil nr <12345>",
                "case-number-<12345>",
                "case number <CS-12345>",
                "case number <CS12345>",
                "case number <ABCD12345>",
                "mosaic id: <12345>",
                "liquidlogic id <12345>",
                "family ref. <12345>"
            })
    void caseNumber_isFound_whereItStands(String marked) {
        assertThat(found(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case number 1234",
                "case number 1234567890123",
                "case number 12345x",
                "case 12345",
                "number 12345",
                "acase number 12345",
                "\u00e9case number 12345",
                "cases number 12345",
                "case numbers 12345",
                "case number12345",
                "case number ABCDE12345",
                "case number      12345",
                "case number / 12345",
                "case      number 12345",
                "case / number 12345",
                "grant number 12345",
                "the no 12345"
            })
    void caseNumber_thatIsNone_isNotFound(String text) {
        assertThat(found(text)).isEqualTo(text);
    }

    private static String found(String marked) {
        return Marked.personal(TextFault.CASE_ID, marked);
    }
}
