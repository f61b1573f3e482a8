// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Report;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.RuleSetting;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A report for people at a terminal: a line for each finding, as compilers print them, and the numbers behind. */
final class TextReport extends StreamedReport {
    private static final int MOST_NAMED = 12;

    private final Writer out;
    private final ReportSettings settings;

    TextReport(OutputStream out, ReportSettings settings) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.settings = settings;
    }

    @Override
    void head(EvidenceValidator validator) throws IOException {
        line(Report.HEADING);
        if (settings.time().isPresent()) {
            line("made: " + settings.time().get());
        }
        line("profile: " + validator.profile().id());
        for (RuleSetting setting : validator.settings()) {
            line("set: " + setting);
        }
        line("");
    }

    @Override
    public void finding(QualityFinding found) throws IOException {
        Finding finding = found.finding();
        JsonPlace place = Words.place(finding);
        String where = finding.pointer().isEmpty() ? "" : " at " + finding.pointer();
        line(found.file() + ":" + place.line() + ":" + place.column() + ": "
                + finding.severity().id() + ": " + finding.rule().id() + where + ": " + Words.said(finding));
    }

    @Override
    void file(QualitySummary summary) throws IOException {
        line(summary.toString());
        if (summary.ending() != Ending.COMPLETE) {
            line("not checked to its end: " + summary.endingReason());
        }
        if (summary.unlisted() > 0) {
            line("counted but not listed: " + Words.count(summary.unlisted(), "finding"));
        }
        out.flush();
    }

    @Override
    void tail(List<QualitySummary> files, QualitySummary total) throws IOException {
        if (files.size() > 1) {
            line(total.toString());
        }
        line("");
        line("rules that hold: " + total.rules(RuleOutcome.PASSED).size());
        line("rules that do not: " + total.rules(RuleOutcome.FAILED).size());
        rules("rules that were not tried on everything", total.rules(RuleOutcome.SKIPPED));
        rules("rules that broke down", total.rules(RuleOutcome.CRASHED));
        out.flush();
    }

    private void rules(String heading, List<RuleCount> rules) throws IOException {
        for (Map.Entry<String, List<String>> reason : Words.byReason(rules).entrySet()) {
            List<String> ids = reason.getValue();
            String which = ids.size() > MOST_NAMED ? Words.count(ids.size(), "rule") : String.join(", ", ids);
            line(heading + ", " + reason.getKey() + ": " + which);
        }
    }

    private void line(String text) throws IOException {
        out.write(Words.printable(text));
        out.write('\n');
    }
}
