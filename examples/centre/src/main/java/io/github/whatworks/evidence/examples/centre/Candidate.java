// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.Optional;

/** A record on its way into the store, with all that is kept of it. */
@SuppressWarnings("ArrayRecordComponent") // the bytes go from the file to the database, and nobody compares these
record Candidate(
        String id,
        int version,
        String digest,
        byte[] body,
        boolean isWithdrawn,
        Optional<JsonValue> withdrawal,
        BrowseColumns columns) {

    /** Takes a record that {@link Servable} has nothing against. */
    static Candidate of(EvidenceRecord record) {
        byte[] body = EvidenceJson.standard().canonical(record).orElseThrow();
        boolean withdrawn =
                record.status().filter(RecordStatus.WITHDRAWN::equals).isPresent();
        return new Candidate(
                record.id(),
                record.version().orElseThrow(),
                Sha256.hex(body),
                body,
                withdrawn,
                withdrawn ? EvidenceJson.standard().toValue(record).member("withdrawal") : Optional.empty(),
                BrowseColumns.of(record));
    }

    StoredRecord stored(Generation generation) {
        return new StoredRecord(id, version, digest, columns.status(), generation.number(), generation.madeAt(), body);
    }
}
