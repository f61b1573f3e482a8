// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import io.github.whatworks.evidence.quality.CsvFinding;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;

/** A sheet of a workbook as CSV, row for row, so that a finding names the row that a person sees. */
final class Sheet {
    private final byte[] csv;
    private final List<CsvFinding> met;

    Sheet(byte[] csv, List<CsvFinding> met) {
        this.csv = csv;
        this.met = List.copyOf(met);
    }

    /** The rows in UTF-8, from the first. */
    InputStream csv() {
        return new ByteArrayInputStream(csv);
    }

    /** What could not be taken as it stands. */
    List<CsvFinding> met() {
        return met;
    }
}
