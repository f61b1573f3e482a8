// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns say what the regular expressions of the records say. */
class PatternTest {

    @Property
    void matches_givenAnyText_saysWhatTheRegularExpressionSays(
            @ForAll("patterns") String regexp, @ForAll("texts") String text) {
        assertThat(Pattern.of(regexp).matches(text)).isEqualTo(text.matches(regexp));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a-z]+[a-c]", "[0-9]{1,3}5", "(a|b)", "a*", ".+", "a?b"})
    void of_givenWhatCannotBeRunThroughOnce_refuses(String regexp) {
        assertThatThrownBy(() -> Pattern.of(regexp))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("found " + regexp);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                "[a-z0-9-]+:[a-z0-9._-]{1,120}", "1\\.[0-9]{1,4}", "[A-Z]{3}", "ab", "[ab]{2}[ab]{2}", "x[0-9]+y{2}");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> close = Arbitraries.strings()
                .withChars("ab:.-019AZxyé\u2603")
                .ofMinLength(0)
                .ofMaxLength(8);
        return Arbitraries.oneOf(
                close,
                Arbitraries.of("1.0", "1.12345", "1.", "GBP", "gbp", "a:b", "a:", ":b", "x12yy", "xyy", "abab", "aba"));
    }
}
