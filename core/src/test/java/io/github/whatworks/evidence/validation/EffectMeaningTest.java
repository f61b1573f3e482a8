// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about one result. */
class EffectMeaningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'printed': 'fewer moves'",
                "'finding': 'favorable'",
                "'significant': false",
                "'note': 'the table was cut off'",
                "'studies': ['study 1']",
                "'estimates': [{'point': 1}]",
                "'groups': [{'name': 'a'}, {'name': 'b'}]",
                "'counts': [{'of': 'findings', 'number': 1}]",
                "'ratings': [{'said': 'good'}]",
                "'significant': 'yes'"
            })
    void content_givenAResultOrItsStudy_isNotMissed(String effect) {
        assertThat(Trial.of("effect.content.missing", effect(effect))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'measure': 'moves', 'timeframe': '1 year'", "'estimates': [], 'betterWhen': 'lower'"})
    void content_givenNeither_isMissed(String effect) {
        assertThat(Trial.of("effect.content.missing", effect(effect))).containsExactly("/outcomes/0/effects/0");
    }

    @ParameterizedTest
    @CsvSource({
        "participants, 0",
        "families, 0",
        "schools, 0",
        "local-authorities, 0",
        "x-dogs, 0",
        "studies, 1",
        "reports, 1",
        "reviews, 1",
        "screened, 1",
        "contrasts, 1",
        "findings, 1"
    })
    void participants_givenPapers_areFound(String of, int findings) {
        assertThat(Trial.of("effect.participants.of", effect("'participants': {'of': '" + of + "', 'number': 3}")))
                .hasSize(findings)
                .allMatch("/outcomes/0/effects/0/participants/of"::equals);
    }

    @Test
    void groups_givenOneNameTwice_areFoundAtTheSecond() {
        assertThat(Trial.of(
                        "effect.groups.repeated", effect("'groups': [{'name': 'a'}, {'name': 'b'}, {'name': 'a'}]")))
                .containsExactly("/outcomes/0/effects/0/groups/2/name");
        assertThat(Trial.of("effect.groups.repeated", effect("'groups': [{'name': 'a'}, {'name': 'A'}, {}, {}]")))
                .isEmpty();
    }

    private static String effect(String members) {
        return "{'outcomes': [{'effects': [{" + members + "}]}]}";
    }
}
