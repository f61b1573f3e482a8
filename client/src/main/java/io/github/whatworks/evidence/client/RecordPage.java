// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.List;
import java.util.Optional;

/**
 * One page of a Centre's catalogue, in the order of the ids. Immutable.
 *
 * @param query what was asked for
 * @param records the records
 * @param cursor where the next page starts; empty on the last
 */
public record RecordPage(RecordQuery query, List<EvidenceRecord> records, Optional<String> cursor) {

    /** Copies the list. */
    public RecordPage {
        records = List.copyOf(records);
    }

    /** How many records, and whether there are more; a cursor may hold what was asked. */
    @Override
    public String toString() {
        return records.size()
                + (records.size() == 1 ? " record" : " records")
                + (cursor.isPresent() ? ", and more" : "");
    }

    /** What to ask for next; empty on the last page. */
    public Optional<RecordQuery> next() {
        return cursor.map(query::after);
    }
}
