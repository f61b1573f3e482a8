// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about the status of a record, its withdrawal and its relations. */
class RecordStandingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "relation.supersedes.both-ways | {'status': 'superseded', 'relations': [{'type': 'contains', 'record': 'a:a'}, {'type': 'supersedes', 'record': 'a:b'}, {'type': 'supersedes', 'record': 'a:c'}, {'type': 'superseded-by', 'record': 'a:d'}, {'type': 'superseded-by', 'record': 'a:c'}]} | /relations/4/record",
                "relation.supersedes.both-ways | {'status': 'superseded', 'relations': [{'type': 'superseded-by', 'record': 'a:b'}, {'type': 'supersedes', 'record': 'a:b'}]}                                                                                                                             | /relations/0/record",
                "relation.record.twice         | {'relations': [{'type': 'contains', 'record': 'a:b'}, {'type': 'part-of', 'record': 'a:b'}, {'type': 'contains', 'record': 'a:b'}]}                                                                                                                      | /relations/2",
                "relation.record.self          | {'id': 'a:a', 'relations': [{'type': 'contains', 'record': 'a:b'}, {'type': 'contains', 'record': 'a:a'}]}                                                                                                                                               | /relations/1/record",
                "record.successor.missing      | {'status': 'superseded', 'relations': [{'type': 'contains', 'record': 'a:b'}]}                                                                                                                                                                           | /relations",
                "record.successor.unexpected   | {'status': 'published', 'relations': [{'type': 'contains', 'record': 'a:b'}, {'type': 'superseded-by', 'record': 'a:c'}]}                                                                                                                                | /status",
                "record.withdrawal.unexpected  | {'status': null, 'withdrawal': {'safety': 'routine'}}                                                                                                                                                                                                    | /status",
                "record.withdrawal.missing     | {'status': 'withdrawn', 'withdrawal': null}                                                                                                                                                                                                              | /withdrawal"
            })
    void standing_thatContradictsItself_isFound(String rule, String members, String where) {
        assertThat(Trial.of(rule, members)).containsExactly(where.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "relation.supersedes.both-ways | {'relations': [{'type': 'supersedes', 'record': 'a:b'}, {'type': 'superseded-by'}, {'type': 'superseded-by', 'record': 'a:c'}]}",
                "relation.supersedes.both-ways | {'relations': [{'type': 'supersedes'}, {'type': 'contains', 'record': 'a:b'}, {'type': 'superseded-by', 'record': 'a:b'}]}",
                "relation.supersedes.both-ways | {'relations': [{'type': 'supersedes', 'record': 'a:b'}, {'type': 'contains', 'record': 'a:b'}, {'type': 'superseded-by', 'record': 'a:c'}]}",
                "relation.supersedes.both-ways | {'relations': [{'record': 'a:b'}, {'type': 'superseded-by', 'record': 'a:b'}]}",
                "relation.record.twice         | {'relations': [{'type': 'contains', 'record': 'a:b'}, {'type': 'contains', 'record': 'a:c'}]}",
                "relation.record.twice         | {'relations': [{'record': 'a:b'}, {'record': 'a:b'}]}",
                "relation.record.self          | {'id': 'a:a', 'relations': [{'type': 'contains'}]}",
                "record.withdrawal.missing     | {'status': 'withdrawn', 'withdrawal': 'in May'}",
                "record.withdrawal.unexpected  | {'status': 7, 'withdrawal': {'safety': 'routine'}}",
                "record.successor.missing      | {'status': 'superseded', 'relations': 'none'}",
                "record.successor.unexpected   | {'status': 'draft', 'relations': [{'type': 'superseded-by', 'record': 'a:c'}]}",
                "withdrawal.successor.self     | {'id': 'a:a', 'status': 'withdrawn', 'withdrawal': {'safety': 'routine'}}"
            })
    void standing_thatIsSound_isAllowed(String rule, String members) {
        assertThat(Trial.of(rule, members)).isEmpty();
    }

    @Test
    void successorThatStandsBehindOthers_isNamedByItsPlace() {
        assertThat(Trial.expected(
                        "record.successor.unexpected",
                        "{'status': 'published', 'relations': [{'type': 'contains', 'record': 'a:b'},"
                                + " {'type': 'superseded-by', 'record': 'a:c'}]}"))
                .containsExactly("\"superseded\", as relation 1 says");
    }

    @Test
    void status_isSaidAsItIsFound() {
        assertThat(found("{'status': 'published', 'withdrawal': {'safety': 'routine'}}"))
                .isEqualTo("\"published\"");
        assertThat(found("{'status': null, 'withdrawal': {'safety': 'routine'}}"))
                .isEqualTo("nothing");
    }

    private static String found(String members) {
        return EvidenceValidator.standard()
                .checkText(Examples.record(members.replace('\'', '"')))
                .report()
                .findings()
                .stream()
                .filter(finding -> finding.rule().id().equals("record.withdrawal.unexpected"))
                .map(Finding::found)
                .findFirst()
                .orElseThrow();
    }
}
