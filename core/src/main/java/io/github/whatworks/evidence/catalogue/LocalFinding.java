// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Objects;

/**
 * A line of the council's own files that was not read, and why. It repeats no free text.
 *
 * @param file the name of the file
 * @param line the line, from 1; 0 for the file as a whole
 * @param column the column by its name; empty for the line as a whole
 * @param expected what was expected there
 * @param found what was found
 */
public record LocalFinding(String file, long line, String column, String expected, String found) {

    /** Refuses {@code null}. */
    public LocalFinding {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }

    /** The finding as one sentence. */
    public String sentence() {
        String at = line == 0 ? "" : ", line " + line;
        String in = column.isEmpty() ? "" : ", column " + column;
        return file + at + in + ": expected " + expected + ", found " + found;
    }
}
