// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about who something is for. */
class PopulationMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "population.targeting.mismatch | 'targeting': ['universal'], 'targetingText': 'Targeted-selected'                                                                          | /populations/0/targeting",
                "population.targeting.mismatch | 'targeting': ['universal', 'selected'], 'targetingText': 'targeted-indicated'                                                             | /populations/0/targeting",
                "population.targeting.mismatch | 'targeting': ['indicated'], 'targetingText': 'UNIVERSAL offer'                                                                            | /populations/0/targeting",
                "population.ages.child         | 'actsOn': ['child', 'sibling-group'], 'ages': {'bands': [{'from': 0, 'to': 25, 'unit': 'years'}, {'from': 0, 'to': 26, 'unit': 'years'}]} | /populations/0/ages/bands/1/to",
                "population.ages.child         | 'actsOn': ['sibling-group'], 'ages': {'bands': [{'to': 25.5}]}                                                                            | /populations/0/ages/bands/0/to"
            })
    void population_thatContradictsItself_isFound(String rule, String members, String where) {
        assertThat(Trial.of(rule, part(members))).containsExactly(where.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "population.targeting.mismatch | 'targeting': ['universal', 'selected'], 'targetingText': 'Targeted-selected'",
                "population.targeting.mismatch | 'targeting': ['indicated'], 'targetingText': 'Targeted-indicated'",
                "population.targeting.mismatch | 'targeting': ['selected'], 'targetingText': 'not universal'",
                "population.ages.child         | 'actsOn': ['child'], 'ages': {'bands': [{'from': 0, 'to': 25, 'unit': 'years'}]}",
                "population.ages.child         | 'actsOn': ['child'], 'ages': {'bands': [{'from': 0, 'to': 36, 'unit': 'months'}, {'from': 30, 'unit': 'years'}]}",
                "population.ages.child         | 'actsOn': ['child', 'parent-or-carer'], 'ages': {'bands': [{'from': 0, 'to': 60, 'unit': 'years'}]}",
                "population.ages.child         | 'actsOn': ['workforce'], 'ages': {'bands': [{'from': 0, 'to': 60, 'unit': 'years'}]}",
                "population.ages.child         | 'actsOn': [], 'ages': {'bands': [{'from': 0, 'to': 60, 'unit': 'years'}]}"
            })
    void population_thatDoesNot_isAllowed(String rule, String members) {
        assertThat(Trial.of(rule, part(members))).isEmpty();
    }

    private static String part(String members) {
        return "{'populations': [{'basis': 'as-offered', " + members + "}]}";
    }
}
