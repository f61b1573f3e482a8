// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.client.testkit.Route.Call;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException.Reason;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Profile;
import io.github.whatworks.evidence.validation.Report;
import io.github.whatworks.evidence.validation.RuleOutcome;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Holds a record to the rules of the library itself, and keeps nothing of it. */
final class Validation {

    private static final Pattern PROFILE = Pattern.compile("draft|exchange|publication");
    private static final Pattern JSON =
            Pattern.compile("application/json\\s*(;\\s*charset\\s*=\\s*(utf-8|\"utf-8\")\\s*)?;?\\s*");
    private static final int MOST_LISTED = 1_000;
    /** What keeps a text from being JSON; the other reasons are about a text that is. */
    private static final Set<Reason> NOT_JSON = EnumSet.of(
            Reason.SYNTAX,
            Reason.TRAILING,
            Reason.NOT_A_NUMBER,
            Reason.CONTROL_CHARACTER,
            Reason.ENCODING,
            Reason.BYTE_ORDER_MARK);

    private Validation() {}

    static Answer check(Call call) {
        Profile profile = call.parameters()
                .one("profile", PROFILE, "draft, exchange or publication")
                .flatMap(Profile::of)
                .orElse(Profile.EXCHANGE);
        call.parameters().check();
        String type = call.request().header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        String coding = call.request().header("Content-Encoding").orElse("identity");
        if (!JSON.matcher(type.strip()).matches() || !coding.equalsIgnoreCase("identity")) {
            return Problems.of(
                    415, "unsupported-media-type", "The body has to be application/json, in UTF-8, not packed.");
        }
        byte[] body = call.request().body();
        Report report = EvidenceValidator.standard()
                .withProfile(profile)
                .checkText(body)
                .report();
        boolean isJson = EvidenceJson.standard().inspect(body).faults().stream()
                .noneMatch(fault -> NOT_JSON.contains(fault.reason()));
        if (!isJson) {
            return Problems.of(
                    400,
                    "not-json",
                    "The body is not JSON; the findings say where and why.",
                    Map.of("findings", findings(report)));
        }
        return Answer.of(200, "application/json", JsonText.standard().compact(document(report)))
                .with("Cache-Control", "no-store");
    }

    private static JsonValue document(Report report) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("about", JsonValue.of(Report.HEADING));
        members.put("profile", JsonValue.of(report.profile().id()));
        members.put("valid", JsonValue.of(!report.hasErrors()));
        members.put("findings", findings(report));
        if (report.findings().size() > MOST_LISTED) {
            members.put("unlisted", JsonValue.of(report.findings().size() - MOST_LISTED));
        }
        members.put(
                "skipped",
                JsonValue.of(report.results().stream()
                        .filter(result ->
                                result.outcome() == RuleOutcome.SKIPPED || result.outcome() == RuleOutcome.CRASHED)
                        .map(result -> JsonValue.of(Map.of(
                                "rule", JsonValue.of(result.rule().id()),
                                "reason", JsonValue.of(result.reason()))))
                        .toList()));
        return JsonValue.of(members);
    }

    private static JsonValue findings(Report report) {
        return JsonValue.of(report.findings().stream()
                .limit(MOST_LISTED)
                .map(Validation::finding)
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
}
