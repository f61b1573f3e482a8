// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about references between parts of a record: each is found at its own place, whichever part it stands in. */
class RecordReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "outcome.study.unknown           | {'studies': [{'label': 'a'}, {'label': 'b'}], 'outcomes': [{'name': 'Sleep', 'studies': ['a']}, {'name': 'Play', 'studies': ['b', 'c']}, {'name': 'Rest', 'studies': ['d']}]}                                                     | /outcomes/1/studies/1 /outcomes/2/studies/0",
                "outcome.study.unknown           | {'outcomes': [{'name': 'Sleep', 'studies': ['a']}]}                                                                                                                                                                               | /outcomes/0/studies/0",
                "effect.study.unknown            | {'studies': [{'label': 'a'}, {'label': 'b'}], 'outcomes': [{'name': 'Sleep'}, {'name': 'Play', 'effects': [{'studies': ['a']}, {'studies': ['b', 'c']}, {'studies': ['d']}]}, {'name': 'Rest', 'effects': [{'studies': ['e']}]}]} | /outcomes/1/effects/1/studies/1 /outcomes/1/effects/2/studies/0 /outcomes/2/effects/0/studies/0",
                "study.part-of.unknown           | {'studies': [{'label': 'a'}, {'label': 'b', 'partOf': 'c'}]}                                                                                                                                                                      | /studies/1/partOf",
                "study.citation.unknown          | {'citations': [{'key': 'x', 'title': 'A review'}], 'studies': [{'label': 'a', 'citations': ['x']}, {'label': 'b', 'citations': ['x', 'y']}, {'label': 'c', 'citations': ['z']}]}                                                  | /studies/1/citations/1 /studies/2/citations/0",
                "recommendation.citation.unknown | {'citations': [{'key': 'x', 'title': 'A review'}], 'recommendations': [{'text': 'Meet.', 'citations': ['x']}, {'text': 'Talk.', 'citations': ['y']}, {'text': 'Play.', 'citations': ['z']}]}                                      | /recommendations/1/citations/0 /recommendations/2/citations/0",
                "rating.based-on.unknown         | {'studies': [{'label': 'a'}, {'label': 'b'}], 'citations': [{'key': 'x', 'title': 'A review'}], 'ratings': [{'basedOn': ['a', 'x']}, {'basedOn': ['b', 'y']}], 'outcomes': [{'name': 'Sleep', 'ratings': [{'basedOn': ['z']}]}]}  | /ratings/1/basedOn/1 /outcomes/0/ratings/0/basedOn/0",
                "rating.qualifies.unknown        | {'ratings': [{'key': 'a'}, {'qualifies': 'b'}], 'outcomes': [{'name': 'Sleep', 'ratings': [{'qualifies': 'a'}]}]}                                                                                                                 | /ratings/1/qualifies"
            })
    void reference_toWhatIsNotThere_isFoundWhereItStands(String rule, String members, String where) {
        assertThat(Trial.of(rule, members)).containsExactly(where.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "outcome.study.unknown    | {'studies': [{'label': 'a'}, {'label': 'b'}], 'outcomes': [{'name': 'Sleep', 'studies': ['b', 'a']}]}",
                "effect.study.unknown     | {'studies': [{'label': 'a'}, {'label': 'b'}], 'outcomes': [{'name': 'Sleep', 'studies': ['c'], 'effects': [{'studies': ['a']}]}]}",
                "outcome.study.unknown    | {'studies': [{'label': 'a'}, {'label': 'b'}], 'outcomes': [{'name': 'Sleep', 'studies': ['a'], 'effects': [{'studies': ['c']}]}]}",
                "study.part-of.unknown    | {'studies': [{'label': 'a', 'partOf': 'b'}, {'label': 'b'}, {'sample': 4}]}",
                "rating.based-on.unknown  | {'studies': [{'label': 'a'}, {'label': 'b'}], 'citations': [{'key': 'x', 'title': 'A review'}], 'ratings': [{'basedOn': ['x', 'a', 'b']}]}",
                "rating.qualifies.unknown | {'outcomes': [{'name': 'Sleep', 'ratings': [{'key': 'a'}]}], 'ratings': [{'qualifies': 'a'}]}"
            })
    void reference_toWhatIsThere_isFine(String rule, String members) {
        assertThat(Trial.of(rule, members)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "outcome.study.unknown           | {'studies': 'two', 'outcomes': [{'name': 'Sleep', 'studies': ['a']}]}",
                "effect.study.unknown            | {'studies': 'two', 'outcomes': [{'name': 'Sleep', 'effects': [{'studies': ['a']}]}]}",
                "study.part-of.unknown           | {'studies': [{'label': 'a', 'partOf': 'c'}, 'b']}",
                "study.citation.unknown          | {'citations': ['x'], 'studies': [{'label': 'a', 'citations': ['y']}]}",
                "recommendation.citation.unknown | {'citations': 'none', 'recommendations': [{'text': 'Meet.', 'citations': ['y']}]}",
                "rating.based-on.unknown         | {'studies': 'two', 'ratings': [{'basedOn': ['a']}]}",
                "rating.based-on.unknown         | {'citations': 'two', 'ratings': [{'basedOn': ['a']}]}",
                "rating.qualifies.unknown        | {'ratings': [{'qualifies': 'a'}], 'assessments': []}"
            })
    void reference_toWhatCouldNotBeRead_isSkipped(String rule, String members) {
        assertThat(Trial.outcome(rule, members)).isEqualTo(RuleOutcome.SKIPPED);
        assertThat(Trial.of(rule, members)).isEmpty();
    }

    /** Ratings stand in many parts of a record. */
    @Test
    void everyRating_isLookedAt_whereverItStands() {
        String record = """
                {"ratings": [{"basedOn": ["a"]}, {"basedOn": ["b"]}],
                 "outcomes": [{"name": "Sleep"},
                   {"name": "Play", "ratings": [{"basedOn": ["c"]}],
                     "effects": [{"measure": "m"}, {"ratings": [{"basedOn": ["d"]}]}]},
                   {"name": "Rest", "effects": [{"ratings": [{"basedOn": ["e"]}]}]}],
                 "costs": [{"text": "low"}, {"band": {"basedOn": ["f"]}}],
                 "sections": [{"name": "effect"}, {"name": "cost", "ratings": [{"basedOn": ["g"]}]}],
                 "variants": [{"name": "v", "ratings": [{"basedOn": ["h"]}]}],
                 "recommendations": [{"text": "Meet.", "ratings": [{"basedOn": ["i"]}]}],
                 "studies": [{"label": "s"}, {"label": "t", "ratings": [{"basedOn": ["j"]}, {"basedOn": ["k"]}]}]}""";

        assertThat(Trial.of("rating.based-on.unknown", record))
                .containsExactly(
                        "/ratings/0/basedOn/0",
                        "/ratings/1/basedOn/0",
                        "/outcomes/1/ratings/0/basedOn/0",
                        "/outcomes/1/effects/1/ratings/0/basedOn/0",
                        "/outcomes/2/effects/0/ratings/0/basedOn/0",
                        "/costs/1/band/basedOn/0",
                        "/sections/1/ratings/0/basedOn/0",
                        "/variants/0/ratings/0/basedOn/0",
                        "/recommendations/0/ratings/0/basedOn/0",
                        "/studies/1/ratings/0/basedOn/0",
                        "/studies/1/ratings/1/basedOn/0");
    }
}
