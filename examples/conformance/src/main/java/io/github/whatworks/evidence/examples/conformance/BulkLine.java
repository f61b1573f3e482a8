// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonText;
import java.util.Arrays;
import java.util.Optional;

/**
 * One line of the bulk file.
 *
 * @param number from 1
 * @param bytes without the line feed
 * @param json the line read, if it can be
 * @param record the record, if it is one
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside the package, and nobody compares two
record BulkLine(int number, byte[] bytes, Optional<JsonValue> json, Optional<EvidenceRecord> record) {

    static BulkLine of(int number, byte[] bytes) {
        try {
            JsonValue json = JsonText.standard().parse(bytes);
            return new BulkLine(number, bytes, Optional.of(json), record(bytes));
        } catch (InvalidJsonException notJson) {
            return new BulkLine(number, bytes, Optional.empty(), Optional.empty());
        }
    }

    private static Optional<EvidenceRecord> record(byte[] bytes) {
        try {
            return Optional.of(EvidenceJson.standard().read(bytes));
        } catch (InvalidJsonException noRecord) {
            return Optional.empty();
        }
    }

    String id() {
        return json.flatMap(it -> it.member("id")).flatMap(JsonValue::asText).orElse("");
    }

    String version() {
        return json.flatMap(it -> it.member("version"))
                .flatMap(JsonValue::asNumber)
                .map(Decimal::literal)
                .orElse("");
    }

    String digest() {
        return Signing.sha256(bytes);
    }

    boolean isCanonical() {
        return json.flatMap(JsonText.standard()::canonical)
                .filter(canonical -> Arrays.equals(canonical, bytes))
                .isPresent();
    }
}
