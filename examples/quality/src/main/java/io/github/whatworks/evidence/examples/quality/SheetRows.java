// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.json.JsonLimits;
import io.github.whatworks.evidence.quality.CsvFinding;
import io.github.whatworks.evidence.quality.EvidenceCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** Writes the rows of a sheet as CSV, from the header on; what stands above it becomes blank rows. */
final class SheetRows {
    // One more than is read of a sheet, so that its reader says that there are more.
    private static final int MOST_ROWS = 100_001;
    private static final int MOST_BYTES = JsonLimits.standard().documentBytes();
    private static final int MOST_FINDINGS = 1000;
    private static final Set<String> COLUMNS =
            Set.of(EvidenceCsv.template().lines().findFirst().orElseThrow().split(","));

    private final ByteArrayOutputStream csv = new ByteArrayOutputStream();
    private final List<CsvFinding> findings = new ArrayList<>();
    private final Row header;
    private int written;

    private SheetRows(Row header) {
        this.header = header;
    }

    /** Whether a row is the header, which two columns that are known show: titles may stand above it. */
    static boolean isHeader(Row row) {
        return row.stream()
                        .filter(cell -> cell != null && COLUMNS.contains(name(cell)))
                        .count()
                > 1;
    }

    static Sheet text(org.dhatim.fastexcel.reader.Sheet sheet, Row header) throws IOException {
        SheetRows out = new SheetRows(header);
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext() && out.hasRoom()) {
                Row row = each.next();
                if (row.getRowNum() >= header.getRowNum()) {
                    out.skipTo(row.getRowNum());
                    out.write(row);
                }
            }
        }
        return new Sheet(out.csv.toByteArray(), out.findings);
    }

    private boolean hasRoom() {
        return written < MOST_ROWS && csv.size() <= MOST_BYTES;
    }

    /** Rows that hold nothing need not be in the workbook. */
    private void skipTo(int row) {
        while (written < row - 1 && hasRoom()) {
            endRow();
        }
    }

    private void write(Row row) {
        boolean first = true;
        for (Cell cell : row) {
            if (!first) {
                csv.write(',');
            }
            first = false;
            String text = cell == null ? "" : content(cell, row);
            csv.writeBytes(quoted(text).getBytes(StandardCharsets.UTF_8));
        }
        endRow();
    }

    private void endRow() {
        csv.write('\n');
        written++;
    }

    private String content(Cell cell, Row row) {
        Optional<String> text = CellText.of(cell);
        if (text.isEmpty() && findings.size() < MOST_FINDINGS) {
            findings.add(new CsvFinding(
                    row.getRowNum(),
                    column(cell.getColumnIndex()),
                    "a value",
                    "an error, or a formula that was never worked out; it is not read"));
        }
        return text.orElse("");
    }

    /** The name of a column if it is one of ours, so that no other text of the sheet is repeated. */
    private String column(int index) {
        return header.getOptionalCell(index)
                .map(SheetRows::name)
                .filter(COLUMNS::contains)
                .orElse("column " + (index + 1));
    }

    private static String name(Cell cell) {
        return cell.getText().strip().toLowerCase(Locale.ROOT).replaceAll("[_\\s\\u00a0]+", " ");
    }

    private static String quoted(String text) {
        boolean plain = text.chars().noneMatch(c -> "\",;\t\r\n".indexOf(c) >= 0);
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
