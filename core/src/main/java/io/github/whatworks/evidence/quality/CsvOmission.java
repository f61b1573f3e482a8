// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.util.Objects;

/**
 * A part of a record that is not in the spreadsheet, since a row cannot hold it. Immutable.
 *
 * @param recordId the record
 * @param pointer the part as a JSON Pointer (RFC 6901); empty for the whole record
 */
public record CsvOmission(String recordId, String pointer) {

    /** Refuses {@code null}. */
    public CsvOmission {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(pointer, "pointer");
    }

    /** The omission as a sentence. */
    @Override
    public String toString() {
        String part = pointer.isEmpty() ? "the record" : pointer;
        return recordId + ": expected parts that a row can hold, found " + part + ", which is left out";
    }
}
