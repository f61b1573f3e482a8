// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contract's plain documents that have no type in core. */
final class StaticDocuments {

    private StaticDocuments() {}

    /** What the Centre says of itself. */
    static byte[] centre(CentreOptions options) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", JsonValue.of(Publication.CENTRE_ID));
        members.put("operator", JsonValue.of("Not stated: whoever started this reference Centre"));
        members.put("standing", JsonValue.of(options.standing()));
        members.put("contractVersion", JsonValue.of("1"));
        members.put("capabilities", JsonValue.of(List.of(JsonValue.of("static"), JsonValue.of("records"))));
        members.put(
                "keys",
                JsonValue.of(List.of(JsonValue.of(options.keys().publicKey().text()))));
        members.put("licence", JsonValue.of("NOT_STATED"));
        if (options.standing().equals(CentreOptions.DEMONSTRATION)) {
            members.put("notice", JsonValue.of("A demonstration. What it serves is no publication of any Centre."));
        }
        return JsonText.standard().compact(JsonValue.of(members));
    }

    /**
     * Every record as a change of this generation. What went before it is not known, which
     * {@code oldest} says: a copy of an older generation takes the bulk file. A withdrawal says why, as
     * the record does.
     */
    static byte[] changes(List<EvidenceRecord> records, long generation) {
        List<JsonValue> changes = records.stream()
                .sorted(Comparator.comparing(EvidenceRecord::id))
                .map(record -> change(record, generation))
                .toList();
        return JsonText.standard()
                .compact(JsonValue.of(Map.of(
                        "generation", JsonValue.of(generation),
                        "oldest", JsonValue.of(generation),
                        "changes", JsonValue.of(changes))));
    }

    private static JsonValue change(EvidenceRecord record, long generation) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("change", JsonValue.of(Publication.isWithdrawn(record) ? "withdrawal" : "put"));
        members.put("generation", JsonValue.of(generation));
        members.put("id", JsonValue.of(record.id()));
        record.version().ifPresent(version -> members.put("version", JsonValue.of(version)));
        EvidenceJson.standard().digest(record).ifPresent(digest -> members.put("digest", JsonValue.of(digest)));
        if (Publication.isWithdrawn(record)) {
            EvidenceJson.standard()
                    .toValue(record)
                    .member("withdrawal")
                    .ifPresent(withdrawal -> members.put("withdrawal", withdrawal));
        }
        return JsonValue.of(members);
    }
}
