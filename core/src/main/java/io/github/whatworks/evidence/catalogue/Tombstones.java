// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a Centre says of records that it withdrew, out of its list of changes. The list is not signed: a
 * tombstone counts only for a record that the signed snapshot does not hold.
 *
 * @param byId the last tombstone of each record, in the order of the list
 */
record Tombstones(Map<String, Tombstone> byId) {

    static final Tombstones NONE = new Tombstones(Map.of());

    private static final Pattern ID = Pattern.compile("[a-z0-9-]+:[a-z0-9._-]{1,120}");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    /**
     * One of them.
     *
     * @param version the version that was withdrawn; 0 where the list does not say
     * @param digest its digest; empty where the list does not say
     * @param withdrawal why, where the list says
     */
    record Tombstone(int version, String digest, Optional<Withdrawal> withdrawal) {}

    /**
     * Reads a list of changes. What is new in it is passed over, as is an entry that is none.
     *
     * @throws io.github.whatworks.evidence.json.InvalidJsonException if it is not JSON
     * @throws IllegalArgumentException if it is not a list of changes
     */
    static Tombstones parse(byte[] changes) {
        return of(JsonText.standard().parse(changes));
    }

    /** As {@link #parse}, of a list that was read. */
    static Tombstones of(JsonValue changes) {
        List<JsonValue> entries = changes.member("changes")
                .flatMap(JsonValue::asValues)
                .orElseThrow(() -> new IllegalArgumentException("expected an object with a list \"changes\""));
        EvidenceJson withdrawals = EvidenceJson.standard();
        Map<String, Tombstone> byId = new LinkedHashMap<>();
        for (JsonValue entry : entries) {
            if (text(entry, "change").filter("withdrawal"::equals).isPresent()) {
                text(entry, "id")
                        .filter(id -> ID.matcher(id).matches())
                        .ifPresent(id -> byId.put(id, tombstone(entry, withdrawals)));
            }
        }
        return new Tombstones(byId);
    }

    private static Tombstone tombstone(JsonValue entry, EvidenceJson withdrawals) {
        int version = entry.member("version")
                .flatMap(JsonValue::asNumber)
                .map(Decimal::literal)
                .filter(digits -> VERSION.matcher(digits).matches())
                .map(Integer::parseInt)
                .orElse(0);
        String digest = text(entry, "digest")
                .filter(hex -> DIGEST.matcher(hex).matches())
                .orElse("");
        return new Tombstone(version, digest, entry.member("withdrawal").flatMap(withdrawals::withdrawal));
    }

    private static Optional<String> text(JsonValue entry, String name) {
        return entry.member(name).flatMap(JsonValue::asText);
    }
}
