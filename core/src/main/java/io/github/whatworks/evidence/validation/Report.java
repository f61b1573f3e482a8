// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.json.JsonPlace;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the check of one record came to: the findings, and what became of every rule. Immutable.
 *
 * <p>It says whether the record is right in form, not whether the intervention works.
 */
public final class Report {
    /** What every report is headed with. */
    public static final String HEADING = "checks the form of the record, not whether the intervention works";

    private static final JsonPlace START = new JsonPlace(0, 0);

    private final Ruleset ruleset;
    private final List<Finding> findings;
    private final List<RuleResult> troubles;
    private final String unread;

    /** In the order of the text. A class, as the first lambda of a process takes it milliseconds. */
    private static final class ByPlace implements Comparator<Finding> {
        @Override
        public int compare(Finding one, Finding other) {
            JsonPlace here = one.place().orElse(START);
            JsonPlace there = other.place().orElse(START);
            int lines = Long.compare(here.line(), there.line());
            return lines != 0 ? lines : Long.compare(here.column(), there.column());
        }
    }

    /** {@code unread}: why there was no record to hold to the rules, or nothing if there was one. */
    Report(Ruleset ruleset, List<Finding> findings, List<RuleResult> troubles, String unread) {
        this.ruleset = ruleset;
        this.findings = List.copyOf(findings);
        this.troubles = List.copyOf(troubles);
        this.unread = unread;
    }

    /** The same with other findings, in the order of their places. */
    Report with(List<Finding> others) {
        List<Finding> sorted = new ArrayList<>(others);
        sorted.sort(new ByPlace());
        return new Report(ruleset, sorted, troubles, unread);
    }

    /** What was found, in the order of the record; empty if it is sound. */
    public List<Finding> findings() {
        return findings;
    }

    /** Whether nothing was found. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /** Whether an error was found. */
    public boolean hasErrors() {
        return reaches(Severity.ERROR);
    }

    /** Whether something was found that is as grave as {@code bar}, or graver. */
    public boolean reaches(Severity bar) {
        return findings.stream().anyMatch(finding -> finding.severity().reaches(bar));
    }

    /** The profile that it was held to. */
    public Profile profile() {
        return ruleset.profile();
    }

    /** The settings over the profile, with their reasons. */
    public List<RuleSetting> settings() {
        return ruleset.settings();
    }

    /** What became of every rule there is, in the order of the catalogue. */
    public List<RuleResult> results() {
        return Rules.all().stream().map(this::result).toList();
    }

    /** What became of {@code rule}. A rule that broke down or failed anywhere did not pass. */
    public RuleResult result(Rule rule) {
        return trouble(rule, RuleOutcome.CRASHED)
                .or(() -> findings.stream().anyMatch(finding -> finding.rule().equals(rule))
                        ? Optional.of(new RuleResult(rule, RuleOutcome.FAILED, ""))
                        : Optional.empty())
                .or(() -> trouble(rule, RuleOutcome.SKIPPED))
                .or(() -> untried(rule).map(reason -> new RuleResult(rule, RuleOutcome.SKIPPED, reason)))
                .orElseGet(() -> new RuleResult(rule, RuleOutcome.PASSED, ""));
    }

    private Optional<String> untried(Rule rule) {
        Optional<String> never = ruleset.untried(rule);
        boolean takesARecord = rule.group() != Rule.Group.TEXT;
        return never.isEmpty() && takesARecord && !unread.isEmpty() ? Optional.of(unread) : never;
    }

    /** Rules that were skipped or broke down in this record alone; those that no record was held to are not among them. */
    public List<RuleResult> troubles() {
        return troubles;
    }

    /** The findings, one after the other, without their values. */
    @Override
    public String toString() {
        return findings.toString();
    }

    private Optional<RuleResult> trouble(Rule rule, RuleOutcome outcome) {
        return troubles.stream()
                .filter(result -> result.rule().equals(rule) && result.outcome() == outcome)
                .findFirst();
    }
}
