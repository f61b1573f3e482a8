// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.validation.CheckedText;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.RuleResult;
import io.github.whatworks.evidence.validation.Rules;
import io.github.whatworks.evidence.validation.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TallyTest {
    private static final EvidenceValidator VALIDATOR = EvidenceValidator.standard();
    private static final Rule RULE = Rules.find("record.version.min").orElseThrow();
    private static final Rule OTHER = Rules.find("record.title.size").orElseThrow();

    @Test
    void partitions_addUpToTheWhole() {
        Tally whole = Tally.empty();
        Tally first = Tally.empty();
        Tally second = Tally.empty();
        for (String line : Records.many(40).lines().toList()) {
            CheckedText checked = VALIDATOR.checkText(line);
            whole.add(checked);
            (whole.records() % 3 == 0 ? first : second).add(checked);
        }
        first.addAll(second);

        assertThat(first.summary("x", VALIDATOR))
                .hasToString(whole.summary("x", VALIDATOR).toString());
        assertThat(withoutExamples(first)).isEqualTo(withoutExamples(whole));
        assertThat(whole.summary("x", VALIDATOR)).hasToString("x: 40 records, 36 clean, 4 errors, 0 warnings, 0 info");
        assertThat(count(whole, RULE).examples()).hasSize(4);
    }

    private static List<RuleCount> withoutExamples(Tally tally) {
        return tally.summary("x", VALIDATOR).rules().stream()
                .map(rule -> new RuleCount(
                        rule.rule(),
                        rule.severity(),
                        rule.findings(),
                        rule.passed(),
                        rule.failed(),
                        rule.skipped(),
                        rule.crashed(),
                        rule.reasons(),
                        List.of()))
                .toList();
    }

    @Test
    void tally_travelsBetweenPrograms() throws IOException, ClassNotFoundException {
        Tally tally = Tally.empty();
        tally.add(VALIDATOR.checkText(Records.faulty(1)));
        tally.add(VALIDATOR.checkText("{"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        }

        Tally back = (Tally) new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(back.summary("x", VALIDATOR).rules())
                .isEqualTo(tally.summary("x", VALIDATOR).rules());
        assertThat(back.summary("x", VALIDATOR).unread()).isEqualTo(1);
    }

    @Test
    void summary_staysAsItWas_whenMoreIsCounted() {
        Tally tally = Tally.empty();
        QualitySummary before = tally.summary("x", VALIDATOR);

        tally.add(VALIDATOR.checkText(Records.faulty(1)));

        assertThat(before.records()).isZero();
        assertThat(before.rules()).extracting(RuleCount::outcome).containsOnly(RuleOutcome.SKIPPED);
    }

    @Test
    void rulesAboutFiles_areNotTried() {
        Tally tally = Tally.empty();
        tally.add(VALIDATOR.checkText(Records.sound(1)));

        RuleCount duplicate = count(tally, Rules.find("file.record.duplicate").orElseThrow());

        assertThat(duplicate.outcome()).isEqualTo(RuleOutcome.SKIPPED);
        assertThat(duplicate.reason()).isEqualTo("it takes a file of records");
    }

    @Test
    void record_countsOnceForARule_andForTheGravestThatBecameOfIt() {
        Tally tally = Tally.empty();
        RuleResult crash = new RuleResult(RULE, RuleOutcome.CRASHED, "NullPointerException");
        RuleResult skip = new RuleResult(RULE, RuleOutcome.SKIPPED, "no scale");
        tally.add(true, Optional.of("a:a"), List.of(finding(RULE, Severity.ERROR)), List.of(skip, crash));
        tally.add(
                true,
                Optional.of("a:b"),
                List.of(finding(RULE, Severity.ERROR), finding(RULE, Severity.ERROR)),
                List.of(skip));
        tally.add(true, Optional.of("a:c"), List.of(), List.of(skip));
        tally.add(true, Optional.of("a:d"), List.of(), List.of());

        RuleCount count = count(tally, RULE);

        assertThat(List.of(count.findings(), count.passed(), count.failed(), count.skipped(), count.crashed()))
                .containsExactly(3L, 1L, 1L, 1L, 1L);
        assertThat(count.outcome()).isEqualTo(RuleOutcome.CRASHED);
        assertThat(count.reasons()).isEqualTo(Map.of("NullPointerException", 1L, "no scale", 1L));
        assertThat(count.reason()).isEqualTo("NullPointerException (1); no scale (1)");
        assertThat(count.examples()).containsExactly("a:b");
    }

    @Test
    void gravestFinding_isWhatARecordCountsFor() {
        Tally tally = Tally.empty();
        tally.add(
                true,
                Optional.empty(),
                List.of(finding(RULE, Severity.INFO), finding(OTHER, Severity.WARNING)),
                List.of());
        tally.add(
                true,
                Optional.empty(),
                List.of(finding(RULE, Severity.ERROR), finding(OTHER, Severity.INFO)),
                List.of());

        QualitySummary summary = tally.summary("x", VALIDATOR);

        assertThat(List.of(
                        summary.records(Severity.ERROR),
                        summary.records(Severity.WARNING),
                        summary.records(Severity.INFO)))
                .containsExactly(1L, 1L, 0L);
        assertThat(List.of(
                        summary.findings(Severity.ERROR),
                        summary.findings(Severity.WARNING),
                        summary.findings(Severity.INFO)))
                .containsExactly(1L, 1L, 2L);
        assertThat(summary.findings()).isEqualTo(4);
        assertThat(summary.clean()).isZero();
    }

    @Test
    void reaches_looksAtTheGravest() {
        Tally tally = Tally.empty();
        tally.add(true, Optional.empty(), List.of(finding(RULE, Severity.WARNING)), List.of());
        QualitySummary summary = tally.summary("x", VALIDATOR);

        assertThat(summary.reaches(Severity.ERROR)).isFalse();
        assertThat(summary.reaches(Severity.WARNING)).isTrue();
        assertThat(summary.reaches(Severity.INFO)).isTrue();
    }

    @Test
    void examplesAndReasons_areBounded() {
        Tally tally = Tally.empty();
        IntStream.range(0, 100).forEach(i -> {
            tally.add(true, Optional.of("a:" + i), List.of(finding(RULE, Severity.ERROR)), List.of());
            tally.add(
                    true,
                    Optional.empty(),
                    List.of(),
                    List.of(new RuleResult(OTHER, RuleOutcome.SKIPPED, "reason " + i)));
        });
        tally.addAll(tally.copy());

        assertThat(count(tally, RULE).examples()).containsExactly("a:0", "a:1", "a:2", "a:3", "a:4");
        assertThat(count(tally, OTHER).reasons()).hasSize(20);
        assertThat(count(tally, OTHER).skipped()).isEqualTo(200);
    }

    private static RuleCount count(Tally tally, Rule rule) {
        return tally.summary("x", VALIDATOR).rules().stream()
                .filter(count -> count.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Finding finding(Rule rule, Severity severity) {
        return new Finding(rule, severity, "", Optional.empty(), "a", "b", Optional.empty());
    }
}
