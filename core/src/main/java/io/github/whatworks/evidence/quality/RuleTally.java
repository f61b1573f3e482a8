// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.RuleResult;
import io.github.whatworks.evidence.validation.Severity;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what becomes of one rule where it does not simply pass. Mutable, for one thread. */
final class RuleTally implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST_REASONS = 20;
    private static final int MOST_EXAMPLES = 5;

    /** How many places it fails in. */
    private long findings;

    /** How many records it fails for. */
    private long failed;

    /** How many records it is skipped for. */
    private long skipped;

    /** How many records it breaks down on. */
    private long crashed;

    /** How many files it was tried on. */
    private long filesTried;

    /** How many files it failed for. */
    private long filesFailed;

    /** How many files it was skipped for. */
    private long filesSkipped;

    /** The last record that was counted, so that each counts once. */
    private long last;

    /** Why it was skipped or broke down. */
    private final LinkedHashMap<String, Long> reasons = new LinkedHashMap<>();

    /** The ids of records it fails for. */
    private final ArrayList<String> examples = new ArrayList<>();

    /** It fails somewhere in the record that is the {@code number}th. */
    void fail(long number, Optional<String> id) {
        findings++;
        if (last != number) {
            last = number;
            failed++;
            id.ifPresent(this::example);
        }
    }

    /** It was skipped or broke down in the record that is the {@code number}th. */
    void trouble(long number, RuleResult trouble) {
        if (last != number) {
            last = number;
            crashed += trouble.outcome() == RuleOutcome.CRASHED ? 1 : 0;
            skipped += trouble.outcome() == RuleOutcome.SKIPPED ? 1 : 0;
            reason(trouble.reason(), 1);
        }
    }

    /** It was tried on the file. */
    void passFile() {
        filesTried++;
    }

    /** It fails somewhere in the file. */
    void failFile() {
        findings++;
        filesFailed = 1;
    }

    /** It was not tried on the file, or not on all of it. */
    void skipFile(String reason) {
        filesSkipped++;
        reason(reason, 1);
    }

    /** Whether it was a matter of files. */
    boolean isOfFile() {
        return filesTried + filesFailed + filesSkipped > 0;
    }

    void addAll(RuleTally other) {
        findings += other.findings;
        failed += other.failed;
        skipped += other.skipped;
        crashed += other.crashed;
        filesTried += other.filesTried;
        filesFailed += other.filesFailed;
        filesSkipped += other.filesSkipped;
        other.reasons.forEach(this::reason);
        other.examples.forEach(this::example);
    }

    RuleCount ofFile(Rule rule, Optional<Severity> severity) {
        long passed = Math.max(0, filesTried - filesFailed - filesSkipped);
        return new RuleCount(rule, severity, findings, passed, filesFailed, filesSkipped, 0, reasons, examples);
    }

    RuleCount ofRecords(Rule rule, Optional<Severity> severity, long records, long unread, String whyUnread) {
        Map<String, Long> why = new LinkedHashMap<>(reasons);
        if (unread > 0) {
            why.merge(whyUnread, unread, Long::sum);
        }
        long untried = skipped + unread;
        long passed = Math.max(0, records - failed - untried - crashed);
        return new RuleCount(rule, severity, findings, passed, failed, untried, crashed, why, examples);
    }

    static RuleCount untried(Rule rule, long records, String reason) {
        return new RuleCount(rule, Optional.empty(), 0, 0, 0, records, 0, Map.of(reason, records), List.of());
    }

    private void example(String id) {
        if (examples.size() < MOST_EXAMPLES && !examples.contains(id)) {
            examples.add(id);
        }
    }

    private void reason(String reason, long times) {
        if (reasons.containsKey(reason) || reasons.size() < MOST_REASONS) {
            reasons.put(reason, reasons.getOrDefault(reason, 0L) + times);
        }
    }
}
