// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about what an outcome needs so that its ratings and effects can be read. */
class OutcomeMeaningTest {
    private static final String RESULT = ", 'effects': [{'printed': 'fewer'}]";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Re-entry to care",
                "Child abuse",
                "Deaths",
                "Self-harm",
                "Physical re-abuse",
                "Injuries to children",
                "Entry into care",
                "Re-referral",
                "Adverse effects of taking part",
                "risk of child physical abuse",
                "Suicidal ideation",
                "Harm",
                "ENTRY TO CARE",
                "Substance abuse"
            })
    void wanted_givenAHarmWithoutIt_isMissed(String name) {
        assertThat(Trial.of("outcome.wanted.harm", outcome("'name': '" + name + "'" + RESULT)))
                .containsExactly("/outcomes/0/wanted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Reduced child maltreatment",
                "Children not experiencing physical, psychological or emotional abuse",
                "Preventing neglect",
                "Time to re-entry",
                "Knowledge of child abuse",
                "Disclosure of abuse",
                "Recovery from sexual abuse",
                "Placement stability",
                "Pharmacy visits",
                "Entry to school",
                "Referral to other services",
                "Harmony at home",
                "violence",
                ""
            })
    void wanted_givenAnyOtherName_isNotMissed(String name) {
        assertThat(Trial.of("outcome.wanted.harm", outcome("'name': '" + name + "'" + RESULT)))
                .isEmpty();
    }

    @Test
    void wanted_givenItOrNothingThatNeedsIt_isNotMissed() {
        assertThat(Trial.of("outcome.wanted.harm", outcome("'name': 'Deaths', 'wanted': 'less'" + RESULT)))
                .isEmpty();
        assertThat(Trial.of("outcome.wanted.harm", outcome("'name': 'Deaths', 'wanted': 'harm-to-watch'" + RESULT)))
                .isEmpty();
        assertThat(Trial.of("outcome.wanted.harm", outcome("'name': 'Deaths', 'wanted': true" + RESULT)))
                .isEmpty();
        assertThat(Trial.of("outcome.wanted.harm", outcome("'name': 'Deaths'"))).isEmpty();
        assertThat(Trial.of("outcome.wanted.harm", outcome("'name': 'Deaths', 'ratings': [{'said': 'fewer'}]")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'ratings': [{'said': 'good'}]                                                              | 1",
                "'effects': [{'printed': 'fewer'}]                                                          | 1",
                "'effects': [{'printed': 'a', 'comparator': {'text': 'none'}}, {'printed': 'b'}]            | 1",
                "'ratings': [{'said': 'good'}], 'effects': [{'comparator': {'text': 'none'}}]               | 1",
                "'name': 'Sleep'                                                                            | 0",
                "'comparator': {'text': 'usual services'}, 'ratings': [{'said': 'good'}]                    | 0",
                "'comparator': 'usual services', 'ratings': [{'said': 'good'}]                              | 0",
                "'effects': [{'printed': 'a', 'comparator': {'text': 'none'}}]                              | 0",
                "'effects': [{'groups': [{'name': 'high support'}, {'name': 'none'}]}]                      | 0"
            })
    void comparator_givenResultsWithoutOne_isMissed(String outcome, int findings) {
        assertThat(Trial.of("outcome.comparator.missing", outcome(outcome)))
                .hasSize(findings)
                .allMatch("/outcomes/0/comparator"::equals);
    }

    @Test
    void comparator_isNoMoreThanAnInfoInExchange() {
        assertThat(Rules.find("outcome.comparator.missing").orElseThrow())
                .satisfies(rule -> assertThat(rule.severity(Profile.EXCHANGE)).hasValue(Severity.INFO))
                .satisfies(
                        rule -> assertThat(rule.severity(Profile.PUBLICATION)).hasValue(Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({
        "outcome, 0",
        "follow-up, 0",
        "study, 0",
        "topic-area, 0",
        "x-other, 0",
        "record, 1",
        "recommendation, 1",
        "section, 1"
    })
    void ratings_givenAboutSomethingElse_areFound(String about, int findings) {
        assertThat(Trial.of("outcome.ratings.about", outcome("'ratings': [{}, {'about': '" + about + "'}]")))
                .hasSize(findings)
                .allMatch("/outcomes/0/ratings/1/about"::equals);
    }

    private static String outcome(String members) {
        return "{'outcomes': [{" + members + "}]}";
    }
}
