// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Report;
import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.RuleSetting;
import io.github.whatworks.evidence.validation.Rules;
import io.github.whatworks.evidence.validation.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report in SARIF 2.1.0 (OASIS): one run, a result for each finding, and for each silenced rule one that says that it
 * was not tried, suppressed with the reason. What was not tried besides, or did not come to its end, is a notification.
 */
final class SarifReport extends StreamedReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String MARKS = "\\`*_{}[]<>";
    private static final String TOOL = "What Works Evidence SDK for Java";

    private final JsonOut out;
    private final ReportSettings settings;
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifReport(OutputStream out, ReportSettings settings) {
        this.out = new JsonOut(out);
        this.settings = settings;
        List<Rule> rules = Rules.all();
        for (int i = 0; i < rules.size(); i++) {
            indexes.put(rules.get(i).id(), i);
        }
    }

    @Override
    void head(EvidenceValidator validator) throws IOException {
        out.startObject();
        out.text("$schema", SCHEMA);
        out.text("version", "2.1.0");
        out.startArray("runs");
        out.startObject();
        out.object(
                "tool",
                () -> out.object("driver", () -> {
                    out.text("name", TOOL);
                    out.object("fullDescription", () -> out.text("text", Report.HEADING));
                    out.array("rules", () -> {
                        for (Rule rule : Rules.all()) {
                            out.object(() -> rule(rule, validator));
                        }
                    });
                }));
        out.text("columnKind", "unicodeCodePoints");
        out.object("properties", () -> {
            out.text("heading", Report.HEADING);
            out.text("profile", validator.profile().id());
        });
        out.startArray("results");
        for (RuleSetting setting : validator.settings()) {
            if (setting.severity().isEmpty()) {
                out.object(() -> silenced(setting));
            }
        }
    }

    private void rule(Rule rule, EvidenceValidator validator) throws IOException {
        out.text("id", rule.id());
        out.object("shortDescription", () -> out.text("text", rule.meaning()));
        out.object("fullDescription", () -> out.text("text", rule.meaning() + ". " + rule.rationale()));
        out.object("help", () -> {
            out.text("text", rule.meaning() + ". " + rule.rationale());
            out.text("markdown", markdown(rule));
        });
        out.text("helpUri", settings.address(rule.id()));
        out.object("defaultConfiguration", () -> {
            Optional<Severity> severity = rule.severity(validator.profile());
            out.bool("enabled", severity.isPresent());
            out.text("level", severity.map(SarifReport::level));
        });
        out.object("properties", () -> out.text("group", rule.group().words()));
    }

    private String markdown(Rule rule) {
        String examples = settings.address(rule.id())
                .map(address -> "\n\n[With an example each way](" + address + ")")
                .orElse("");
        return "**" + escaped(rule.meaning()) + ".**\n\n" + escaped(rule.rationale()) + examples;
    }

    /** Words that hold no mark-up. */
    private static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            out.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** A rule that nobody tried has no result of its own; this one says why. */
    private void silenced(RuleSetting setting) throws IOException {
        rule(setting.rule());
        out.text("kind", "notApplicable");
        out.text("level", "none");
        message("not tried, since it was silenced: " + setting.reason());
        out.array(
                "suppressions",
                () -> out.object(() -> {
                    out.text("kind", "external");
                    out.text("justification", setting.reason());
                }));
    }

    @Override
    public void finding(QualityFinding found) throws IOException {
        Finding finding = found.finding();
        out.startObject();
        rule(finding.rule().id());
        out.text("level", level(finding.severity()));
        message(finding.rule().meaning() + ": " + Words.said(finding));
        out.array("locations", () -> out.object(() -> location(found)));
        out.object("properties", () -> {
            if (found.record().isPresent()) {
                out.number("record", found.record().getAsLong());
            }
            out.text("id", found.id());
            out.text("severity", finding.severity().id());
        });
        out.endObject();
    }

    private void location(QualityFinding found) throws IOException {
        JsonPlace place = Words.place(found.finding());
        out.object("physicalLocation", () -> {
            artifact(found.file());
            out.object("region", () -> {
                out.number("startLine", place.line());
                out.number("startColumn", place.column());
            });
        });
        String pointer = found.finding().pointer();
        if (!pointer.isEmpty()) {
            out.array(
                    "logicalLocations",
                    () -> out.object(() -> {
                        out.text("fullyQualifiedName", pointer);
                        out.text("kind", "value");
                    }));
        }
    }

    @Override
    void file(QualitySummary summary) {
        // All files are listed behind the results.
    }

    @Override
    void tail(List<QualitySummary> files, QualitySummary total) throws IOException {
        out.endArray();
        out.array("artifacts", () -> {
            for (QualitySummary file : files) {
                out.object(() -> {
                    out.object("location", () -> out.text("uri", Address.of(file.name())));
                    out.object("description", () -> out.text("text", Words.printable(file.toString())));
                });
            }
        });
        out.array("invocations", () -> out.object(() -> invocation(files, total)));
        out.endObject();
        out.endArray();
        out.endObject();
        out.finish();
    }

    private void invocation(List<QualitySummary> files, QualitySummary total) throws IOException {
        List<RuleCount> crashed = total.rules(RuleOutcome.CRASHED);
        out.bool("executionSuccessful", total.ending() == Ending.COMPLETE && crashed.isEmpty());
        out.text("endTimeUtc", settings.time().map(Instant::toString));
        out.array("ruleConfigurationOverrides", () -> {
            for (RuleSetting setting : total.settings()) {
                out.object(() -> override(setting));
            }
        });
        out.array("toolConfigurationNotifications", () -> {
            for (RuleCount rule : total.rules(RuleOutcome.SKIPPED)) {
                out.object(() -> notification("note", "not tried: " + rule.reason(), rule.rule()));
            }
        });
        out.array("toolExecutionNotifications", () -> {
            for (QualitySummary file : files) {
                execution(file);
            }
            for (RuleCount rule : crashed) {
                out.object(() -> notification("error", "broke down: " + rule.reason(), rule.rule()));
            }
        });
    }

    private void override(RuleSetting setting) throws IOException {
        out.object("configuration", () -> {
            out.bool("enabled", setting.severity().isPresent());
            out.text("level", setting.severity().map(SarifReport::level));
        });
        out.object("descriptor", () -> descriptor(setting.rule()));
        out.object("properties", () -> out.text("reason", setting.reason()));
    }

    private void notification(String level, String message, Rule rule) throws IOException {
        out.text("level", level);
        message(message);
        out.object("associatedRule", () -> descriptor(rule.id()));
    }

    private void execution(QualitySummary file) throws IOException {
        if (file.ending() != Ending.COMPLETE) {
            note("error", file.name() + ": not checked to its end: " + file.endingReason());
        }
        if (file.unlisted() > 0) {
            note("warning", file.name() + ": counted but not listed: " + Words.count(file.unlisted(), "finding"));
        }
    }

    private void note(String level, String message) throws IOException {
        out.object(() -> {
            out.text("level", level);
            message(message);
        });
    }

    private void message(String text) throws IOException {
        out.object("message", () -> out.text("text", Words.printable(text)));
    }

    private void rule(String id) throws IOException {
        out.text("ruleId", id);
        out.number("ruleIndex", indexes.getOrDefault(id, -1));
    }

    private void descriptor(String id) throws IOException {
        out.text("id", id);
        out.number("index", indexes.getOrDefault(id, -1));
    }

    private void artifact(String file) throws IOException {
        out.object("artifactLocation", () -> out.text("uri", Address.of(file)));
    }

    private static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }
}
