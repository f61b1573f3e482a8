// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.quality.QualityCheck;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every example is what it says: the one passes, and the other breaks that rule and no other. The catalogue is walked
 * through, so that no rule is left out but the one about the check itself, which no example can break.
 */
class RuleExamplesTest {
    /** Rules whose failing example breaks others too, as one fault is a breach of both. */
    private static final Map<String, Set<String>> ALSO = Map.of();

    static List<Rule> rules() {
        return Rules.all().stream()
                .filter(rule -> !rule.equals(CheckRules.CRASHED))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void soundRecord_isClean_underEveryProfile(Profile profile) {
        Report report = EvidenceValidator.standard()
                .withProfile(profile)
                .checkText(Rules.soundRecord())
                .report();

        assertThat(report.findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void passingExample_doesNotBreakTheRule_andHasNoError(Rule rule) throws IOException {
        assertThat(findings(rule, rule.passingExample()))
                .noneMatch(finding -> finding.rule().equals(rule))
                .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void failingExample_breaksThatRule_andNoOther(Rule rule) throws IOException {
        Set<String> expected = new TreeSet<>(ALSO.getOrDefault(rule.id(), Set.of()));
        expected.add(rule.id());

        assertThat(findings(rule, rule.failingExample()))
                .extracting(finding -> finding.rule().id())
                .hasSameElementsAs(expected);
    }

    /** What is found under the exchange profile, or else under one that tries the rule. */
    private static List<Finding> findings(Rule rule, String example) throws IOException {
        Profile profile = Stream.concat(Stream.of(Profile.EXCHANGE), Arrays.stream(Profile.values()))
                .filter(candidate -> rule.severity(candidate).isPresent())
                .findFirst()
                .orElseThrow();
        EvidenceValidator validator = EvidenceValidator.standard().withProfile(profile);
        String text = Examples.text(rule, example);
        if (rule.group() != Rule.Group.FILE) {
            return validator.checkText(text).report().findings();
        }
        List<Finding> findings = new ArrayList<>();
        InputStream file = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        QualityCheck.standard().withValidator(validator).run(file, "example", found -> findings.add(found.finding()));
        return findings;
    }
}
