// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.List;
import java.util.Optional;

/** What several rows say about one thing, repeated on each of them or given on one. */
final class Merged {

    private Merged() {}

    /** Of cells that say different things, the first counts and each other is a finding. */
    static Row of(List<Row> rows, Column.Level level, Findings findings) {
        Row merged = new Row(rows.get(0).number());
        for (Column column : Column.values()) {
            if (column.level() == level) {
                merge(rows, column, merged, findings);
            }
        }
        return merged;
    }

    private static void merge(List<Row> rows, Column column, Row merged, Findings findings) {
        Optional<String> first = Optional.empty();
        for (Row row : rows) {
            Optional<String> cell = row.get(column);
            if (first.isEmpty()) {
                first = cell;
            } else if (cell.isPresent() && !cell.equals(first)) {
                findings.add(
                        row.number(),
                        column,
                        "the same as in an earlier row, or nothing",
                        "another text; it is not read");
            }
        }
        merged.put(column, first);
    }
}
