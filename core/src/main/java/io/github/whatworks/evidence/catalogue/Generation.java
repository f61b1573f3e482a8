// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One whole, verified generation of a copy, in memory.
 *
 * @param base what its records are made of on disk
 */
record Generation(
        SnapshotManifest manifest,
        Instant retrievedAt,
        DigestedRecords digested,
        Base base,
        History history,
        CentreData centreData) {

    List<EvidenceRecord> records() {
        return digested.records();
    }

    /** Without scales, code lists and mappings of the Centre. */
    Generation(SnapshotManifest manifest, Instant retrievedAt, DigestedRecords digested, Base base, History history) {
        this(manifest, retrievedAt, digested, base, history, CentreData.NONE);
    }

    Generation with(CentreData other) {
        return new Generation(manifest, retrievedAt, digested, base, history, other);
    }

    /** With the history that it has if it came after {@code before}. */
    Generation after(Generation before) {
        History worked = NextHistory.of(Optional.of(before), manifest, digested, Tombstones.NONE, retrievedAt);
        return new Generation(manifest, retrievedAt, digested, base, worked, centreData);
    }
}
