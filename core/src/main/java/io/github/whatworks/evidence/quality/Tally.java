// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.validation.CheckedText;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Report;
import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.RuleResult;
import io.github.whatworks.evidence.validation.Severity;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Counts what checks come to, for programs that split and check records by themselves: one for each worker or
 * partition, added up at the end.
 *
 * <p>Its size does not grow with the number of records. It can be serialised between programs of one version. Mutable,
 * for one thread. Rules about files are skipped, since nobody compared the records.
 *
 * {@snippet file="QualitySnippets.java" region="workers"}
 */
public final class Tally implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String UNREAD = "the text could not be read as a record";
    private static final String NO_RECORD = "there was no record";

    /** How many records. */
    private long records;

    /** How many of them could not be read. */
    private long unread;

    /** How many of them have nothing that is graver, by severity. */
    private final EnumMap<Severity, Long> gravest = new EnumMap<>(Severity.class);

    /** How many findings there are, by severity. */
    private final EnumMap<Severity, Long> findings = new EnumMap<>(Severity.class);

    /** What there is to say of single rules, by id. */
    private final HashMap<String, RuleTally> rules = new HashMap<>();

    private Tally() {}

    /** One that has counted nothing yet. */
    public static Tally empty() {
        return new Tally();
    }

    /** Counts a record, or what stands in the place of one. */
    public void add(CheckedText checked) {
        add(checked.record(), checked.report());
    }

    void add(CheckedRecord checked) {
        add(checked.record(), checked.report());
    }

    private void add(Optional<EvidenceRecord> record, Report report) {
        Optional<String> id = report.isClean() ? Optional.empty() : CheckedRecord.id(record);
        add(record.isPresent(), id, report.findings(), report.troubles());
    }

    void add(boolean read, Optional<String> id, List<Finding> found, List<RuleResult> troubles) {
        records++;
        unread += read ? 0 : 1;
        if (found.isEmpty() && troubles.isEmpty()) {
            return;
        }
        troubles(troubles, RuleOutcome.CRASHED);
        Severity worst = null;
        for (Finding finding : found) {
            findings.merge(finding.severity(), 1L, Long::sum);
            rule(finding.rule()).fail(records, id);
            worst = worst == null || finding.severity().reaches(worst) ? finding.severity() : worst;
        }
        if (worst != null) {
            gravest.merge(worst, 1L, Long::sum);
        }
        troubles(troubles, RuleOutcome.SKIPPED);
    }

    private void troubles(List<RuleResult> troubles, RuleOutcome outcome) {
        for (RuleResult trouble : troubles) {
            if (trouble.outcome() == outcome) {
                rule(trouble.rule()).trouble(records, trouble);
            }
        }
    }

    /** Counts a finding about the file. */
    void add(Finding finding) {
        findings.merge(finding.severity(), 1L, Long::sum);
        rule(finding.rule()).failFile();
    }

    /** Counts {@code rule} as tried on the file. */
    void tried(Rule rule) {
        rule(rule).passFile();
    }

    /** Counts {@code rule} as not tried on the file. */
    void skipped(Rule rule, String reason) {
        rule(rule).skipFile(reason);
    }

    /** Adds what {@code other} has counted. */
    public void addAll(Tally other) {
        records += other.records;
        unread += other.unread;
        other.gravest.forEach((severity, count) -> gravest.merge(severity, count, Long::sum));
        other.findings.forEach((severity, count) -> findings.merge(severity, count, Long::sum));
        other.rules.forEach(
                (id, rule) -> rules.computeIfAbsent(id, none -> new RuleTally()).addAll(rule));
    }

    /** What was counted, as the summary of {@code name}; {@code validator} is what the records were held to. */
    public QualitySummary summary(String name, EvidenceValidator validator) {
        return new QualitySummary(name, validator, copy(), QualitySummary.Course.UNKNOWN);
    }

    Tally copy() {
        Tally copy = new Tally();
        copy.addAll(this);
        return copy;
    }

    long records() {
        return records;
    }

    long unread() {
        return unread;
    }

    long gravest(Severity severity) {
        return gravest.getOrDefault(severity, 0L);
    }

    long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    long findings() {
        long all = 0;
        for (long some : findings.values()) {
            all += some;
        }
        return all;
    }

    /** What became of {@code rule}, which is held as {@code validator} says. */
    RuleCount count(Rule rule, EvidenceValidator validator) {
        RuleTally tally = rules.getOrDefault(rule.id(), new RuleTally());
        Optional<String> untried = validator.untried(rule);
        Optional<Severity> severity =
                untried.isEmpty() || tally.isOfFile() ? validator.severity(rule) : Optional.empty();
        if (rule.group() == Rule.Group.FILE && tally.isOfFile()) {
            return tally.ofFile(rule, severity);
        }
        if (untried.isPresent()) {
            return RuleTally.untried(rule, records, untried.get());
        }
        if (records == 0) {
            return RuleTally.untried(rule, 0, NO_RECORD);
        }
        long unreadable = rule.group() == Rule.Group.TEXT ? 0 : unread;
        return tally.ofRecords(rule, severity, records, unreadable, UNREAD);
    }

    private RuleTally rule(Rule rule) {
        RuleTally known = rules.get(rule.id());
        if (known == null) {
            known = new RuleTally();
            rules.put(rule.id(), known);
        }
        return known;
    }
}
