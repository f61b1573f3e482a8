// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.validation.Report;
import java.util.Objects;
import java.util.Optional;

/**
 * One record of a file, or what stands in the place of one, and what its check came to. Immutable.
 *
 * @param index how many records come before it
 * @param line the line it starts on, from 1; in a sheet, its first row
 * @param column the column it starts in, in characters, from 1
 * @param byteOffset how many bytes come before it, of a packed file those of what was packed; in a sheet 0
 * @param record the record as far as it could be read; empty if it could not. One whose text has faults holds
 *     stand-ins for what is wrong, so pass on only what has no errors
 * @param report what was found in it
 */
public record CheckedRecord(
        long index, long line, long column, long byteOffset, Optional<EvidenceRecord> record, Report report) {
    /** What stands for a member that is missing. */
    static final String NONE = "missing:missing";

    private static final String SIGNS = ":._-";
    private static final int LONGEST_ID = 200;

    /** Refuses {@code null}. */
    public CheckedRecord {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(report, "report");
    }

    /** Its id, if it could be read and is written as ids are: other texts may hold anything. */
    public Optional<String> id() {
        return id(record);
    }

    static Optional<String> id(Optional<EvidenceRecord> record) {
        return record.map(EvidenceRecord::id).filter(CheckedRecord::isId);
    }

    private static boolean isId(String text) {
        boolean plain = text.length() <= LONGEST_ID && !text.equals(NONE);
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0;
        }
        return plain;
    }
}
