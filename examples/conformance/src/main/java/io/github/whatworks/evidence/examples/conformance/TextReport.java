// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report for people: what it comes to, what failed with what was sent and answered, what was not tried and why. */
final class TextReport {
    private TextReport() {}

    static String of(Report report) {
        StringBuilder out = new StringBuilder(Report.HEADING + "\n" + report.base() + "\n" + report.sentence() + "\n");
        report.notices().forEach(notice -> out.append(notice).append('\n'));
        for (Outcome outcome : List.of(Outcome.FAILED, Outcome.CRASHED)) {
            report.results(outcome).forEach(result -> out.append('\n').append(trouble(result)));
        }
        List<Result> skipped = report.results(Outcome.SKIPPED);
        if (!skipped.isEmpty()) {
            out.append("\nnot tried, and so not known to be kept:\n");
        }
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        skipped.forEach(result -> byReason.computeIfAbsent(result.said(), none -> new ArrayList<>())
                .add(result.id()));
        byReason.forEach((reason, ids) -> out.append("  " + reason + ":\n    " + String.join("\n    ", ids) + "\n"));
        return out.append('\n').append(verdict(report)).append('\n').toString();
    }

    private static String trouble(Result result) {
        StringBuilder out =
                new StringBuilder(result.outcome().id() + ": " + result.id() + ": " + result.meaning() + "\n");
        out.append("  " + result.said().replace("\n", "\n  ") + "\n  openapi.yaml " + result.standsOn() + "\n");
        for (Exchange exchange : result.exchanges()) {
            out.append(quoted("  > ", exchange.request())).append(quoted("  < ", exchange.response()));
        }
        return out.toString();
    }

    private static String quoted(String sign, String text) {
        StringBuilder out = new StringBuilder();
        text.lines().forEach(line -> out.append((sign + line).stripTrailing()).append('\n'));
        return out.toString();
    }

    private static String verdict(Report report) {
        if (report.conforms()) {
            return "It conforms at the level " + report.claimed().map(Level::id).orElse("") + ".";
        }
        return report.results(Outcome.FAILED).isEmpty() && !report.isWhole()
                ? "Not everything could be tried, so nothing can be said."
                : "It does not conform.";
    }
}
