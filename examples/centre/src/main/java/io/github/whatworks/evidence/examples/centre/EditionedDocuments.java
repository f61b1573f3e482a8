// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Scales, code lists or mappings: a list of what there is, and each by id and edition. */
final class EditionedDocuments {

    private static final Pattern EDITION = Pattern.compile("[^\\x00-\\x1F]{1,200}");

    private final List<Item> items;
    private final Document list;

    /** One edition. */
    record Item(
            Optional<String> id,
            Optional<String> edition,
            Optional<String> title,
            Optional<String> owner,
            Document document) {}

    EditionedDocuments(List<Item> items, Instant since) {
        this.items = List.copyOf(items);
        this.list = Document.json(JsonText.standard().compact(list(items)), since);
    }

    private static JsonValue list(List<Item> items) {
        List<JsonValue> all = new ArrayList<>();
        for (Item item : items) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            item.id().ifPresent(id -> members.put("id", JsonValue.of(id)));
            item.edition().ifPresent(edition -> members.put("edition", JsonValue.of(edition)));
            item.title().ifPresent(title -> members.put("title", JsonValue.of(title)));
            item.owner().ifPresent(owner -> members.put("owner", JsonValue.of(owner)));
            all.add(JsonValue.of(members));
        }
        return JsonValue.of(Map.of("items", JsonValue.of(all)));
    }

    Document list() {
        return list;
    }

    /** The edition that is asked for; without one, the one in force, which is the last. */
    Document one(Call call) {
        Optional<String> edition = call.parameters().one("edition", EDITION, "a text of 1 to 200 signs");
        call.parameters().check();
        return items.stream()
                .filter(item -> item.id().filter(call.part(1)::equals).isPresent())
                .filter(item -> edition.isEmpty() || item.edition().equals(edition))
                .reduce((earlier, later) -> later)
                .map(Item::document)
                .orElseThrow(ProblemException::notFound);
    }
}
