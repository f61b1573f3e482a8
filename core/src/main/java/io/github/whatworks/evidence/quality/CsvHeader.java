// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The first row of a sheet that is not blank: which column is which. Immutable. */
final class CsvHeader {
    private static final int WIDEST = 1000;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final List<Column> REQUIRED = List.of(Column.RECORD_ID, Column.TITLE, Column.KIND);

    /** What is expected where a column is not known. */
    static final String KNOWN = "the name of a column of the template";

    private final long row;
    private final List<Optional<Column>> columns;

    private CsvHeader(long row, List<Optional<Column>> columns) {
        this.row = row;
        this.columns = List.copyOf(columns);
    }

    /** Whether {@code text} starts with a header, which two columns that are known show. */
    static boolean startsWithOne(String text) {
        return cells(text.startsWith("\ufeff") ? text.substring(1) : text, separator(text)).stream()
                        .filter(CsvHeader::isKnown)
                        .count()
                > 1;
    }

    /** The separator with which most columns of the first row are known. */
    static char separator(String text) {
        return SEPARATORS.stream()
                .max(Comparator.comparingLong((Character separator) -> cells(text, separator).stream()
                                .filter(CsvHeader::isKnown)
                                .count())
                        .thenComparing(separator -> -SEPARATORS.indexOf(separator)))
                .orElseThrow();
    }

    /** The header of {@code text}; nothing, and findings, where no record can be read by it. */
    static Optional<CsvHeader> of(String text, char separator, Findings findings) {
        CsvCells first = first(text, separator);
        long row = Math.max(1, first.row());
        List<Optional<Column>> columns = new ArrayList<>();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (String cell : first.cells()) {
            Optional<Column> column = Column.named(cell);
            String place = "column " + (columns.size() + 1);
            if (column.isEmpty() && !cell.isBlank()) {
                findings.add(row, place, KNOWN, "another; its cells are not read");
            } else if (column.isPresent() && !seen.add(column.get())) {
                findings.add(row, place, "each column once", column.get().title() + " again; its cells are not read");
                column = Optional.empty();
            }
            columns.add(column);
        }
        List<Column> missing =
                REQUIRED.stream().filter(column -> !seen.contains(column)).toList();
        missing.forEach(
                column -> findings.add(row, column, "a header with this column", "none; nothing is read without it"));
        return missing.isEmpty() ? Optional.of(new CsvHeader(row, columns)) : Optional.empty();
    }

    /** Which row it is, from 1. */
    long row() {
        return row;
    }

    int width() {
        return columns.size();
    }

    /** The column of the cell at {@code index}, from 0, if it is known. */
    Optional<Column> column(int index) {
        return index < columns.size() ? columns.get(index) : Optional.empty();
    }

    /** What to call the column of the cell at {@code index}. */
    String name(int index) {
        return column(index).map(Column::title).orElse("column " + (index + 1));
    }

    private static boolean isKnown(String cell) {
        return Column.named(cell).isPresent();
    }

    private static List<String> cells(String text, char separator) {
        return List.copyOf(first(text, separator).cells());
    }

    /** At the first row that is not blank, or at the end. */
    private static CsvCells first(String text, char separator) {
        CsvCells cells = new CsvCells(text, separator, WIDEST);
        boolean blank = true;
        while (blank && cells.next()) {
            blank = cells.cells().stream().allMatch(String::isBlank);
        }
        return cells;
    }
}
