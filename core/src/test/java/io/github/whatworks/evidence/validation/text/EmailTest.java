// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses. What is found stands in angle brackets, which are no part of the text. */
class EmailTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<jo@example.org>",
                "<jo.b-c_d%e+f'g@example.org>",
                "<j1@ex-ample.co.uk>",
                "<jo@example.org>.",
                "<jo@example.org>-",
                "(<jo@example.org>)",
                "<jo@1.ab>",
                "<\u00e9@b\u00fc.example>",
                "<jo@example.org>@x",
                "x,<jo@example.org>,y"
            })
    void address_isFound_whereItStands(String marked) {
        assertThat(found(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "jo@",
                "@example.org",
                "jo.@example.org",
                "jo@example",
                "jo@example.o",
                "jo@example.o1",
                "jo@.org",
                "jo@-x",
                "jo @example.org",
                "jo@ example.org",
                "jo@example..org",
                "jo@org",
                "jo@exam_ple.org",
                "jo@example.1a"
            })
    void address_thatIsNone_isNotFound(String text) {
        assertThat(found(text)).isEqualTo(text);
    }

    private static String found(String marked) {
        return Marked.personal(TextFault.EMAIL, marked);
    }
}
