// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.ArrayList;
import java.util.List;

/** Collects findings, and no more than somebody could work through. For one thread. */
final class Findings {
    private static final int MOST = 10_000;

    private final List<CsvFinding> findings = new ArrayList<>();

    void add(long row, Column column, String expected, String found) {
        add(row, column.title(), expected, found);
    }

    void add(long row, String column, String expected, String found) {
        if (findings.size() < MOST) {
            findings.add(new CsvFinding(row, column, expected, found));
        } else if (findings.size() == MOST) {
            findings.add(new CsvFinding(row, "", "at most " + MOST + " findings", "more, which are not listed"));
        }
    }

    List<CsvFinding> all() {
        return findings;
    }
}
