// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.List;

/**
 * The records of a spreadsheet, and what could not be taken as it stands. Immutable.
 *
 * @param records the records, in the order of their first rows
 * @param findings in the order they were met; after 10,000 one says that there are more
 */
public record CsvResult(List<EvidenceRecord> records, List<CsvFinding> findings) {

    /** Copies the lists. */
    public CsvResult {
        records = List.copyOf(records);
        findings = List.copyOf(findings);
    }
}
