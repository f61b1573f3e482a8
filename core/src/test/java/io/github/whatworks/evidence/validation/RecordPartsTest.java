// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about what a record has to have for its kind, its ratings and its format. */
class RecordPartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "record.caveats.missing      | {'caveats': null, 'outcomes': [{'name': 'Sleep'}, {'name': 'Play', 'ratings': [{}, {'scale': {'edition': '1'}}, {'scale': {'id': 'evidence-store'}}]}]} | /caveats",
                "record.caveats.missing      | {'caveats': null, 'ratings': [{'scale': {'id': 'stars'}}, {'scale': {'id': 'eif-cost'}}]}                                                               | /caveats",
                "record.local-practice.rated | {'kind': 'local-practice', 'ratings': [{'scale': {'id': 'stars'}}, {'scale': {'id': 'eif-evidence'}, 'status': 'current'}]}                             | /ratings/1/scale/id",
                "record.local-practice.rated | {'kind': 'local-practice', 'outcomes': [{'name': 'Sleep', 'ratings': [{'scale': {'id': 'eif-evidence'}}]}]}                                             | /outcomes/0/ratings/0/scale/id",
                "record.format.minor         | {'format': '1.9'}                                                                                                                                       | /format",
                "record.format.minor         | {'format': '1.10'}                                                                                                                                      | /format",
                "record.format.minor         | {'format': '1.00'}                                                                                                                                      | /format"
            })
    void part_thatIsAskedFor_isFoundMissing(String rule, String members, String where) {
        assertThat(Trial.of(rule, members)).containsExactly(where.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "record.caveats.missing         | {'caveats': null, 'outcomes': [{'name': 'Sleep', 'ratings': [{'scale': {'id': 'stars'}}]}]}",
                "record.caveats.missing         | {'caveats': 'see the page', 'ratings': [{'scale': {'id': 'eif-cost'}}]}",
                "record.local-practice.rated    | {'kind': 'local-practice', 'ratings': [{'scale': {'id': 'eif-evidence'}, 'status': 'superseded'}]}",
                "record.local-practice.rated    | {'kind': 'local-practice', 'ratings': [{'scale': {'edition': '1'}}, {}]}",
                "record.local-practice.rated    | {'kind': 'programme', 'ratings': [{'scale': {'id': 'eif-evidence'}}]}",
                "record.outcomes.missing        | {'kind': 'intervention-review', 'outcomes': null, 'notes': [{'text': 'None were reported.'}]}",
                "record.outcomes.missing        | {'kind': 'intervention-review', 'outcomes': null, 'results': 'see the page'}",
                "record.recommendations.missing | {'kind': 'practice-guide', 'recommendations': 'see the page'}",
                "record.format.minor            | {'format': '1.'}",
                "record.format.minor            | {'format': '1.x'}",
                "record.format.minor            | {'format': '1./'}",
                "record.format.minor            | {'format': '1.:'}"
            })
    void part_thatIsNotAskedFor_isNotMissed(String rule, String members) {
        assertThat(Trial.of(rule, members)).isEmpty();
    }
}
