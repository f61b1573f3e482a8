// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings say was expected, and what was found. */
class FindingWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "member.type | 'title': 'A', 'outcomes': ['x'] | /outcomes/0 | an object, the outcome | a text",
                "member.type | 'outcomes': 'x' | /outcomes | a list, each element an object, the outcome | a text",
                "member.type | 'summary': 7 | /summary | a text in quotation marks | a number",
                "member.type | 'summary': true | /summary | a text in quotation marks | true",
                "member.type | 'summary': false | /summary | a text in quotation marks | false",
                "member.type | 'summary': [] | /summary | a text in quotation marks | a list",
                "member.type | 'summary': [1] | /summary | a text in quotation marks | a list",
                "member.type | 'summary': {} | /summary | a text in quotation marks | an object",
                "member.type | 'status': 7 | /status | a code in quotation marks | a number",
                "member.type | 'dates': [{'date': 2020}] | /dates/0/date | a date in quotation marks | a number",
                "member.type | 'outcomes': [{'studies': [7]}] | /outcomes/0/studies/0 | a text in quotation marks | a number",
                "member.type | 'outcomes': [null] | /outcomes/0 | an object, the outcome | null",
                "member.type | 'costs': [{'amount': {'value': '7'}}] | /costs/0/amount/value | a number without quotation marks | a text",
                "member.near-miss | 'Nots': 'x' | /Nots | #\"notes\", if that is meant# | #\"Nots\"#",
                "member.near-miss | 'a/~sumary': 'x' | | |",
                "member.near-miss | 'x-nots': 'x' | | |",
                "member.near-miss | 'summary': 'x', 'sumary': 'x' | | |",
                "member.near-miss | 'summary': 'x', 'Summary': 'x' | /Summary | #\"summary\", if that is meant# | #\"Summary\"#",
                "number.inexact | 'x-a/b~': [1, {'c': 12345678901234567890}] | /x-a~1b~0/1/c | a number of at most 15 digits, not too large | one that a double cannot hold",
                "number.inexact | 'costs': [{'amount': {'value': 12345678901234567890}}] | /costs/0/amount/value | a number of at most 15 digits, not too large | one that a double cannot hold",
                "vocabulary.near-miss | 'status': 'Published' | /status | #\"published\", if that is meant# | #\"Published\"#",
                "vocabulary.unknown | 'status': 'hidden' | /status | a code of its vocabulary | #\"hidden\"#",
                "date.form | 'links': [{'date': '2020-13'}] | /links/0/date | a date such as 2020, 2020-10 or 2020-10-05 | #\"2020-13\"#",
                "date.early | 'links': [{'date': '1899-12-31'}] | /links/0/date | a date from 1900 on | #\"1899-12-31\"#",
                "date.early | 'links': [{'date': '1900'}] | | |",
                "date.future | 'links': [{'date': '2921'}] | /links/0/date | a date up to today | #\"2921\"#",
                "topic.code.superseded | 'topics': [{'list': 'dfe-cin-factors', 'edition': '2025', 'code': '18A'}] | /topics/0/code | #18B or 18C, which replaced it# | #\"18A\"#",
                "topic.list.near-miss | 'topics': [{'list': 'dfe-cin-factor', 'code': '18A'}] | /topics/0/list | #\"dfe-cin-factors\", if that is meant# | #\"dfe-cin-factor\"#"
            })
    void finding_saysWhatWasExpectedAndFound(
            String rule, String members, String pointer, String expected, String found) {
        Report report = EvidenceValidator.standard()
                .checkText(Examples.record("{" + members.replace('\'', '"') + "}"))
                .report();

        var findings = report.findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .toList();
        if (pointer == null) {
            assertThat(findings).isEmpty();
            return;
        }
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.pointer()).isEqualTo(pointer);
            assertThat(finding.expected()).isEqualTo(expected);
            assertThat(finding.found()).isEqualTo(found);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, a whole number written with a point",
        "1.5, a number with a fraction",
        "100.00, a whole number written with a point",
        "1e2, a number with an exponent",
        "1E2, a number with an exponent",
        "-0, minus zero",
        "2147483648, one beyond that",
        "-2147483649, one beyond that",
        "12345678901234, one beyond that",
        "'\"7\"', a text"
    })
    void number_thatIsNoWholeOne_isSaidAsWhatItIs(String literal, String found) {
        Report report = EvidenceValidator.standard()
                .checkText(Examples.record("{\"version\": " + literal + "}"))
                .report();

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().id().equals("member.type"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.found()).isEqualTo(found));
    }
}
