// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Report;
import io.github.whatworks.evidence.validation.RuleOutcome;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;

/**
 * A report for spreadsheets: a row for each finding, then one for each file that was not read to its end, and one for
 * each rule that was not tried or broke down. What the report is headed with is the name of the last column, which is
 * empty.
 */
final class CsvReport extends StreamedReport {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Writer out;

    CsvReport(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    void head(EvidenceValidator validator) throws IOException {
        out.write(BYTE_ORDER_MARK);
        row(
                "file",
                "line",
                "column",
                "record",
                "id",
                "severity",
                "rule",
                "pointer",
                "meaning",
                "expected",
                "found",
                "value",
                Report.HEADING);
    }

    @Override
    public void finding(QualityFinding found) throws IOException {
        Finding finding = found.finding();
        JsonPlace place = Words.place(finding);
        row(
                found.file(),
                Long.toString(place.line()),
                Long.toString(place.column()),
                number(found.record()),
                found.id().orElse(""),
                finding.severity().id(),
                finding.rule().id(),
                finding.pointer(),
                finding.rule().meaning(),
                finding.expected(),
                finding.found(),
                finding.value().orElse(""),
                "");
    }

    @Override
    void file(QualitySummary summary) throws IOException {
        if (summary.ending() != Ending.COMPLETE) {
            note(summary.name(), summary.ending().id(), "", "", summary.endingReason());
        }
        if (summary.unlisted() > 0) {
            note(summary.name(), "not listed", "", "", Words.count(summary.unlisted(), "finding"));
        }
        for (RuleCount rule : summary.rules()) {
            if (rule.outcome() == RuleOutcome.SKIPPED || rule.outcome() == RuleOutcome.CRASHED) {
                String outcome = rule.outcome() == RuleOutcome.SKIPPED ? "not tried" : "broke down";
                note(summary.name(), outcome, rule.rule().id(), rule.rule().meaning(), rule.reason());
            }
        }
        out.flush();
    }

    @Override
    void tail(List<QualitySummary> files, QualitySummary total) throws IOException {
        out.flush();
    }

    private void note(String file, String what, String rule, String meaning, String reason) throws IOException {
        row(file, "", "", "", "", what, rule, "", meaning, "", reason, "", "");
    }

    private void row(String... cells) throws IOException {
        out.write(CsvLine.of(List.of(cells)));
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
