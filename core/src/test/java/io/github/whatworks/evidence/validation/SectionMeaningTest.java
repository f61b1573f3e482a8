// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about sections. */
class SectionMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "section.content.missing | 'name': 'what'                                   | ##",
                "section.content.missing | 'heading': 'What is done', 'text': '  '          | ##",
                "section.content.missing | 'name': 'what', 'ratings': []                    | ##",
                "section.name.missing    | 'text': 'They liked it.'                         | /name",
                "section.name.missing    | 'name': null, 'text': 'They liked it.'           | /name"
            })
    void section_givenAnEmptyOne_isFound(String rule, String section, String where) {
        assertThat(Trial.of(rule, section(section))).containsExactly("/sections/0" + where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "section.content.missing | 'name': 'what', 'text': 'Visits.'",
                "section.content.missing | 'name': 'mechanism', 'ratings': [{'said': 'strong'}]",
                "section.content.missing | 'name': 'what', 'text': ['Visits.']",
                "section.name.missing    | 'heading': 'What young people say', 'text': 'They liked it.'",
                "section.name.missing    | 'name': 'x-voices', 'text': 'They liked it.'",
                "section.name.missing    | 'name': 1, 'text': 'They liked it.'"
            })
    void section_givenOneThatSaysSomething_isAllowed(String rule, String section) {
        assertThat(Trial.of(rule, section(section))).isEmpty();
    }

    private static String section(String members) {
        return "{'sections': [{" + members + "}]}";
    }
}
