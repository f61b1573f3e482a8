// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers, as people type them. What is found stands in angle brackets, which are no part of the text. */
class PhoneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<01632 960123>",
                "<01632-960123>",
                "<01632 960 123>",
                "<01632.960.123>",
                "<01632/960123>",
                "<(01632) 960123>",
                "<01632960123>",
                "<020 7946 0958>",
                "<07 700 900123>",
                "<07700 900123>",
                "<0800 123456>",
                "<0800 1234567>",
                "<0500 123456>",
                "<0113 496 0999>",
                "<0300 123 4567>",
                "<0900 123 4567>",
                "<+44 1632 960123>",
                "<+441632960123>",
                "<+44 (0)1632 960123>",
                "<+44 (0) 1632 960123>",
                "<+44 0 1632 960123>",
                "<0044 1632 960123>",
                "<00441632960123>",
                "<447700900123>",
                "<+44 800 123456>",
                "<(+44) 1632 960123>",
                "<(0044) 1632 960123>",
                "<01632 - 960123>",
                "at <01632 960123>.",
                "<01632 960123>, <01632 960124>"
            })
    void phone_isFound_whereItStands(String marked) {
        assertThat(found(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01632 96012",
                "01632 9601234",
                "0632 960123",
                "00632 960123",
                "04632 960123",
                "06632 960123",
                "08 700 900123",
                "01 632 960123",
                "0162",
                "01632",
                "01632 9 60123",
                "01632 960 12 3",
                "01632 9601 2 3",
                "01632  -- 960123",
                "01632    960123",
                "01632 x 960123",
                "44 1632 960123",
                "4477009001234",
                "44770090012",
                "+45 1632 960123",
                "+44 0632 960123",
                "+44 4632 960123",
                "+44 1632 96012345",
                "+44 800 12345",
                "0044",
                "+44",
                "+44 (0",
                "x01632960123",
                "01632960123x",
                "1.01632 960123",
                "grant 01632960123",
                "0900 123456",
                "0044 ("
            })
    void phone_thatIsNone_isNotFound(String text) {
        assertThat(found(text)).isEqualTo(text);
    }

    private static String found(String marked) {
        return Marked.personal(TextFault.PHONE, marked);
    }
}
