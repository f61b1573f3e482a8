// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into rows of cells as RFC 4180 has them, one row at a time, whatever is wrong with it. For
 * one thread.
 */
final class CsvCells {
    private final String text;
    private final char separator;
    private final int width;
    private final List<String> cells = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private int at;
    private int count;
    private long row;

    /** A fault in the quotes of the cell at {@code index}, from 0. */
    record Fault(int index, String expected, String found) {}

    /** Reads rows of so many cells; of cells beyond, only the first that is not blank is kept, as a fault. */
    CsvCells(String text, char separator, int width) {
        this.text = text;
        this.separator = separator;
        this.width = width;
    }

    /** Moves to the next row, if there is one. */
    boolean next() {
        cells.clear();
        faults.clear();
        count = 0;
        if (at >= text.length()) {
            return false;
        }
        row++;
        boolean wider = false;
        boolean more = true;
        while (more) {
            String cell = cell();
            if (count < width) {
                cells.add(cell);
            } else if (!wider && !cell.isBlank()) {
                wider = true;
                faults.add(new Fault(count, "no more cells than the header has", "another, which is not read"));
            }
            count++;
            more = at < text.length() && text.charAt(at) == separator;
            at += more ? 1 : 0;
        }
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return true;
    }

    /** The row, from 1. */
    long row() {
        return row;
    }

    /** How many cells the row has, those beyond the width too. */
    int count() {
        return count;
    }

    /** Whether the last row had an end. */
    boolean endsWithLine() {
        return at > 0 && (text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r');
    }

    List<String> cells() {
        return cells;
    }

    List<Fault> faults() {
        return faults;
    }

    private String cell() {
        if (at >= text.length() || text.charAt(at) != '"') {
            return bare();
        }
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            int quote = text.indexOf('"', at);
            if (quote < 0) {
                faults.add(new Fault(count, "a quote that closes the cell", "the end of the file, which ends it"));
                cell.append(text, at, text.length());
                at = text.length();
                return cell.toString();
            }
            cell.append(text, at, quote);
            at = quote + 1;
            if (at < text.length() && text.charAt(at) == '"') {
                cell.append('"');
                at++;
            } else {
                return cell.append(rest()).toString();
            }
        }
    }

    private String rest() {
        String rest = bare();
        if (!rest.isEmpty()) {
            faults.add(new Fault(count, "the end of the cell behind its closing quote", "more, which is taken along"));
        }
        return rest;
    }

    private String bare() {
        int from = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private boolean endsCell(char c) {
        return c == separator || c == '\n' || c == '\r';
    }
}
