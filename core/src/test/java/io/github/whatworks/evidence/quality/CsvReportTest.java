// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.validation.Report;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvReportTest {
    private static final int WIDTH = 13;

    private final QualityCheck check = QualityCheck.standard();

    @Test
    void report_hasARowForEachFinding_andOneForEachRuleThatWasNotTried() {
        List<List<String>> rows = rows(Written.of(ReportFormat.CSV, check.withValidator(Written.SET), Written.FAULTY));

        assertThat(rows.get(0))
                .containsExactly(
                        "\ufefffile",
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
        assertThat(rows.get(1).subList(0, 8))
                .containsExactly("a.ndjson", "2", "45", "1", "example:r1", "error", "record.version.min", "/version");
        assertThat(rows.get(1).subList(9, WIDTH)).containsExactly("a number from 1 up", "0", "", "");
        assertThat(rows)
                .anySatisfy(row -> assertThat(List.of(row.get(5), row.get(6), row.get(10)))
                        .containsExactly("not tried", "file.title.equal", "silenced: titles are <not> unique"));
        assertThat(rows).allMatch(row -> row.size() == WIDTH);
    }

    @Test
    void whatIsMissing_isARowOfItsOwn() {
        assertThat(rows(Written.of(
                        ReportFormat.CSV, check.withMaxFindings(0).withCancellation(() -> true), Records.many(10))))
                .anySatisfy(row ->
                        assertThat(List.of(row.get(5), row.get(10))).containsExactly("cancelled", "it was cancelled"));
        assertThat(rows(Written.of(ReportFormat.CSV, check.withMaxFindings(0), Records.many(10))))
                .anySatisfy(
                        row -> assertThat(List.of(row.get(5), row.get(10))).containsExactly("not listed", "1 finding"));
    }

    @Property(tries = 200)
    void anyText_isOneCell_thatNoSpreadsheetRuns(@ForAll String text) {
        List<String> row = rows(Written.of(ReportFormat.CSV, text)).get(1);

        String value = row.get(11);
        assertThat(Guard.off(value))
                .isEqualTo(text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? '?' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        assertThat(value).doesNotMatch("(?s)[=+\\-@\\t\\r\\n\uff1d\uff0b\uff0d\uff20].*");
        assertThat(row).hasSize(WIDTH);
    }

    @Test
    void hostileText_isGuarded() {
        assertThat(rows(Written.of(ReportFormat.CSV, Written.HOSTILE)).get(1).get(0))
                .startsWith("'=cmd");
    }

    private static List<List<String>> rows(String report) {
        CsvCells cells = new CsvCells(report, ',', WIDTH);
        List<List<String>> rows = new ArrayList<>();
        while (cells.next()) {
            assertThat(cells.faults()).isEmpty();
            rows.add(List.copyOf(cells.cells()));
        }
        return rows;
    }
}
