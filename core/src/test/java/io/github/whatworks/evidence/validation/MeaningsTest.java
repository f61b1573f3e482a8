// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.testkit.EvidenceArbitraries;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule of meaning breaks down, whatever stands in the record. */
class MeaningsTest {
    private static final EvidenceValidator VALIDATOR = EvidenceValidator.standard();

    /** Every text that a rule reads is {@code ODD} here. */
    private static final String RECORD = """
            {"ratings": [{"scale": {"id": "eif-evidence", "edition": "2017"}, "about": "ODD", "asOf": "ODD", "until": "ODD",
              "known": "level-only", "said": "ODD", "key": "ODD", "qualifies": "ODD", "status": "current",
              "values": [{"axis": "ODD", "code": "ODD", "oneOf": ["ODD"], "marks": ["ODD"], "printed": "ODD",
                "label": "ODD", "unit": "ODD", "absence": "ODD"},
                {"code": "3", "printed": "ODD", "label": "ODD", "absence": "ODD"}, {"oneOf": []}],
              "factors": [{"name": "ODD", "printed": "ODD", "change": 1}, {"name": "ODD"}],
              "harmonised": [{"scale": {"id": "ODD", "edition": "ODD"}, "code": "ODD", "match": "ODD"}]}],
             "outcomes": [{"name": "ODD", "ratings": [{"scale": {"id": "ODD"}, "about": "ODD"}],
               "effects": [{"studies": ["ODD"], "groups": [{"name": "ODD"}, {"name": "ODD"}],
                 "estimates": [{"statistic": "odds-ratio", "unit": "ODD", "p": "ODD", "interval": "ODD"}]}]}],
             "counts": [{"of": "ODD", "number": 1.5, "qualifier": "ODD", "printed": "ODD"}],
             "costs": [{"kind": "ODD", "amount": {"value": 1, "currency": "ODD", "printed": "ODD"}}],
             "sections": [{"name": "ODD", "text": "ODD"}],
             "recommendations": [{"kind": "ODD", "text": "ODD", "ratings": [{"about": "ODD"}]}],
             "studies": [{"label": "ODD", "partOf": "ODD", "participants": {"of": "ODD"}}],
             "variants": [{"name": "ODD", "rated": "ODD"}],
             "disagreements": [{"about": "ODD", "says": "ODD"}]}""";

    static Stream<String> odd() {
        return Stream.of(
                "",
                " ",
                "+",
                "-",
                ".",
                ",",
                "~",
                "/",
                "0",
                "-1",
                ">=",
                ">= 3",
                "≥",
                "at least",
                "or above",
                "p <",
                "1,",
                "re-",
                "é",
                "😀",
                "3+",
                "2020",
                "2020-13",
                "mixed",
                "x".repeat(100_000),
                "re entry ".repeat(20_000),
                "-".repeat(100_000),
                "9".repeat(100_000));
    }

    @ParameterizedTest
    @MethodSource("odd")
    void everyRule_givenOddTexts_comesToAnEnd(String odd) {
        CheckedText checked = VALIDATOR.checkText(Examples.record(RECORD.replace("ODD", odd)));

        assertThat(checked.record()).isPresent();
        assertThat(checked.report().findings())
                .noneMatch(finding -> finding.rule().equals(CheckRules.CRASHED));
    }

    @Tag("long")
    @Property(tries = 100)
    void everyRule_givenARecordWithEverything_comesToAnEnd(@ForAll("complete") EvidenceRecord record) {
        assertThat(VALIDATOR.check(record).findings())
                .noneMatch(finding -> finding.rule().equals(CheckRules.CRASHED));
    }

    @Provide
    Arbitrary<EvidenceRecord> complete() {
        return EvidenceArbitraries.completeRecords();
    }
}
