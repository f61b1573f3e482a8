// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Cuts a sheet into rows by the names in its first line (RFC 4180; any line end; comma or semicolon). */
final class LocalSheet {

    private final String file;
    private final String text;
    private final char separator;
    private final List<LocalFinding> findings;
    private int at;
    private long line = 1;
    private boolean misquoted;

    LocalSheet(String file, String text, List<LocalFinding> findings) {
        this.file = file;
        this.text = text;
        this.findings = findings;
        String first = text.lines().findFirst().orElse("");
        this.separator = first.chars().filter(c -> c == ';').count()
                        > first.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
    }

    /** The rows that can be told apart; blank ones and ones that stood there before are left out. */
    List<LocalRow> rows(Set<String> columns, Set<String> needed) {
        List<String> header = header(columns);
        if (!header.containsAll(needed)) {
            Set<String> missing = new TreeSet<>(needed);
            header.forEach(missing::remove);
            String found = "no column " + String.join(", ", missing) + "; nothing of the file is read";
            findings.add(new LocalFinding(file, 1, "", "the names of the columns", found));
            return List.of();
        }
        List<LocalRow> rows = new ArrayList<>();
        Map<Map<String, String>, Long> before = new LinkedHashMap<>();
        while (at < text.length()) {
            long starts = line;
            int from = at;
            List<String> cells = next();
            if (cells.stream().allMatch(String::isEmpty)) {
                continue;
            }
            LocalRow row = new LocalRow(file, starts, named(header, columns, cells));
            if (misquoted) {
                fault(starts, "quotes around whole cells", "a cell that goes on behind its closing quote, or has none");
                startAgainBehindLine(from, starts);
            } else if (cells.size() > header.size()) {
                fault(starts, header.size() + " cells, as in the first line", cells.size() + " cells");
                startAgainBehindLine(from, starts);
            } else if (before.containsKey(row.cells())) {
                fault(starts, "a line of its own", "the same as in line " + before.get(row.cells()));
            } else {
                before.put(row.cells(), starts);
                rows.add(row);
            }
        }
        return rows;
    }

    /** A quote too many takes the lines behind it along; they are read as if it were not there. */
    private void startAgainBehindLine(int from, long starts) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        at = Math.min(text.length(), end + (text.startsWith("\r\n", end) ? 2 : 1));
        line = starts + 1;
    }

    /** The names in the first line; ones that are unknown or come again are said once, and their cells not read. */
    private List<String> header(Set<String> columns) {
        List<String> header = new ArrayList<>();
        for (String cell : next()) {
            String name = cell.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
            if (header.contains(name)) {
                fault(1, "each column once", "the column " + (header.size() + 1) + " with the name of another");
                name = "";
            } else if (!name.isEmpty() && !columns.contains(name)) {
                String found = "another name in column " + (header.size() + 1) + ", which is not read";
                fault(1, "the columns " + String.join(", ", new TreeSet<>(columns)), found);
            }
            header.add(name);
        }
        return header;
    }

    private static Map<String, String> named(List<String> header, Set<String> columns, List<String> cells) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(header.size(), cells.size()); i++) {
            if (columns.contains(header.get(i))) {
                named.put(header.get(i), cells.get(i));
            }
        }
        return named;
    }

    private void fault(long where, String expected, String found) {
        findings.add(new LocalFinding(file, where, "", expected, found));
    }

    /** The cells of the next row, stripped. */
    private List<String> next() {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        boolean closed = false;
        misquoted = false;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", at))) {
                line++;
            }
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (text.startsWith("\"", at)) {
                    cell.append('"');
                    at++;
                } else {
                    quoted = false;
                    closed = true;
                }
            } else if (!closed && c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == separator) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                closed = false;
            } else if (c == '\n' || (c == '\r' && !text.startsWith("\n", at))) {
                break;
            } else {
                misquoted |= closed && !Character.isWhitespace(c);
                cell.append(c);
            }
        }
        misquoted |= quoted;
        cells.add(cell.toString().strip());
        return cells;
    }
}
