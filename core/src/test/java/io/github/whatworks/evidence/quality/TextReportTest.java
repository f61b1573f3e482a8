// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.validation.EvidenceValidator;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextReportTest {
    private final QualityCheck check = QualityCheck.standard();

    @Test
    void report_hasALineForEachFinding_andTheNumbersBehind() {
        String report = Written.of(ReportFormat.TEXT, Written.TIMED, check.withValidator(Written.SET), Written.FAULTY);

        List<String> lines = report.lines().toList();
        assertThat(lines.subList(0, 10))
                .containsExactly(
                        "checks the form of the record, not whether the intervention works",
                        "made: 2026-01-15T10:20:30Z",
                        "profile: exchange",
                        "set: file.record.repeated=info:two exports overlap",
                        "set: file.title.equal=off:titles are <not> unique",
                        "",
                        "a.ndjson:2:45: error: record.version.min at /version: expected a number from 1 up, found 0",
                        lines.get(7),
                        lines.get(8),
                        "a.ndjson:4:1: info: file.record.repeated: expected each record once, found the text of the record on"
                                + " line 1");
        assertThat(lines.get(7)).startsWith("a.ndjson:2:").contains(": error: member.type at /summary: expected ");
        assertThat(lines.get(8)).startsWith("a.ndjson:3:").contains(": error: text.syntax");
        assertThat(lines.get(10)).isEqualTo("a.ndjson: 4 records, 2 clean, 3 errors, 0 warnings, 1 info");
        assertThat(lines)
                .contains(
                        "rules that were not tried on everything, silenced: titles are <not> unique: file.title.equal")
                .contains(
                        "rules that were not tried on everything, the file is no sheet: csv.cell.form, csv.column.known");
    }

    @Test
    void value_isShownOnlyIfTheValidatorShowsIt() {
        String shown = Written.of(
                ReportFormat.TEXT,
                check.withValidator(EvidenceValidator.standard().withValues(true)),
                Records.sound(1).replace("example:r1", "Not An Id"));
        String masked = Written.of(ReportFormat.TEXT, check, Records.sound(1).replace("example:r1", "Not An Id"));

        assertThat(shown).contains("found a text of 9 characters: \"Not An Id\"\n");
        assertThat(masked).contains("found a text of 9 characters\n").doesNotContain("Not An Id");
    }

    @Test
    void severalFiles_haveATotal_andWhatIsMissingIsSaid() {
        String report = Written.of(ReportFormat.TEXT, check.withMaxFindings(1), Records.many(20), "");

        assertThat(report)
                .contains(
                        "a.ndjson: 20 records, 18 clean, 2 errors, 0 warnings, 0 info\ncounted but not listed: 1 finding\n")
                .contains(
                        "b.ndjson: 0 records, 0 clean, 1 error, 0 warnings, 0 info\n2 files: 20 records, 18 clean, 3 errors");
        assertThat(Written.of(ReportFormat.TEXT, check.withCancellation(() -> true), Records.many(20)))
                .contains(", cancelled\nnot checked to its end: it was cancelled\n");
    }

    @Test
    void hostileTexts_forgeNoLine_andMoveNoCursor() {
        String report = Written.of(ReportFormat.TEXT, Written.HOSTILE);

        assertThat(report.lines().filter(line -> line.contains("record.title.size")))
                .hasSize(1);
        assertThat(report.chars().filter(c -> (c < ' ' && c != '\n') || c == 0x202e))
                .isEmpty();
    }

    @Test
    void noFile_givesNoReport() {
        assertThat(Written.of(ReportFormat.TEXT, check)).isEmpty();
    }
}
