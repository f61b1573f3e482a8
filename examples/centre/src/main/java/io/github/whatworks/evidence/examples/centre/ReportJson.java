// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Report;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.RuleResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report in the contract's form: kinds and places, never a value. */
final class ReportJson {

    /** Whoever has more to put right begins with these. */
    private static final int MOST_LISTED = 1_000;

    private ReportJson() {}

    static byte[] of(Report report) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("about", JsonValue.of(Report.HEADING));
        members.put("profile", JsonValue.of(report.profile().id()));
        members.put("valid", JsonValue.of(!report.hasErrors()));
        members.put("findings", findings(report));
        if (report.findings().size() > MOST_LISTED) {
            members.put("unlisted", JsonValue.of(report.findings().size() - MOST_LISTED));
        }
        members.put("skipped", skipped(report));
        return ContractJson.bytes(members);
    }

    static JsonValue findings(Report report) {
        return JsonValue.of(report.findings().stream()
                .limit(MOST_LISTED)
                .map(ReportJson::finding)
                .toList());
    }

    private static JsonValue finding(Finding finding) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("rule", JsonValue.of(finding.rule().id()));
        members.put("severity", JsonValue.of(finding.severity().id()));
        members.put("pointer", JsonValue.of(finding.pointer()));
        finding.place().ifPresent(place -> {
            members.put("line", JsonValue.of(place.line()));
            members.put("column", JsonValue.of(place.column()));
        });
        members.put("expected", JsonValue.of(finding.expected()));
        members.put("found", JsonValue.of(finding.found()));
        members.put("help", JsonValue.of(finding.rule().help()));
        return JsonValue.of(members);
    }

    private static JsonValue skipped(Report report) {
        List<JsonValue> all = report.results().stream()
                .filter(result -> result.outcome() == RuleOutcome.SKIPPED || result.outcome() == RuleOutcome.CRASHED)
                .map(ReportJson::skip)
                .toList();
        return JsonValue.of(all);
    }

    private static JsonValue skip(RuleResult result) {
        return JsonValue.of(Map.of(
                "rule", JsonValue.of(result.rule().id()),
                "reason", JsonValue.of(result.reason())));
    }
}
