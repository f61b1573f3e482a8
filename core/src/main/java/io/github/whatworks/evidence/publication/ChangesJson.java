// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The wire form of a list of changes. */
final class ChangesJson {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,15}");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");

    private ChangesJson() {}

    static Changes parse(byte[] json) {
        JsonValue list = JsonText.standard().parse(json);
        List<JsonValue> entries = list.member("changes")
                .flatMap(JsonValue::asValues)
                .orElseThrow(() -> new IllegalArgumentException("expected an object with a list \"changes\""));
        EvidenceJson records = EvidenceJson.standard();
        List<Change> changes = new ArrayList<>();
        for (JsonValue entry : entries) {
            try {
                changes.add(change(records, entry));
            } catch (IllegalArgumentException malformed) {
                throw new IllegalArgumentException(
                        "change " + changes.size() + ": " + malformed.getMessage(), malformed);
            }
        }
        return new Changes(whole(list, "generation"), whole(list, "oldest"), changes);
    }

    static byte[] write(Changes changes) {
        EvidenceJson records = EvidenceJson.standard();
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("generation", JsonValue.of(changes.generation()));
        members.put("oldest", JsonValue.of(changes.oldest()));
        members.put(
                "changes",
                JsonValue.of(changes.changes().stream()
                        .map(change -> entry(records, change))
                        .toList()));
        return JsonText.standard().compact(JsonValue.of(members));
    }

    private static JsonValue entry(EvidenceJson records, Change change) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("change", JsonValue.of(change.what().word()));
        members.put("generation", JsonValue.of(change.generation()));
        members.put("id", JsonValue.of(change.id()));
        change.version().ifPresent(version -> members.put("version", JsonValue.of(version)));
        change.digest().ifPresent(digest -> members.put("digest", JsonValue.of(digest)));
        change.withdrawal().ifPresent(reason -> members.put("withdrawal", records.toValue(reason)));
        return JsonValue.of(members);
    }

    private static Change change(EvidenceJson records, JsonValue entry) {
        return new Change(
                what(entry),
                whole(entry, "generation"),
                text(entry, "id").orElseThrow(() -> expected("id", "a text")),
                version(entry),
                text(entry, "digest"),
                entry.member("withdrawal")
                        .map(part -> records.withdrawal(part).orElseThrow(() -> expected("withdrawal", "an object"))));
    }

    private static Change.What what(JsonValue entry) {
        String word = text(entry, "change").orElse("");
        for (Change.What what : Change.What.values()) {
            if (what.word().equals(word)) {
                return what;
            }
        }
        throw expected("change", "put or withdrawal");
    }

    private static Optional<Integer> version(JsonValue entry) {
        return entry.member("version").map(value -> {
            String digits = value.asNumber().map(Decimal::literal).orElse("");
            if (!VERSION.matcher(digits).matches()) {
                throw expected("version", "a whole number from 1");
            }
            return Integer.parseInt(digits);
        });
    }

    private static long whole(JsonValue object, String name) {
        String digits = object.member(name)
                .flatMap(JsonValue::asNumber)
                .map(Decimal::literal)
                .orElse("");
        if (!WHOLE.matcher(digits).matches()) {
            throw expected(name, "a whole number from 0");
        }
        return Long.parseLong(digits);
    }

    private static Optional<String> text(JsonValue object, String name) {
        return object.member(name).flatMap(JsonValue::asText);
    }

    private static IllegalArgumentException expected(String name, String what) {
        return new IllegalArgumentException("member \"" + name + "\": expected " + what);
    }
}
