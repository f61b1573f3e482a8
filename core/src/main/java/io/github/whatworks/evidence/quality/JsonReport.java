// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Report;
import io.github.whatworks.evidence.validation.RuleSetting;
import io.github.whatworks.evidence.validation.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report for programs: one object. */
final class JsonReport extends StreamedReport {
    private final JsonOut out;
    private final ReportSettings settings;

    JsonReport(OutputStream out, ReportSettings settings) {
        this.out = new JsonOut(out);
        this.settings = settings;
    }

    @Override
    void head(EvidenceValidator validator) throws IOException {
        out.startObject();
        out.text("heading", Report.HEADING);
        if (settings.time().isPresent()) {
            out.text("time", settings.time().get().toString());
        }
        out.text("profile", validator.profile().id());
        out.startArray("settings");
        for (RuleSetting setting : validator.settings()) {
            out.startObject();
            out.text("rule", setting.rule());
            out.text("severity", setting.severity().map(Severity::id).orElse("off"));
            out.text("reason", setting.reason());
            out.endObject();
        }
        out.endArray();
        out.startArray("findings");
    }

    @Override
    public void finding(QualityFinding found) throws IOException {
        Finding finding = found.finding();
        JsonPlace place = Words.place(finding);
        out.startObject();
        out.text("file", found.file());
        if (found.record().isPresent()) {
            out.number("record", found.record().getAsLong());
        }
        out.text("id", found.id());
        out.number("line", place.line());
        out.number("column", place.column());
        out.text("severity", finding.severity().id());
        out.text("rule", finding.rule().id());
        out.text("pointer", finding.pointer());
        out.text("expected", finding.expected());
        out.text("found", finding.found());
        out.text("value", finding.value());
        out.endObject();
    }

    @Override
    void file(QualitySummary summary) {
        // All files are listed behind the findings.
    }

    @Override
    void tail(List<QualitySummary> files, QualitySummary total) throws IOException {
        out.endArray();
        out.startArray("files");
        for (QualitySummary file : files) {
            out.startObject();
            summary(file);
            out.endObject();
        }
        out.endArray();
        out.startArray("rules");
        for (RuleCount rule : total.rules()) {
            out.startObject();
            rule(rule);
            out.endObject();
        }
        out.endArray();
        out.startObject("summary");
        summary(total);
        out.endObject();
        out.endObject();
        out.finish();
    }

    private void summary(QualitySummary summary) throws IOException {
        out.text("name", summary.name());
        out.text("ending", summary.ending().id());
        if (summary.ending() != Ending.COMPLETE) {
            out.text("endingReason", summary.endingReason());
        }
        out.number("bytes", summary.bytes());
        out.number("records", summary.records());
        out.number("clean", summary.clean());
        out.number("unread", summary.unread());
        out.startObject("findings");
        for (Severity severity : Severity.values()) {
            out.number(severity.id(), summary.findings(severity));
        }
        out.endObject();
        out.number("unlisted", summary.unlisted());
    }

    private void rule(RuleCount rule) throws IOException {
        out.text("rule", rule.rule().id());
        out.text("meaning", rule.rule().meaning());
        out.text("help", settings.address(rule.rule().id()));
        if (rule.severity().isPresent()) {
            out.text("severity", rule.severity().get().id());
        }
        out.text("outcome", rule.outcome().name().toLowerCase(Locale.ROOT));
        out.number("findings", rule.findings());
        out.number("passed", rule.passed());
        out.number("failed", rule.failed());
        out.number("skipped", rule.skipped());
        out.number("crashed", rule.crashed());
        if (!rule.reasons().isEmpty()) {
            out.startObject("reasons");
            for (Map.Entry<String, Long> reason : rule.reasons().entrySet()) {
                out.number(reason.getKey(), reason.getValue());
            }
            out.endObject();
        }
        if (!rule.examples().isEmpty()) {
            out.startArray("examples");
            for (String id : rule.examples()) {
                out.text(id);
            }
            out.endArray();
        }
    }
}
