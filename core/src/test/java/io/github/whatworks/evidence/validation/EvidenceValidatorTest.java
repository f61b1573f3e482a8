// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.code.CodeLists;
import io.github.whatworks.evidence.json.ReferenceData;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The checker as its callers set it up, and what a report says as a whole. */
class EvidenceValidatorTest {
    private static final EvidenceValidator STANDARD = EvidenceValidator.standard();
    private static final Rule SIZE = Rules.find("record.title.size").orElseThrow();

    private static Report report(EvidenceValidator validator, String members) {
        return validator.checkText(Examples.record(members.replace('\'', '"'))).report();
    }

    @Test
    void setting_takesThePlaceOfTheProfile_andOfAnEarlierOne() {
        RuleSetting first = RuleSetting.parse("record.title.size=info:an old system");
        RuleSetting second = RuleSetting.parse("record.title.size=warning:an older one");
        EvidenceValidator set = STANDARD.withSetting(first).withSetting(second);
        String tooLong = "{'title': '" + "a title, and ".repeat(2000) + "so on'}";

        assertThat(STANDARD.settings()).isEmpty();
        assertThat(STANDARD.severity(SIZE)).hasValue(Severity.ERROR);
        assertThat(set.settings()).containsExactly(second);
        assertThat(set.severity(SIZE)).hasValue(Severity.WARNING);
        assertThat(report(set, tooLong).findings())
                .filteredOn(finding -> finding.rule().equals(SIZE))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
        assertThat(report(set, tooLong).settings()).containsExactly(second);
    }

    @Test
    void profile_isExchange_unlessAnotherIsAskedFor() {
        assertThat(STANDARD.profile()).isEqualTo(Profile.EXCHANGE);
        assertThat(STANDARD.withProfile(Profile.DRAFT).profile()).isEqualTo(Profile.DRAFT);
        assertThat(report(STANDARD.withProfile(Profile.DRAFT), "{}").profile()).isEqualTo(Profile.DRAFT);
    }

    @Test
    void rule_thatIsNotTried_saysWhy() {
        EvidenceValidator silent = STANDARD.withSetting(RuleSetting.parse("record.title.size=off:an old system"));

        assertThat(STANDARD.untried(SIZE)).isEmpty();
        assertThat(silent.untried(SIZE)).hasValue("silenced: an old system");
        assertThat(silent.severity(SIZE)).isEmpty();
    }

    @Test
    void otherReferenceData_isWhatCodesAreLookedUpIn() {
        String topic =
                "{'topics': [{'list': 'dfe-cin-factors', 'edition': '2025', 'code': '18A', 'subject': 'child'}]}";
        EvidenceValidator none = STANDARD.withReferenceData(
                new ReferenceData(ReferenceData.bundledScales(), new CodeLists(List.of()), List.of()));
        Rule superseded = Rules.find("topic.code.superseded").orElseThrow();

        assertThat(report(STANDARD, topic).result(superseded).outcome()).isEqualTo(RuleOutcome.FAILED);
        assertThat(report(none, topic).result(superseded))
                .isEqualTo(new RuleResult(
                        superseded, RuleOutcome.SKIPPED, "a code list that is not known here: \"dfe-cin-factors\""));
        assertThat(report(STANDARD, topic.replace("2025", "1999"))
                        .result(superseded)
                        .reason())
                .isEqualTo("an edition of a code list that is not known here: \"dfe-cin-factors\"");
    }

    @Test
    void report_saysHowGraveItIs() {
        Report sound = report(STANDARD, "{}");
        Report warned = report(STANDARD, "{'links': [{'url': 'https://example.org/', 'date': '1899'}]}");
        Report wrong = report(STANDARD, "{'links': [{'url': 'https://example.org/', 'date': '2921'}]}");

        assertThat(sound.isClean()).isTrue();
        assertThat(sound.hasErrors() || sound.reaches(Severity.INFO)).isFalse();
        assertThat(sound).hasToString("[]");
        assertThat(warned.isClean() || warned.hasErrors()).isFalse();
        assertThat(warned.reaches(Severity.WARNING) && warned.reaches(Severity.INFO))
                .isTrue();
        assertThat(wrong.hasErrors()).isTrue();
        assertThat(wrong.toString()).contains("date.future at /links/0/date");
        assertThat(wrong.troubles()).isEmpty();
    }

    @Test
    void oneValidator_isUsedFromManyThreads() {
        String wrong = "{'links': [{'url': 'https://example.org/', 'date': '2921'}]}";

        assertThat(IntStream.range(0, 200)
                        .parallel()
                        .map(i -> report(STANDARD, i % 2 == 0 ? wrong : "{}")
                                                .findings()
                                                .size()
                                        * 1000
                                + i % 2)
                        .distinct()
                        .sorted())
                .containsExactly(1, 1000);
    }
}
