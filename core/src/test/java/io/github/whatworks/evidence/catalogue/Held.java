// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.List;

/** Records as a generation holds them. */
final class Held {

    private Held() {}

    static DigestedRecords of(List<EvidenceRecord> records) {
        DigestedRecords.Builder held = new DigestedRecords.Builder();
        records.stream()
                .sorted((one, other) -> IdOrder.compare(one.id(), other.id()))
                .forEach(record ->
                        held.add(record, EvidenceJson.standard().digest(record).orElseThrow()));
        return held.build();
    }
}
