// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.quality.EvidenceCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCommandTest {
    /** Without provenance, which is an error for exchange and a warning for a draft. */
    private static final String ERROR = Samples.VISITS.replace("\"provenance\"", "\"x-provenance\"");

    /** Without a status, which is a warning for exchange. */
    private static final String WARNING = Samples.GROUPS
            .replace("\"status\":\"published\",", "")
            .replace("\"version\":1", "\"version\":1,\"x-status\":\"live\"");

    @TempDir
    Path folder;

    @Test
    void check_examples_areCleanByDefault() {
        Run run = Run.of("check", Run.examples().toString());

        assertThat(run.out()).contains("\nprofile: exchange\n", ": 40 records, ", ", 0 errors, ");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    static Stream<Arguments> bars() {
        return Stream.of(
                Arguments.of(Samples.VISITS, "error", 0),
                Arguments.of(Samples.VISITS, "warning", 0),
                Arguments.of(WARNING, "error", 0),
                Arguments.of(WARNING, "warning", 1),
                Arguments.of(ERROR, "error", 1),
                Arguments.of(ERROR, "warning", 1),
                Arguments.of(ERROR, "never", 0),
                Arguments.of("nonsense", "never", 0));
    }

    @ParameterizedTest
    @MethodSource("bars")
    void check_failOn_setsTheBar(String record, String bar, int code) {
        assertThat(Run.given(record, "check", "--fail-on", bar, "-").code()).isEqualTo(code);
    }

    @Test
    void check_nothingSaid_failsOnErrors() {
        assertThat(Run.given(WARNING, "check", "-").code()).isEqualTo(ExitCode.CLEAN);
        assertThat(Run.given(ERROR, "check", "-").code()).isEqualTo(ExitCode.FAULTS);
    }

    @ParameterizedTest
    @CsvSource({"draft, warning", "exchange, error", "publication, error"})
    void check_profile_setsTheSeverity(String profile, String severity) {
        Run run = Run.given(ERROR, "check", "--profile", profile, "-");

        assertThat(findings(run))
                .anySatisfy(line ->
                        assertThat(line).contains(": " + severity + ": record.provenance.required at /provenance: "));
    }

    @Test
    void check_set_changesARuleAndRepeatsTheReason() {
        Run run = Run.given(
                ERROR,
                "check",
                "--set",
                "record.provenance.required=off:agreed with the supplier until May",
                "--set=member.near-miss=info:names of our own",
                "-");

        assertThat(run.out())
                .contains(
                        "set: record.provenance.required=off:agreed with the supplier until May\n",
                        "set: member.near-miss=info:names of our own\n");
        assertThat(findings(run)).noneMatch(line -> line.contains("record.provenance.required at"));
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void check_showValues_showsWhatStandsThere() {
        String record = Samples.record("example:visits", "Family &lt;b&gt;visits&lt;/b&gt;".repeat(50));

        assertThat(Run.given(record, "check", "-").out()).doesNotContain("Family");
        assertThat(Run.given(record, "check", "--show-values", "-").out()).contains(": \"Family ");
    }

    @Test
    void check_maxFindings_listsNoMoreAndCountsAll() {
        Run run = Run.given("nonsense\n".repeat(20), "check", "--max-findings", "3", "-");

        assertThat(findings(run)).hasSize(3);
        assertThat(run.out()).contains("20 errors", "counted but not listed: 17 findings");
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void check_manyThreads_reportTheSameInTheSameOrder() {
        StringBuilder file = new StringBuilder();
        for (int i = 0; i < 4000; i++) {
            String id = "example:record-" + i;
            file.append(i % 7 == 0 ? "nonsense " + i + "\n" : Samples.record(id, "Record " + i));
        }

        Run one = Run.given(file.toString(), "check", "--threads", "1", "-");
        Run many = Run.given(file.toString(), "check", "--threads", "4", "-");

        assertThat(findings(one)).hasSizeGreaterThan(570);
        assertThat(many).isEqualTo(one);
    }

    @Test
    void check_severalFiles_areOneReport() throws IOException {
        Path good = Files.writeString(folder.resolve("good.ndjson"), Samples.VISITS);
        Path bad = Files.writeString(folder.resolve("bad.json"), "[" + ERROR + "]");

        Run run = Run.given(Samples.GROUPS, "check", good.toString(), "-", bad.toString());

        assertThat(run.out())
                .contains(
                        good + ": 1 record, 1 clean, ",
                        "(standard input): 1 record, 1 clean, ",
                        "3 files: 3 records, 2 clean, ")
                .containsOnlyOnce("profile: exchange");
        assertThat(findings(run)).allMatch(line -> line.startsWith(bad + ":1:"));
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void check_oneOfTwoCannotBeOpened_reportsTheOtherAndIsTwo() throws IOException {
        Path report = folder.resolve("report.txt");

        Run run = Run.given(Samples.VISITS, "check", "--out", report.toString(), folder.toString(), "-");

        assertThat(run.err())
                .containsExactly("evidence-quality: " + folder + ": cannot be opened: expected a file, found a folder");
        assertThat(report).content().contains("(standard input): 1 record, 1 clean, ");
        assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
    }

    @Test
    void check_nothingCouldBeOpened_writesNoReport() {
        Path report = folder.resolve("report.txt");

        Run run = Run.of(
                "check", "--out", report.toString(), folder.resolve("none").toString());

        assertThat(report).doesNotExist();
        assertThat(run.code()).isEqualTo(ExitCode.NOT_DONE);
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "csv", "sarif", "junit", "html"})
    void check_everyForm_goesToTheFileWhole(String form) throws Exception {
        Path report = folder.resolve("report");

        Run run = Run.given(ERROR, "check", "--report", form, "--out", report.toString(), "-");

        String text = Files.readString(report);
        assertThat(text).contains("record.provenance.required");
        switch (form) {
            case "json", "sarif" -> assertThat(JsonText.standard().parse(text)).isInstanceOf(JsonValue.Obj.class);
            case "junit" ->
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(report.toFile());
            case "html" -> assertThat(text).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
            case "csv" -> assertThat(text.lines().count()).isGreaterThan(1);
            default -> assertThat(text).startsWith("checks the form of the record");
        }
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }

    @Test
    void check_failOnWarning_isAFailureInJUnitToo() {
        Run errors = Run.given(WARNING, "check", "--report", "junit", "-");
        Run warnings = Run.given(WARNING, "check", "--report", "junit", "--fail-on", "warning", "-");

        assertThat(errors.out()).doesNotContain("<failure");
        assertThat(warnings.out()).contains("<failure");
    }

    @Test
    void check_sheet_isReadByItsHeader() {
        Run run = Run.given(EvidenceCsv.template(), "check", "--profile", "draft", "-");

        assertThat(run.out()).contains("(standard input): 2 records, ");
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void check_workbook_isWhatItsCsvIs() {
        String sheet = EvidenceCsv.template();
        List<List<String>> rows = rows(sheet);
        byte[] workbook = Samples.workbook(out -> {
            for (int i = 0; i < rows.size(); i++) {
                Samples.row(out, i, rows.get(i).toArray(String[]::new));
            }
        });

        Run csv = Run.given(sheet, "check", "--profile", "publication", "-");
        Run xlsx = Run.given(workbook, "check", "--profile", "publication", "-");

        assertThat(xlsx).isEqualTo(csv);
        assertThat(Run.given(workbook, "convert", "-")).isEqualTo(Run.given(sheet, "convert", "-"));
    }

    private static List<String> findings(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.matches(".*:\\d+:\\d+: (error|warning|info): .*"))
                .toList();
    }

    /** The cells of a sheet, by way of quotes alone. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (quoted || ",\r\n".indexOf(c) < 0) {
                cell.append(c);
            } else if (c != '\r') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            }
        }
        return rows;
    }
}
