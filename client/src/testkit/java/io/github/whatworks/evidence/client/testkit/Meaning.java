// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.json.ReferenceJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scales, code lists or mappings: those that come with the library, by id and edition. */
record Meaning(List<Item> items) {

    /** One edition. */
    @SuppressWarnings("ArrayRecordComponent") // stays inside the package, and nobody compares two
    record Item(
            Optional<String> id,
            Optional<String> edition,
            Optional<String> title,
            Optional<String> owner,
            byte[] document) {}

    /** By the name that they have in addresses. */
    static Meaning of(String name) {
        ReferenceData data = ReferenceData.bundled();
        ReferenceJson json = ReferenceJson.standard();
        return new Meaning(
                switch (name) {
                    case "scales" ->
                        data.scales().scales().stream()
                                .map(scale -> new Item(
                                        scale.id(),
                                        scale.edition(),
                                        scale.title(),
                                        scale.publisher(),
                                        json.compact(scale)))
                                .toList();
                    case "code-lists" ->
                        data.codeLists().lists().stream()
                                .map(list -> new Item(
                                        list.id(), list.edition(), list.title(), list.owner(), json.compact(list)))
                                .toList();
                    default ->
                        data.mappings().stream()
                                .map(mapping -> new Item(
                                        mapping.id(),
                                        mapping.edition(),
                                        Optional.empty(),
                                        mapping.owner(),
                                        json.compact(mapping)))
                                .toList();
                });
    }

    Document list() {
        List<JsonValue> all = items.stream().map(Meaning::entry).toList();
        return Document.json(JsonText.standard().compact(JsonValue.of(Map.of("items", JsonValue.of(all)))));
    }

    /** The edition that is asked for; without one, the one in force, which is the last. */
    Optional<Document> one(String id, Optional<String> edition) {
        return items.stream()
                .filter(item -> item.id().filter(id::equals).isPresent())
                .filter(item -> edition.isEmpty() || item.edition().equals(edition))
                .reduce((earlier, later) -> later)
                .map(item -> Document.json(item.document()));
    }

    private static JsonValue entry(Item item) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        item.id().ifPresent(id -> members.put("id", JsonValue.of(id)));
        item.edition().ifPresent(edition -> members.put("edition", JsonValue.of(edition)));
        item.title().ifPresent(title -> members.put("title", JsonValue.of(title)));
        item.owner().ifPresent(owner -> members.put("owner", JsonValue.of(owner)));
        return JsonValue.of(members);
    }
}
