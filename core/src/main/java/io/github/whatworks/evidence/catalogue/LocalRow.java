// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A line of a council's own sheet, which remembers the first thing that is wrong with it. */
final class LocalRow {

    static final String DATE = "a date such as 2026, 2026-03, 2026-03-31 or 31/03/2026";

    /** A word or date; longer texts, and ones with many digits, may say something of a person. */
    private static final Pattern PLAIN = Pattern.compile("(?!(.*[0-9]){9})[\\p{L}0-9 .:_/-]{1,30}");

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private Optional<LocalFinding> fault = Optional.empty();

    LocalRow(String file, long line, Map<String, String> cells) {
        this.file = file;
        this.line = line;
        this.cells = Map.copyOf(cells);
    }

    Map<String, String> cells() {
        return cells;
    }

    long line() {
        return line;
    }

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    Optional<String> optional(String column) {
        return Optional.of(text(column)).filter(text -> !text.isEmpty());
    }

    LocalRow check(String column, Predicate<String> right, String expected) {
        if (fault.isEmpty() && !right.test(text(column))) {
            fault = Optional.of(new LocalFinding(file, line, column, expected, found(text(column))));
        }
        return this;
    }

    /** Adds what is wrong to {@code findings}; whether nothing is. */
    boolean report(List<LocalFinding> findings) {
        fault.ifPresent(findings::add);
        return fault.isEmpty();
    }

    private static String found(String text) {
        if (text.isEmpty()) {
            return "nothing";
        }
        int length = text.codePointCount(0, text.length());
        return PLAIN.matcher(text).matches() ? "\"" + text + "\"" : "a text of " + length + " characters";
    }
}
