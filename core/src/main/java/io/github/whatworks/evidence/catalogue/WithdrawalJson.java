// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The part {@code withdrawal} of a record on its own, read and written as in a record: nothing is lost. */
final class WithdrawalJson {

    private static final String PART = "withdrawal";
    private static final EvidenceRecord EMPTY = EvidenceRecord.builder(
                    "1.0", "part:withdrawal", RecordKind.PROGRAMME, "A part")
            .build();

    private final EvidenceJson json = EvidenceJson.standard();

    /** Empty where it is no withdrawal. */
    Optional<Withdrawal> read(JsonValue part) {
        Map<String, JsonValue> record = new LinkedHashMap<>(members(EMPTY));
        record.put(PART, part);
        try {
            return json.read(JsonValue.of(record)).withdrawal();
        } catch (InvalidJsonException beyondALimit) {
            return Optional.empty();
        }
    }

    JsonValue write(Withdrawal withdrawal) {
        JsonValue part =
                members(EMPTY.toBuilder().withdrawal(withdrawal).build()).get(PART);
        return part == null ? JsonValue.of(Map.of()) : part;
    }

    private Map<String, JsonValue> members(EvidenceRecord record) {
        return json.toValue(record) instanceof JsonValue.Obj object ? object.members() : Map.of();
    }
}
