// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.ArrayList;
import java.util.List;

/** Counts while an import runs. */
final class ImportTally {

    private static final int MOST_SHOWN = 20;

    private final List<String> shown = new ArrayList<>();
    private int added;
    private int unchanged;
    private int refused;

    void add() {
        added++;
    }

    void same() {
        unchanged++;
    }

    void refuse(String why) {
        refused++;
        if (shown.size() < MOST_SHOWN) {
            shown.add(why);
        }
    }

    int records() {
        return added + unchanged + refused;
    }

    boolean isRefused() {
        return refused > 0;
    }

    /** The first faults, one a line. */
    String faults() {
        String more = refused > shown.size() ? "\nand " + (refused - shown.size()) + " more records were refused" : "";
        return String.join("\n", shown) + more;
    }

    ImportReport report(Generation generation) {
        return new ImportReport(generation, added, unchanged, refused, refused == 0 ? "" : faults());
    }
}
