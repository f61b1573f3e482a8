// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Postcodes, as people type them. What is found stands in angle brackets, which are no part of the text. */
class PostcodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<HX1 1UJ>",
                "<HX11UJ>",
                "<hx1 1uj>",
                "<hx11uj>",
                "<HX1-1UJ>",
                "<HX1  1UJ>",
                "<HX12 1UJ>",
                "<HX121UJ>",
                "<M1 1AE>",
                "<M60 1NW>",
                "<B1 1BB>",
                "<SW1A 1AA>",
                "<sw1a1aa>",
                "<W1A 0AX>",
                "<EC1A1BB>",
                "<E1W 1AA>",
                "<N1C 4AA>",
                "(<HX1 1UJ>)",
                "<HX1 1UJ>/<HX1 1UL>",
                "<HX1 1UJ>.",
                "<HX1 1UJ>-",
                "<HX1 1UJ>_",
                "<HX1 0AA>",
                "at <hx1 1aa>"
            })
    void postcode_isFound_whereItStands(String marked) {
        assertThat(found(marked)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HX1.1UJ",
                "HX1   1UJ",
                "HX1 - 1UJ",
                "HX1 1U",
                "HX1 1UJ1",
                "HX1 1U1",
                "HX1 11J",
                "HX1 1CU",
                "HX1 1UC",
                "HX1 1IU",
                "HX1 1KU",
                "HX1 1MU",
                "HX1 1OU",
                "HX1 1UV",
                "XX1 1UJ",
                "HXX1 1UJ",
                "aHX1 1UJ",
                "1HX1 1UJ",
                "HX01 1UJ",
                "HX1A 1UJ",
                "M1A 1AA",
                "HX123 1UJ",
                "HX1234UJ",
                "M11AE",
                "m11aeb",
                "e12 1st",
                "e1 2nd",
                "ba752ea",
                "-HX1 1UJ",
                "_HX1 1UJ",
                "HX1 1UJ-x",
                "HX1 1UJ_x",
                "/HX11UJ",
                "HX11UJ/x",
                "HX11UJ@x",
                "HX11UJ.x",
                "HX11UJ#x",
                "HX11UJ&x",
                "HX1",
                "HX",
                "HX1 ",
                "HX1A",
                "grant HX1 1UJ",
                "b12 5ug",
                "m1 1aeb"
            })
    void postcode_thatIsNone_isNotFound(String text) {
        assertThat(found(text)).isEqualTo(text);
    }

    private static String found(String marked) {
        return Marked.personal(TextFault.POSTCODE, marked);
    }
}
