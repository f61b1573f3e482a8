// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.List;
import java.util.stream.Collectors;

/** Writes rows as RFC 4180 has them, with no cell that a spreadsheet would run. */
final class CsvLine {

    private CsvLine() {}

    /** The row with its end. */
    static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String cell) {
        String guarded = Guard.on(cell);
        boolean plain = guarded.chars().noneMatch(c -> "\",;\t\r\n".indexOf(c) >= 0)
                && guarded.strip().equals(guarded);
        return plain ? guarded : "\"" + guarded.replace("\"", "\"\"") + "\"";
    }
}
