// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A Centre's list of changes, as far as a copy follows it. The list is not signed: it says what to fetch,
 * and the signed root says whether that was right. What is new in it is passed over, as is an entry that
 * is none.
 *
 * @param generation the generation that it leads to
 * @param oldest changes after this generation are all in it
 * @param entries in the order of the list
 * @param tombstones what it says of withdrawn records
 */
record ChangeList(long generation, long oldest, List<Entry> entries, Tombstones tombstones) {

    private static final Pattern WHOLE = Pattern.compile("0|[1-9][0-9]{0,15}");

    /**
     * One of them.
     *
     * @param isPut whether the record was put; otherwise it was withdrawn
     * @param digest of the version that was put, where it is stated
     */
    record Entry(String id, long generation, boolean isPut, Optional<String> digest) {}

    /**
     * Reads a list of changes.
     *
     * @throws io.github.whatworks.evidence.json.InvalidJsonException if it is not JSON
     * @throws IllegalArgumentException if it is not a list of changes
     */
    static ChangeList parse(byte[] json) {
        JsonValue list = JsonText.standard().parse(json);
        Tombstones tombstones = Tombstones.of(list);
        List<Entry> entries = new ArrayList<>();
        for (JsonValue entry :
                list.member("changes").flatMap(JsonValue::asValues).orElse(List.of())) {
            entry(entry).ifPresent(entries::add);
        }
        return new ChangeList(
                whole(list, "generation").orElseThrow(() -> wrong("generation")),
                whole(list, "oldest").orElseThrow(() -> wrong("oldest")),
                List.copyOf(entries),
                tombstones);
    }

    /** The last that was said of each record after one generation, up to another. */
    Map<String, Entry> between(long after, long upTo) {
        Map<String, Entry> last = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.generation() > after && entry.generation() <= upTo) {
                last.put(entry.id(), entry);
            }
        }
        return last;
    }

    private static Optional<Entry> entry(JsonValue entry) {
        Optional<String> change = text(entry, "change").filter(word -> word.equals("put") || word.equals("withdrawal"));
        Optional<String> id = text(entry, "id");
        Optional<Long> generation = whole(entry, "generation");
        return change.isPresent() && id.isPresent() && generation.isPresent()
                ? Optional.of(new Entry(id.get(), generation.get(), change.get().equals("put"), text(entry, "digest")))
                : Optional.empty();
    }

    private static Optional<String> text(JsonValue entry, String name) {
        return entry.member(name).flatMap(JsonValue::asText);
    }

    private static Optional<Long> whole(JsonValue object, String name) {
        return object.member(name)
                .flatMap(JsonValue::asNumber)
                .map(Decimal::literal)
                .filter(digits -> WHOLE.matcher(digits).matches())
                .map(Long::parseLong);
    }

    private static IllegalArgumentException wrong(String name) {
        return new IllegalArgumentException("expected a whole number from 0 in member \"" + name + "\"");
    }
}
