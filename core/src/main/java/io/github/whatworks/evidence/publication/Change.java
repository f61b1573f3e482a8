// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.Optional;

/**
 * One entry of a Centre's list of changes. Immutable.
 *
 * @param what what happened
 * @param generation the generation that it came with
 * @param id the record
 * @param version the version that was put; of a withdrawal, that of the record that says it is withdrawn, or the last one
 *     published
 * @param digest the digest of that version
 * @param withdrawal why it is gone, where that is said
 */
public record Change(
        What what,
        long generation,
        String id,
        Optional<Integer> version,
        Optional<String> digest,
        Optional<Withdrawal> withdrawal) {

    /** What happened to a record. */
    public enum What {
        /** It came, or came in another version. */
        PUT("put"),

        /** It is no longer published. */
        WITHDRAWAL("withdrawal");

        private final String word;

        What(String word) {
            this.word = word;
        }

        /** As it is written in the list. */
        public String word() {
            return word;
        }
    }

    /** That {@code record} is as it stands since {@code generation}: a withdrawal if its status is withdrawn. */
    public static Change of(EvidenceRecord record, long generation) {
        boolean gone = isWithdrawn(record);
        return new Change(
                gone ? What.WITHDRAWAL : What.PUT,
                generation,
                record.id(),
                record.version(),
                EvidenceJson.standard().digest(record),
                gone ? record.withdrawal() : Optional.empty());
    }

    /** That {@code record}, the last version published, is gone since {@code generation}, and no record says why. */
    static Change removal(EvidenceRecord record, long generation) {
        return new Change(
                What.WITHDRAWAL,
                generation,
                record.id(),
                record.version(),
                EvidenceJson.standard().digest(record),
                Optional.empty());
    }

    /** With a reason why it is gone. */
    Change because(Withdrawal reason) {
        return new Change(what, generation, id, version, digest, Optional.of(reason));
    }

    static boolean isWithdrawn(EvidenceRecord record) {
        return record.status().filter(RecordStatus.WITHDRAWN::equals).isPresent();
    }
}
