// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Tries one rule on the sound record with other members in it. JSON is written with single quotation marks here. */
final class Trial {

    private Trial() {}

    /** Where {@code rule} is broken, under the exchange profile, or under publication if that alone tries it. */
    static List<String> of(String rule, String members) {
        return of(EvidenceValidator.standard(), rule, members);
    }

    /** The same with another validator. */
    static List<String> of(EvidenceValidator validator, String rule, String members) {
        return report(validator, rule, members).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(Finding::pointer)
                .toList();
    }

    /** What became of {@code rule}. */
    static RuleOutcome outcome(String rule, String members) {
        return report(EvidenceValidator.standard(), rule, members)
                .result(rule(rule))
                .outcome();
    }

    /** What is expected where {@code rule} is broken. */
    static List<String> expected(String rule, String members) {
        return report(EvidenceValidator.standard(), rule, members).findings().stream()
                .filter(finding -> finding.rule().id().equals(rule))
                .map(Finding::expected)
                .toList();
    }

    private static Report report(EvidenceValidator validator, String rule, String members) {
        Profile profile = rule(rule).severity(Profile.EXCHANGE).isPresent() ? Profile.EXCHANGE : Profile.PUBLICATION;
        String text = Examples.record(members.replace('\'', '"'));
        CheckedText checked = validator.withProfile(profile).checkText(text);
        assertThat(checked.record()).as("the record was read").isPresent();
        assertThat(checked.report().findings())
                .noneMatch(finding -> finding.rule().equals(CheckRules.CRASHED))
                .noneMatch(finding -> finding.rule().group() == Rule.Group.TEXT);
        return checked.report();
    }

    private static Rule rule(String id) {
        return Rules.find(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }
}
