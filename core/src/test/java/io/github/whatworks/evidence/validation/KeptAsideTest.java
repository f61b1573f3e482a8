// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One element of the wrong type keeps its whole list aside, and the others are checked all the same. */
class KeptAsideTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "caveat.text.required | {'caveats': [{'saidBy': 'A'}, 7]} | /caveats/0/text",
                "caveat.text.required | {'caveats': [7, {'saidBy': 'A'}, {'text': 'x'}, {'saidBy': 'B'}]} | /caveats/1/text /caveats/3/text",
                "member.type | {'caveats': [{'saidBy': 'A'}, 7, 'x']} | /caveats/1 /caveats/2",
                "member.type | {'caveats': [{'saidBy': 'A', 'text': 7}, 8]} | /caveats/0/text /caveats/1",
                "member.type | {'outcomes': [{'name': 'A', 'studies': ['x', 7]}, 8]} | /outcomes/0/studies/1 /outcomes/1",
                "member.type | {'outcomes': [{'name': 'A', 'studies': ['x'], 'effects': []}, 8]} | /outcomes/1",
                "member.type | {'outcomes': [{'name': 'A', 'ratings': [{'known': 7}, {'known': 'printed'}]}, 8]} | /outcomes/0/ratings/0/known /outcomes/1",
                "vocabulary.near-miss | {'populations': [{'basis': 'as-offered', 'targeting': ['universal', 'Selected']}]} | /populations/0/targeting/1",
                "vocabulary.near-miss | {'populations': [{'basis': 'as-offered', 'targeting': ['Universal', 7]}]} | /populations/0/targeting/0",
                "vocabulary.near-miss | {'populations': [{'basis': 'as-offered', 'targeting': ['universal', 'Selected', 7]}, 8]} | /populations/0/targeting/1",
                "age-band.ends.order | {'populations': [{'basis': 'as-offered', 'ages': {'bands': [{'unit': 'years', 'from': 3, 'to': 2}, 7]}}]} | /populations/0/ages/bands/0/from",
                "record.title.size | {'title': 'LONG'} | /title",
                "caveat.text.size | {'caveats': [{'text': 'LONG', 'saidBy': 'A'}, 7]} | /caveats/0/text"
            })
    void others_areChecked(String rule, String members, String where) {
        String text = Examples.record(members.replace('\'', '"').replace("LONG", "Long text. ".repeat(2000)));

        assertThat(EvidenceValidator.standard().checkText(text).report().findings())
                .filteredOn(finding -> finding.rule().id().equals(rule))
                .extracting(Finding::pointer)
                .containsExactly(where.split(" "));
    }

    /** What can be read of the others is read: their rules of meaning find nothing that is not there. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "caveat.text.required | {'caveats': [{'text': 'x', 'saidBy': 'A'}, 7]}",
                "vocabulary.near-miss | {'populations': [{'basis': 'as-offered', 'targeting': ['universal', 7]}]}",
                "age-band.empty | {'populations': [{'basis': 'as-offered', 'ages': {'bands': [{'unit': 'years', 'from': 2}, 7]}}]}",
                "date.form | {'dates': [{'event': 'published', 'date': '2020-02'}, 7]}"
            })
    void others_thatAreSound_haveNothing(String rule, String members) {
        String text = Examples.record(members.replace('\'', '"'));

        assertThat(EvidenceValidator.standard().checkText(text).report().findings())
                .noneMatch(finding -> finding.rule().id().equals(rule));
    }
}
