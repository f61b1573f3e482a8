// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.Objects;
import java.util.Optional;

/**
 * One record of a file of them, or the fault that it was refused for, and where it stands. Immutable.
 *
 * <p>In a file of records, one a line, it is a line; in an array, an element. In a packed file the
 * places are those of the text that was packed. The fault's pointer starts at the record.
 *
 * @param lineNumber the number of the line it starts on, from 1; blank lines count
 * @param byteOffset where it starts
 * @param index how many stand before it, read or refused; in an array, its index
 * @param record the record, if it could be read
 * @param fault why it could not
 */
public record JsonLine(
        long lineNumber,
        long byteOffset,
        long index,
        Optional<EvidenceRecord> record,
        Optional<InvalidJsonException> fault) {

    /** Insists on either a record or a fault. */
    public JsonLine {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(fault, "fault");
        if (record.isPresent() == fault.isPresent()) {
            throw new IllegalArgumentException("expected either a record or a fault, found both or neither");
        }
    }
}
