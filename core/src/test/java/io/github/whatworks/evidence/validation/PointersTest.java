// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where pointers lead. */
class PointersTest {
    private static final EvidenceRecord RECORD = EvidenceJson.standard().read("""
            {"format": "1.0", "id": "example:a", "kind": "programme", "title": "Visits",
             "outcomes": [{"name": "Sleep"}, {"name": "Play", "studies": ["a", "b"]}],
             "otherTitles": [{"title": "Plus"}, "wrong"],
             "x-own": {"a/b": [1, {"~c": 2}], "": 3}}""");

    @ParameterizedTest
    @CsvSource({
        "'', THERE",
        "/title, THERE",
        "/title/x, NOWHERE",
        "/titl, NOWHERE",
        "/titles, NOWHERE",
        "/summary, ABSENT",
        "/summary/x, NOWHERE",
        "title, NOWHERE",
        "/, NOWHERE",
        "//, NOWHERE",
        "/outcomes, THERE",
        "/outcomes/0, THERE",
        "/outcomes/1, THERE",
        "/outcomes/2, ABSENT",
        "/outcomes/9999999, ABSENT",
        "/outcomes/10000000, NOWHERE",
        "/outcomes/01, NOWHERE",
        "/outcomes/00, NOWHERE",
        "/outcomes/-1, NOWHERE",
        "/outcomes/1x, NOWHERE",
        "/outcomes/x1, NOWHERE",
        "/outcomes/:, NOWHERE",
        "/outcomes/, NOWHERE",
        "/outcomes/0/name, THERE",
        "/outcomes/0/comparator, ABSENT",
        "/outcomes/0/nome, NOWHERE",
        "/outcomes/2/name, ABSENT",
        "/outcomes/2/nome, NOWHERE",
        "/outcomes/1/studies/1, THERE",
        "/outcomes/1/studies/2, ABSENT",
        "/outcomes/1/studies/1/0, NOWHERE",
        "/outcomes/0/studies, ABSENT",
        "/outcomes/0/studies/0, ABSENT",
        "/provenance/publisher, ABSENT",
        "/provenance/sources/0/url, ABSENT",
        "/provenance/nothing, NOWHERE",
        "/otherTitles, THERE",
        "/otherTitles/0/title, THERE",
        "/otherTitles/1, THERE",
        "/otherTitles/2, NOWHERE",
        "/otherTitles/1/title, NOWHERE",
        "/x-own, THERE",
        "/x-own/a~1b/0, THERE",
        "/x-own/a~1b/1/~0c, THERE",
        "/x-own/a~1b/1/~c/0, NOWHERE",
        "/x-own/a~1b/2, NOWHERE",
        "/x-own/a~1b/x, NOWHERE",
        "/x-own/a, NOWHERE",
        "/x-own/, THERE",
        "/x-own/d, NOWHERE",
        "/x-other, NOWHERE"
    })
    void pointer_leadsThereOrNot(String pointer, Pointers.End end) {
        assertThat(Pointers.follow(RECORD, pointer)).isEqualTo(end);
    }
}
