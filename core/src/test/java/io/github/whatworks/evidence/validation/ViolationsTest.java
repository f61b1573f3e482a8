// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Hibernate Validator says of a record, as rule and pointer. */
class ViolationsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "ERROR | {'id': 'no id'} | record.id.pattern /id",
                "ERROR | {'version': 0} | record.version.min /version",
                "ERROR | {'caveats': [{'text': 'x', 'saidBy': 'A'}, {'saidBy': 'A'}]} | caveat.text.required /caveats/1/text",
                "ERROR | {'status': 'withdrawn'} | record.withdrawal.missing /withdrawal",
                "ERROR | {'dates': [{'event': 'published', 'date': '2020'}, {'event': 'published', 'date': '2921'}]} | record-date.date.future /dates/1/date",
                "ERROR | {'populations': [{'basis': 'as-offered', 'ages': {'bands': [{'unit': 'years', 'from': 3, 'to': 2}]}}]} | age-band.ends.order /populations/0/ages/bands/0/from",
                "ERROR | {'outcomes': ['x']} | member.type /outcomes/0",
                "ERROR | {'outcomes': [{'name': 'A', 'studies': ['a', 7]}]} | member.type /outcomes/0/studies/1",
                "ERROR | {'studies': [{'label': 'a'}], 'outcomes': [{'name': 'A', 'studies': ['a', 'b']}]} | outcome.study.unknown /outcomes/0/studies/1",
                "WARNING | {'x-a/b~': [1, {'7': 12345678901234567890}]} | number.inexact /x-a~1b~0/1/7",
                "WARNING | {'7': 12345678901234567890} | number.inexact /7",
                "WARNING | {'x-a': [[1, 12345678901234567890]]} | number.inexact /x-a/0/1",
                "WARNING | {'x-a': {'12345678901': 12345678901234567890}} | number.inexact /x-a/12345678901",
                "WARNING | {'x-a': {'': 12345678901234567890}} | number.inexact /x-a/",
                "WARNING | {'x-a': {'/': 12345678901234567890, ':': 12345678901234567890}} | number.inexact /x-a/: number.inexact /x-a/~1"
            })
    void violation_isARuleAtAPlace(Severity severity, String members, String expected) {
        EvidenceRecord record = EvidenceJson.standard().read(Examples.record(members.replace('\'', '"')));

        assertThat(String.join(" ", Doors.hibernate(record, severity))).isEqualTo(expected);
    }
}
