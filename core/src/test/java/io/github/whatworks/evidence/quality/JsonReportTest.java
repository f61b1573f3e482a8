// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonLimits;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.validation.Report;
import io.github.whatworks.evidence.validation.Rules;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final JsonText JSON =
            JsonText.standard().withLimits(JsonLimits.standard().withStringLength(1 << 24));

    private final QualityCheck check = QualityCheck.standard();

    @Test
    void report_isOneObject_withEverythingInIt() {
        JsonValue report = JSON.parse(
                Written.of(ReportFormat.JSON, Written.TIMED, check.withValidator(Written.SET), Written.FAULTY, ""));

        assertThat(report.asMembers().orElseThrow().keySet())
                .containsExactly("heading", "time", "profile", "settings", "findings", "files", "rules", "summary");
        assertThat(report.member("heading")).contains(JsonValue.of(Report.HEADING));
        assertThat(report.member("time")).contains(JsonValue.of("2026-01-15T10:20:30Z"));
        assertThat(report.member("settings")).contains(JSON.parse("""
                [{"rule": "file.record.repeated", "severity": "info", "reason": "two exports overlap"},
                 {"rule": "file.title.equal", "severity": "off", "reason": "titles are <not> unique"}]"""));
        assertThat(array(report, "findings")).hasSize(5).startsWith(JSON.parse("""
                {"file": "a.ndjson", "record": 1, "id": "example:r1", "line": 2, "column": 45, "severity": "error",
                 "rule": "record.version.min", "pointer": "/version", "expected": "a number from 1 up", "found": "0"}"""));
        assertThat(report.member("summary")).contains(JSON.parse("""
                {"name": "2 files", "ending": "complete", "bytes": %d, "records": 4, "clean": 2, "unread": 1,
                 "findings": {"error": 4, "warning": 0, "info": 1}, "unlisted": 0}""".formatted(Written.FAULTY.length())));
        assertThat(array(report, "files")).hasSize(2);
        assertThat(array(report, "rules")).hasSize(Rules.all().size());
    }

    @Test
    void rule_saysWhatBecameOfIt_andWhereItIsExplained() {
        ReportSettings settings = ReportSettings.standard().withRulesPage(URI.create("https://rules.example/page"));
        JsonValue report = JSON.parse(Written.of(ReportFormat.JSON, settings, check, Written.FAULTY));

        assertThat(array(report, "rules"))
                .filteredOn(rule -> rule.member("rule").equals(Optional.of(JsonValue.of("record.version.min"))))
                .containsExactly(JSON.parse("""
                        {"rule": "record.version.min", "meaning": "%s", "help": "https://rules.example/page#record.version.min",
                         "severity": "error", "outcome": "failed", "findings": 1, "passed": 2, "failed": 1, "skipped": 1,
                         "crashed": 0, "reasons": {"the text could not be read as a record": 1},
                         "examples": ["example:r1"]}""".formatted(
                        Rules.find("record.version.min").orElseThrow().meaning().replace("\"", "\\\""))));
    }

    @Test
    void sameInput_givesTheSameReport() {
        assertThat(Written.of(ReportFormat.JSON, check.withThreads(3), Records.many(2000)))
                .isEqualTo(Written.of(ReportFormat.JSON, check, Records.many(2000)));
    }

    @Property(tries = 200)
    void anyText_comesOutAsItIs_butForHalvesOfCharacters(@ForAll String text) {
        JsonValue report = JSON.parse(Written.of(ReportFormat.JSON, text));

        assertThat(array(report, "findings").get(0).member("value")).contains(JsonValue.of(Words.whole(text)));
        assertThat(report.member("summary").orElseThrow().member("endingReason"))
                .contains(JsonValue.of(Words.whole(text)));
    }

    @Test
    void hostileText_comesOutAsItIs() {
        JsonValue report = JSON.parse(Written.of(ReportFormat.JSON, Written.HOSTILE));

        assertThat(array(report, "findings").get(0).member("pointer"))
                .contains(JsonValue.of("/" + Written.HOSTILE.replace('\ud800', '\uFFFD')));
    }

    private static List<JsonValue> array(JsonValue report, String name) {
        return ((JsonValue.Array) report.member(name).orElseThrow()).values();
    }
}
