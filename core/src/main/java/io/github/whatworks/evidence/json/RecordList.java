// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An object that holds a list of records beside other members, such as a page of a Centre's catalogue. Immutable.
 *
 * @param records the records in order
 * @param others the members beside the list, as they were written
 */
public record RecordList(List<EvidenceRecord> records, Map<String, JsonValue> others) {

    /** Copies both. */
    public RecordList {
        records = List.copyOf(records);
        others = Collections.unmodifiableMap(new LinkedHashMap<>(others));
    }
}
