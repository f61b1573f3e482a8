// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Report;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.RuleSetting;
import io.github.whatworks.evidence.validation.Severity;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A report for people who decide: a page that needs nothing else, neither script nor network. The totals come first
 * and are known last, so the page is written at the end; of the findings it lists the first 1,000 of each severity,
 * which fit in memory.
 */
final class HtmlReport extends StreamedReport {
    private static final int MOST_FINDINGS = 1000;

    private final Writer out;
    private final ReportSettings settings;
    private final StringBuilder findings = new StringBuilder();
    private final Map<Severity, Integer> listed = new EnumMap<>(Severity.class);
    private String group = "";

    HtmlReport(OutputStream out, ReportSettings settings) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.settings = settings;
    }

    @Override
    void head(EvidenceValidator validator) {
        // The head of the page has the totals in it.
    }

    @Override
    public void finding(QualityFinding found) {
        if (listed.merge(found.finding().severity(), 1, Integer::sum) > MOST_FINDINGS) {
            return;
        }
        String of = HtmlPage.groupOf(found);
        if (!of.equals(group)) {
            findings.append(group.isEmpty() ? "" : "</tbody>\n");
            findings.append("<tbody>\n<tr><th colspan=\"5\" scope=\"rowgroup\">")
                    .append(Markup.text(of))
                    .append("</th></tr>\n");
            group = of;
        }
        Finding finding = found.finding();
        JsonPlace place = Words.place(finding);
        findings.append(HtmlPage.row(
                HtmlPage.cell(Markup.text("line " + place.line() + ", column " + place.column())),
                HtmlPage.severity(finding.severity().id()),
                HtmlPage.cell(HtmlPage.ruleLink(finding.rule().id())),
                HtmlPage.code(finding.pointer().isEmpty() ? "the whole" : finding.pointer()),
                HtmlPage.cell(Markup.text(Words.said(finding)))));
    }

    @Override
    void file(QualitySummary summary) {
        // All files are listed in the totals.
    }

    @Override
    void tail(List<QualitySummary> files, QualitySummary total) throws IOException {
        findings.append(group.isEmpty() ? "" : "</tbody>\n");
        out.write(HtmlPage.start("Quality report: " + total.name()));
        out.write("<header>\n<h1>Quality report</h1>\n<p class=\"about\">This report <strong>"
                + Markup.text(Report.HEADING) + "</strong>.</p>\n<p>"
                + Markup.text("Held to the " + total.profile().id() + " profile"
                        + settings.time().map(time -> ", " + time).orElse("") + ".")
                + "</p>\n</header>\n");
        out.write(HtmlPage.contents());
        out.write("<main id=\"main\">\n");
        totals(files, total);
        rules(total);
        findings(total);
        settings(total.settings());
        untried(total);
        held(total.rules(RuleOutcome.PASSED));
        out.write("</main>\n<footer>\n<p>Made by the What Works Evidence SDK for Java. It "
                + Markup.text(Report.HEADING) + ".</p>\n</footer>\n</body>\n</html>\n");
        out.flush();
    }

    private void totals(List<QualitySummary> files, QualitySummary total) throws IOException {
        out.write(HtmlPage.section("totals"));
        String found = total.findings() == 0
                ? "Nothing was found in " + Words.count(total.records(), "record") + "."
                : Words.count(total.findings(), "finding") + " in " + Words.count(total.records(), "record") + ": "
                        + Words.count(total.findings(Severity.ERROR), "error") + ", "
                        + Words.count(total.findings(Severity.WARNING), "warning") + " and "
                        + Words.number(total.findings(Severity.INFO)) + " for information.";
        out.write("<p>" + found + "</p>\n");
        out.write(HtmlPage.table(
                "Files",
                "File",
                "#Records",
                "#With nothing found",
                "#Not readable",
                "#Errors",
                "#Warnings",
                "#Infos",
                "Read"));
        out.write("<tbody>\n");
        for (QualitySummary file : files) {
            file(file, file.name());
        }
        if (files.size() > 1) {
            file(total, "All " + files.size() + " files");
        }
        out.write("</tbody>\n" + HtmlPage.TABLE_END + HtmlPage.SECTION_END);
    }

    private void file(QualitySummary file, String name) throws IOException {
        String read = file.ending() == Ending.COMPLETE ? "to its end" : "not to its end: " + file.endingReason();
        out.write(HtmlPage.row(
                HtmlPage.heading(Markup.text(name)),
                HtmlPage.number(file.records()),
                HtmlPage.number(file.clean()),
                HtmlPage.number(file.unread()),
                HtmlPage.number(file.findings(Severity.ERROR)),
                HtmlPage.number(file.findings(Severity.WARNING)),
                HtmlPage.number(file.findings(Severity.INFO)),
                HtmlPage.cell(Markup.text(read))));
    }

    private void rules(QualitySummary total) throws IOException {
        List<RuleCount> rules = total.rules().stream()
                .filter(rule -> rule.outcome() == RuleOutcome.FAILED || rule.outcome() == RuleOutcome.CRASHED)
                .sorted(Comparator.comparingLong(RuleCount::findings).reversed())
                .toList();
        out.write(HtmlPage.section("rules"));
        if (rules.isEmpty()) {
            out.write("<p>Every rule that was tried holds everywhere.</p>\n" + HtmlPage.SECTION_END);
            return;
        }
        out.write(HtmlPage.table(
                "Rules that do not hold everywhere, by number of findings",
                "Rule",
                "Severity",
                "What it holds, and why",
                "#Findings",
                "#Records",
                "Such as"));
        out.write("<tbody>\n");
        for (RuleCount rule : rules) {
            String crash = rule.outcome() == RuleOutcome.CRASHED ? " It broke down: " + rule.reason() + "." : "";
            out.write(HtmlPage.row(
                    "<th scope=\"row\" id=\"" + HtmlPage.anchor(rule.rule().id()) + "\">"
                            + HtmlPage.ruleName(rule.rule(), settings) + "</th>",
                    HtmlPage.severity(rule.severity().map(Severity::id).orElse("")),
                    HtmlPage.cell(Markup.text(
                            rule.rule().meaning() + ". " + rule.rule().rationale() + crash)),
                    HtmlPage.number(rule.findings()),
                    HtmlPage.number(rule.failed()),
                    HtmlPage.cell(rule.examples().stream().map(Markup::text).collect(Collectors.joining(", ")))));
        }
        out.write("</tbody>\n" + HtmlPage.TABLE_END + HtmlPage.SECTION_END);
    }

    private void findings(QualitySummary total) throws IOException {
        out.write(HtmlPage.section("findings"));
        if (listed.isEmpty()) {
            out.write("<p>" + (total.findings() == 0 ? "None." : "They were counted, but none was to be listed.")
                    + "</p>\n" + HtmlPage.SECTION_END);
            return;
        }
        if (listed.values().stream().anyMatch(count -> count > MOST_FINDINGS) || total.unlisted() > 0) {
            out.write("<p>Of each severity these are the first " + Words.number(MOST_FINDINGS) + " at most, of "
                    + Words.count(total.findings(), "finding") + ".</p>\n");
        }
        out.write(HtmlPage.table("Findings by record", "Place", "Severity", "Rule", "Part of the record", "What"));
        out.append(findings).write(HtmlPage.TABLE_END + HtmlPage.SECTION_END);
    }

    private void settings(List<RuleSetting> set) throws IOException {
        out.write(HtmlPage.section("settings"));
        if (set.isEmpty()) {
            out.write("<p>All rules are as the profile has them.</p>\n" + HtmlPage.SECTION_END);
            return;
        }
        out.write(
                HtmlPage.table("Rules that were set otherwise than the profile has them", "Rule", "Set to", "Reason"));
        out.write("<tbody>\n");
        for (RuleSetting setting : set) {
            out.write(HtmlPage.row(
                    HtmlPage.heading("<code>" + Markup.text(setting.rule()) + "</code>"),
                    HtmlPage.severity(setting.severity().map(Severity::id).orElse("off")),
                    HtmlPage.cell(Markup.text(setting.reason()))));
        }
        out.write("</tbody>\n" + HtmlPage.TABLE_END + HtmlPage.SECTION_END);
    }

    private void untried(QualitySummary total) throws IOException {
        List<RuleCount> rules = total.rules(RuleOutcome.SKIPPED);
        out.write(HtmlPage.section("untried"));
        if (rules.isEmpty()) {
            out.write("<p>Every rule was tried on everything.</p>\n" + HtmlPage.SECTION_END);
            return;
        }
        out.write(HtmlPage.table("Rules that were not tried, or not on everything", "Why", "#Rules", "Which"));
        out.write("<tbody>\n");
        for (Map.Entry<String, List<String>> reason : Words.byReason(rules).entrySet()) {
            List<String> ids = reason.getValue();
            out.write(HtmlPage.row(
                    HtmlPage.heading(Markup.text(reason.getKey())),
                    HtmlPage.number(ids.size()),
                    HtmlPage.code(String.join(", ", ids))));
        }
        out.write("</tbody>\n" + HtmlPage.TABLE_END + HtmlPage.SECTION_END);
    }

    private void held(List<RuleCount> rules) throws IOException {
        out.write(HtmlPage.section("held"));
        out.write("<p>" + Words.count(rules.size(), "rule") + (rules.size() == 1 ? " holds" : " hold")
                + " everywhere.</p>\n<ul>\n");
        for (RuleCount rule : rules) {
            out.write("<li>" + HtmlPage.ruleName(rule.rule(), settings) + ": "
                    + Markup.text(rule.rule().meaning()) + "</li>\n");
        }
        out.write("</ul>\n" + HtmlPage.SECTION_END);
    }
}
