// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonPlace;
import io.github.whatworks.evidence.validation.EvidenceValidator;
import io.github.whatworks.evidence.validation.Finding;
import io.github.whatworks.evidence.validation.Rule;
import io.github.whatworks.evidence.validation.RuleOutcome;
import io.github.whatworks.evidence.validation.RuleResult;
import io.github.whatworks.evidence.validation.RuleSetting;
import io.github.whatworks.evidence.validation.Rules;
import io.github.whatworks.evidence.validation.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reports as they are written, for tests of each format. */
final class Written {
    /** What every way of showing a text has to get out of the way. */
    static final String HOSTILE =
            "=cmd|' /C calc'!A0</script><b>&\"',;\t\r\n\u0000\u001b[31m\u202e\ud800]]>--><!-- \uffff ```";

    static final ReportSettings TIMED =
            ReportSettings.standard().withTime(Clock.fixed(Instant.parse("2026-01-15T10:20:30.5Z"), ZoneOffset.UTC));

    /** Something in every part of a report: a file with errors, one silenced rule, one lowered. */
    static final String FAULTY = Records.lines(
            Records.sound(0),
            Records.with("{\"id\": \"example:r1\", \"title\": \"Record 1\", \"version\": 0, \"summary\": 5}"),
            "{",
            Records.sound(0));

    static final EvidenceValidator SET = EvidenceValidator.standard()
            .withSetting(RuleSetting.parse("file.record.repeated=info:two exports overlap"))
            .withSetting(RuleSetting.parse("file.title.equal=off:titles are <not> unique"));

    private Written() {}

    /** The report of these files, which are called a.ndjson, b.ndjson and so on. */
    static String of(ReportFormat format, ReportSettings settings, QualityCheck check, String... files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportWriter report = format.writer(out, settings);
            char name = 'a';
            for (String file : files) {
                check.run(Records.stream(file), name++ + ".ndjson", report);
            }
            report.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static String of(ReportFormat format, QualityCheck check, String... files) {
        return of(format, ReportSettings.standard(), check, files);
    }

    /** A report in which every text that is not of the library is {@code text}. */
    static String of(ReportFormat format, String text) {
        Rule rule = Rules.find("record.title.size").orElseThrow();
        EvidenceValidator validator = EvidenceValidator.standard()
                .withSetting(new RuleSetting("file.empty", Optional.empty(), "r" + text))
                .withSetting(new RuleSetting("file.title.equal", Optional.of(Severity.ERROR), "r" + text));
        Finding finding = new Finding(
                rule, Severity.ERROR, "/" + text, Optional.of(new JsonPlace(2, 3)), text, text, Optional.of(text));
        Tally tally = Tally.empty();
        tally.add(true, Optional.of(text), List.of(finding), List.of(crash(text)));
        QualitySummary summary = new QualitySummary(
                text, validator, tally, new QualitySummary.Course(1, Duration.ZERO, Ending.UNREADABLE, text, 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ReportWriter report = format.writer(out, TIMED);
            report.start(text, validator);
            report.finding(new QualityFinding(text, OptionalLong.of(1), Optional.of(text), finding));
            report.end(summary);
            report.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static RuleResult crash(String why) {
        return new RuleResult(Rules.find("record.version.min").orElseThrow(), RuleOutcome.CRASHED, why);
    }
}
