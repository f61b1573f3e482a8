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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A report for build servers: a suite for each file, and in it a test for each rule, which fails if the rule does not
 * hold and matters enough, and has its first 100 places listed.
 */
final class JUnitReport extends StreamedReport {
    private static final int MOST_PLACES = 100;

    private final Writer out;
    private final ReportSettings settings;
    private final Map<String, List<String>> places = new HashMap<>();

    JUnitReport(OutputStream out, ReportSettings settings) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.settings = settings;
    }

    @Override
    void head(EvidenceValidator validator) throws IOException {
        line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        line("<!-- " + Report.HEADING + " -->");
        line("<testsuites>");
    }

    @Override
    public void finding(QualityFinding found) {
        Finding finding = found.finding();
        List<String> listed = places.computeIfAbsent(finding.rule().id(), none -> new ArrayList<>());
        if (listed.size() < MOST_PLACES) {
            JsonPlace place = Words.place(finding);
            String where = finding.pointer().isEmpty() ? "" : ", " + finding.pointer();
            listed.add("line " + place.line() + ", column " + place.column() + where + ": " + Words.said(finding));
        }
    }

    @Override
    void file(QualitySummary summary) throws IOException {
        List<RuleCount> rules = summary.rules();
        line("  <testsuite" + attribute("name", summary.name())
                + attribute("tests", rules.size())
                + attribute("failures", rules.stream().filter(this::fails).count())
                + attribute("errors", summary.rules(RuleOutcome.CRASHED).size())
                + attribute("skipped", summary.rules(RuleOutcome.SKIPPED).size())
                + attribute("time", 0)
                + ">");
        properties(summary);
        for (RuleCount rule : rules) {
            test(rule);
        }
        line("  </testsuite>");
        out.flush();
        places.clear();
    }

    private void properties(QualitySummary summary) throws IOException {
        line("    <properties>");
        property("heading", Report.HEADING);
        if (settings.time().isPresent()) {
            property("made", settings.time().get().toString());
        }
        property("profile", summary.profile().id());
        for (RuleSetting setting : summary.settings()) {
            property("set", setting.toString());
        }
        property("records", Long.toString(summary.records()));
        property("clean", Long.toString(summary.clean()));
        for (Severity severity : Severity.values()) {
            property("findings." + severity.id(), Long.toString(summary.findings(severity)));
        }
        property("unlisted", Long.toString(summary.unlisted()));
        property("ending", summary.ending().id());
        if (summary.ending() != Ending.COMPLETE) {
            property("ending.reason", summary.endingReason());
        }
        line("    </properties>");
    }

    private void test(RuleCount rule) throws IOException {
        String start = "    <testcase" + attribute("name", rule.rule().id())
                + attribute(
                        "classname", "evidence." + rule.rule().group().name().toLowerCase(Locale.ROOT))
                + attribute("time", 0);
        String meaning = rule.rule().meaning();
        String found = meaning + ": " + Words.count(rule.findings(), "finding");
        String body = switch (rule.outcome()) {
            case CRASHED -> element("error", "broke down: " + rule.reason(), "crashed", places(rule));
            case SKIPPED -> "      <skipped" + attribute("message", rule.reason()) + "/>\n";
            case FAILED ->
                fails(rule)
                        ? element("failure", found, severity(rule), places(rule))
                        : "      <system-out>" + severity(rule) + ": " + Markup.text(found) + "\n" + places(rule)
                                + "</system-out>\n";
            case PASSED -> "";
        };
        line(body.isEmpty() ? start + "/>" : start + ">\n" + body + "    </testcase>");
    }

    private boolean fails(RuleCount rule) {
        return rule.outcome() == RuleOutcome.FAILED
                && rule.severity().filter(it -> it.reaches(settings.bar())).isPresent();
    }

    private static String severity(RuleCount rule) {
        return rule.severity().map(Severity::id).orElse("");
    }

    private String places(RuleCount rule) {
        List<String> listed = places.getOrDefault(rule.rule().id(), List.of());
        StringBuilder text = new StringBuilder();
        for (String place : listed) {
            text.append(Markup.text(place)).append('\n');
        }
        long more = rule.findings() - listed.size();
        if (more > 0) {
            text.append("and ").append(Words.number(more)).append(" more\n");
        }
        return text.toString();
    }

    private static String element(String name, String message, String type, String content) {
        return "      <" + name + attribute("message", message) + attribute("type", type) + ">\n" + content + "</"
                + name + ">\n";
    }

    private void property(String name, String value) throws IOException {
        line("      <property" + attribute("name", name) + attribute("value", value) + "/>");
    }

    private static String attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Markup.text(value) + "\"";
    }

    @Override
    void tail(List<QualitySummary> files, QualitySummary total) throws IOException {
        line("</testsuites>");
        out.flush();
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
