// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.time.Instant;
import java.util.List;

/** One whole, verified generation of a copy, in memory. */
record Generation(SnapshotManifest manifest, Instant retrievedAt, List<EvidenceRecord> records, History history) {

    Generation {
        records = List.copyOf(records);
    }
}
