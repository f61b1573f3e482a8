// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that stand for a text which is still to come. */
class PlaceholderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tbc",
                "TBC",
                "t.b.c.",
                "To Do",
                "xx",
                "XXXXX",
                "placeholder",
                "[object Object]",
                "#N/A",
                "#DIV/0!",
                "#name?",
                "to be determined",
                "Lorem ipsum",
                "lorem ipsum dolor sit amet, consectetur adipiscing"
            })
    void placeholder_isOneAnywhere(String text) {
        assertThat(Placeholder.is(text, false)).isTrue();
        assertThat(Placeholder.is(text, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "N/A", "-", "--", "?", "???", "..."})
    void signForNone_isOneWhereATextHasToBe(String text) {
        assertThat(Placeholder.is(text, true)).isTrue();
        assertThat(Placeholder.is(text, false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tbx",
                "tb",
                "tbcd",
                "x",
                "xxxxxx",
                "to doo",
                "none",
                "Lore",
                "lorem ipsa",
                "Placeholders",
                "----",
                "??",
                "Trees, which are of another length",
                "nothing was said",
                "l",
                "4bc",
                "\u0114bc",
                "insert text here, please do",
                "to be added when they are"
            })
    void text_isNone(String text) {
        assertThat(Placeholder.is(text, true)).isFalse();
        assertThat(Placeholder.is(text, false)).isFalse();
    }
}
