// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** The part {@code withdrawal} of a record on its own, read and written as in a record: nothing is lost. */
final class WithdrawalPart {

    private static final String PART = "withdrawal";
    private static final EvidenceRecord EMPTY = EvidenceRecord.builder(
                    "1.0", "part:withdrawal", RecordKind.PROGRAMME, "A part")
            .build();

    private WithdrawalPart() {}

    static Withdrawal read(EvidenceJson json, JsonValue part) {
        Map<String, JsonValue> record =
                new LinkedHashMap<>(json.toValue(EMPTY).asMembers().orElseThrow());
        record.put(PART, part);
        return json.read(JsonValue.of(record))
                .withdrawal()
                .orElseThrow(() -> new IllegalArgumentException("member \"withdrawal\": expected an object"));
    }

    static JsonValue write(EvidenceJson json, Withdrawal withdrawal) {
        return json.toValue(EMPTY.toBuilder().withdrawal(withdrawal).build())
                .member(PART)
                .orElseGet(() -> JsonValue.of(Map.of()));
    }
}
