// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.Objects;

/**
 * Something in a spreadsheet that could not be taken as it stands, and where. Immutable.
 *
 * <p>It never repeats what stands in a cell, so that it can be logged; it says what kind of thing it is.
 *
 * @param row the row, from 1; the header is the first that is not blank
 * @param column the name of the column, {@code column 9} where it has none, or empty for the whole row
 * @param expected what was expected there
 * @param found what was found, and what became of it
 */
public record CsvFinding(long row, String column, String expected, String found) {

    /** Refuses {@code null}. */
    public CsvFinding {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** The finding as a sentence. */
    @Override
    public String toString() {
        String place = column.isEmpty() ? "row " + row : "row " + row + ", " + column;
        return place + ": expected " + expected + ", found " + found;
    }
}
