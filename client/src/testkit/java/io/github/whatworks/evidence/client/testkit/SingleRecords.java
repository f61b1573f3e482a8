// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.client.testkit.History.Version;
import io.github.whatworks.evidence.client.testkit.Route.Call;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records one at a time, as they are and as they were. */
final class SingleRecords {

    private static final EvidenceJson JSON = EvidenceJson.standard();

    private SingleRecords() {}

    static Answer current(Call call) {
        Version newest = versionsOf(call).get(0);
        if (call.history().isWithdrawn(newest.record().id())) {
            Map<String, JsonValue> more = new LinkedHashMap<>();
            JSON.toValue(newest.record()).member("withdrawal").ifPresent(why -> more.put("withdrawal", why));
            return Problems.of(410, "withdrawn", "The record was withdrawn. Its versions can still be read.", more);
        }
        return call.give(Document.json(canonical(newest.record())));
    }

    static Answer versions(Call call) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", JsonValue.of(call.path().group(1)));
        members.put(
                "versions",
                JsonValue.of(versionsOf(call).stream().map(SingleRecords::row).toList()));
        return call.give(Document.json(JsonText.standard().compact(JsonValue.of(members))));
    }

    static Answer version(Call call) {
        int wanted = Integer.parseInt(call.path().group(2));
        return versionsOf(call).stream()
                .filter(version -> version.number() == wanted)
                .findFirst()
                .map(version -> call.give(Document.lastingJson(canonical(version.record()))))
                .orElseThrow(Problems::notFound);
    }

    private static List<Version> versionsOf(Call call) {
        List<Version> versions = call.history().versions(call.path().group(1));
        if (versions.isEmpty()) {
            throw Problems.notFound();
        }
        return versions;
    }

    private static JsonValue row(Version version) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("version", JsonValue.of(version.number()));
        members.put("digest", JsonValue.of(JSON.digest(version.record()).orElseThrow()));
        members.put("generation", JsonValue.of(version.generation()));
        version.record().status().ifPresent(status -> members.put("status", JsonValue.of(status.value())));
        return JsonValue.of(members);
    }

    private static byte[] canonical(EvidenceRecord record) {
        return JSON.canonical(record).orElseThrow();
    }
}
