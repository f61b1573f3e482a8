// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One whole, verified generation of a copy, in memory. */
record Generation(
        SnapshotManifest manifest,
        Instant retrievedAt,
        List<EvidenceRecord> records,
        History history,
        CentreData centreData) {

    Generation {
        records = List.copyOf(records);
    }

    /** Without scales, code lists and mappings of the Centre. */
    Generation(SnapshotManifest manifest, Instant retrievedAt, List<EvidenceRecord> records, History history) {
        this(manifest, retrievedAt, records, history, CentreData.NONE);
    }

    Generation with(CentreData other) {
        return new Generation(manifest, retrievedAt, records, history, other);
    }

    /** With the history that it has if it came after {@code before}. */
    Generation after(Generation before) {
        History worked = NextHistory.of(Optional.of(before), manifest, records, Tombstones.NONE, retrievedAt);
        return new Generation(manifest, retrievedAt, records, worked, centreData);
    }
}
