// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.Objects;
import java.util.Optional;

/**
 * What the check of a JSON text came to. Immutable.
 *
 * @param record the record, as far as it could be read; empty if the text is no record
 * @param report what was found, by line and column
 */
public record CheckedText(Optional<EvidenceRecord> record, Report report) {

    /** Refuses {@code null}. */
    public CheckedText {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(report, "report");
    }
}
