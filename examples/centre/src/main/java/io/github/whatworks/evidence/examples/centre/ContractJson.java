// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The contract's documents that have no type of their own. */
final class ContractJson {

    private ContractJson() {}

    /** What the Centre says of itself. */
    static byte[] centre(Signing signing) {
        return signing.identity().serviceDocument(Identity.OFFERED, Identity.NOT_OFFERED, signing.publicKeys());
    }

    static byte[] changes(Changes changes) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("generation", JsonValue.of(changes.generation()));
        members.put("oldest", JsonValue.of(changes.oldest()));
        members.put(
                "changes",
                JsonValue.of(
                        changes.changes().stream().map(ContractJson::change).toList()));
        return bytes(members);
    }

    private static JsonValue change(Change change) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("change", JsonValue.of(change.isWithdrawal() ? "withdrawal" : "put"));
        members.put("generation", JsonValue.of(change.generation()));
        members.put("id", JsonValue.of(change.id()));
        members.put("version", JsonValue.of(change.version()));
        members.put("digest", JsonValue.of(change.digest()));
        change.withdrawal().ifPresent(why -> members.put("withdrawal", why));
        return JsonValue.of(members);
    }

    static byte[] versions(String id, List<VersionRow> versions) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", JsonValue.of(id));
        members.put(
                "versions",
                JsonValue.of(versions.stream().map(ContractJson::version).toList()));
        return bytes(members);
    }

    private static JsonValue version(VersionRow row) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("version", JsonValue.of(row.version()));
        members.put("digest", JsonValue.of(row.digest()));
        members.put("generation", JsonValue.of(row.generation()));
        if (!row.status().isEmpty()) {
            members.put("status", JsonValue.of(row.status()));
        }
        return JsonValue.of(members);
    }

    static byte[] health(long generation) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("status", JsonValue.of("up"));
        members.put("generation", JsonValue.of(generation));
        return bytes(members);
    }

    static byte[] bytes(Map<String, JsonValue> members) {
        return JsonText.standard().compact(JsonValue.of(members));
    }
}
