// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text holds and all that is wrong with it as a text. Immutable.
 *
 * <p>The record is for checking, not for keeping: where there is a fault, it holds something harmless in
 * place of what was written, or nothing. A required member that is missing is {@code missing:missing}. So
 * whoever checks the record leaves out findings at the pointers of the faults.
 *
 * @param record the record as far as it could be read, also where there are faults; empty if it could not
 * @param faults all that is wrong with the text, in its order; none if {@link EvidenceJson#read(byte[])}
 *     would read it
 * @param whole whether all of the text was looked at; if not, there may be more faults after the last
 */
public record JsonInspection(Optional<EvidenceRecord> record, List<InvalidJsonException> faults, boolean whole) {

    /** Copies the list. */
    public JsonInspection {
        Objects.requireNonNull(record, "record");
        faults = List.copyOf(faults);
    }
}
