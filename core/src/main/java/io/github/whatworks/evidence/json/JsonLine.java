// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of a file of records: the record, or the fault that it was refused for. Immutable.
 *
 * @param lineNumber the number of the line in the file, from 1; blank lines count
 * @param byteOffset where the line starts in the file
 * @param record the record, if it could be read
 * @param fault why it could not
 */
public record JsonLine(
        long lineNumber, long byteOffset, Optional<EvidenceRecord> record, Optional<InvalidJsonException> fault) {

    /** Insists on either a record or a fault. */
    public JsonLine {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(fault, "fault");
        if (record.isPresent() == fault.isPresent()) {
            throw new IllegalArgumentException("expected either a record or a fault, found both or neither");
        }
    }
}
