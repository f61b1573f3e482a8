// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSettingTest {

    @Test
    void parse_givenRuleSeverityAndReason_readsThem() {
        RuleSetting setting = RuleSetting.parse(" outcome.name.required = Error : agreed: with the supplier ");

        assertThat(setting)
                .isEqualTo(new RuleSetting(
                        "outcome.name.required", Optional.of(Severity.ERROR), "agreed: with the supplier"));
        assertThat(RuleSetting.parse(setting.toString())).isEqualTo(setting);
    }

    @Test
    void parse_givenOff_silences() {
        RuleSetting setting = RuleSetting.parse("outcome.name.required=off:stubs have none");

        assertThat(setting.severity()).isEmpty();
        assertThat(setting).hasToString("outcome.name.required=off:stubs have none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "outcome.name.required | expected RULE=SEVERITY:REASON, where SEVERITY is error, warning, info or off, found \"outcome.name.required\"",
                "outcome.name.required=error | expected RULE=SEVERITY:REASON, where SEVERITY is error, warning, info or off, found \"outcome.name.required=error\"",
                "outcome.name.required=grave:why | expected RULE=SEVERITY:REASON, where SEVERITY is error, warning, info or off, found the severity \"grave\"",
                "outcome.name.required=error: | expected a reason for the setting of outcome.name.required, found none",
                "outcome.name.requird=error:why | expected the id of a rule, found \"outcome.name.requird\"; did you mean outcome.name.required?",
                "nonsense=error:why | expected the id of a rule, found \"nonsense\""
            })
    void parse_givenAnythingElse_saysWhatItTakes(String text, String message) {
        assertThatThrownBy(() -> RuleSetting.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void severity_reachesTheBarFromAbove() {
        assertThat(Severity.ERROR.reaches(Severity.WARNING)).isTrue();
        assertThat(Severity.WARNING.reaches(Severity.WARNING)).isTrue();
        assertThat(Severity.INFO.reaches(Severity.WARNING)).isFalse();
        assertThat(Severity.of("Info")).contains(Severity.INFO);
        assertThat(Severity.of("fatal")).isEmpty();
        assertThat(Profile.of("PUBLICATION")).contains(Profile.PUBLICATION);
        assertThat(Profile.of("")).isEmpty();
    }
}
