// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.json.JsonLimits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the text of a sheet apart into the rows of each record. For one sheet. */
final class SheetReader {
    private static final int MOST_ROWS = 100_000;

    private final JsonLimits limits;
    private final Findings findings;
    private final Map<String, List<Row>> byRecord = new LinkedHashMap<>();

    SheetReader(JsonLimits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** The rows by record, in the order of the first of each. */
    Collection<List<Row>> rows(String text) {
        char separator = CsvHeader.separator(text);
        CsvHeader.of(text, separator, findings).ifPresent(header -> read(text, separator, header));
        return byRecord.values();
    }

    private void read(String text, char separator, CsvHeader header) {
        CsvCells cells = new CsvCells(text, separator, header.width());
        while (cells.row() < header.row() && cells.next()) {
            // What stands above the header is blank.
        }
        while (cells.next()) {
            if (cells.row() > MOST_ROWS) {
                findings.add(cells.row(), "", "at most " + MOST_ROWS + " rows", "more, which are not read");
                return;
            }
            Row row = row(cells, header);
            if (!row.isBlank()) {
                add(row);
            }
        }
    }

    private Row row(CsvCells cells, CsvHeader header) {
        cells.faults()
                .forEach(fault ->
                        findings.add(cells.row(), header.name(fault.index()), fault.expected(), fault.found()));
        Row row = new Row(cells.row());
        for (int i = 0; i < cells.cells().size(); i++) {
            String cell = cells.cells().get(i);
            Optional<Column> column = header.column(i);
            if (cell.length() > limits.stringLength()) {
                String expected = "at most " + limits.stringLength() + " characters";
                findings.add(cells.row(), header.name(i), expected, "more; the cell is not read");
            } else if (column.isPresent() && !cell.isEmpty()) {
                row.put(column.get(), Guard.off(cell));
            }
        }
        return row;
    }

    private void add(Row row) {
        Optional<String> id = row.get(Column.RECORD_ID);
        if (id.isEmpty()) {
            findings.add(row.number(), Column.RECORD_ID, "the id of a record", "none; the row is not read");
        } else {
            byRecord.computeIfAbsent(id.get(), first -> new ArrayList<>()).add(row);
        }
    }
}
