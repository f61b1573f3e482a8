// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A digest of each part of a record, so that a citation can name what changed without holding the record.
 *
 * <p>A part is a member of the record, with one difference: {@code ratings} are all of its ratings,
 * wherever they hang, each with what it is about, and the members they hang in are taken without them.
 * Digests stay the same when the wording of cards changes.
 */
final class CitationParts {

    private static final String RATINGS = "ratings";
    private static final Set<String> NOT_CONTENT = Set.of("format", "id", "version");
    private static final List<String> RATED = List.of("outcomes", "recommendations", "sections");
    private static final List<String> NAMES = List.of("name", "text", "heading", "comparator", RATINGS);

    private CitationParts() {}

    static Map<String, String> of(EvidenceRecord record) {
        Map<String, JsonValue> members = new LinkedHashMap<>(
                EvidenceJson.standard().toValue(record).asMembers().orElseThrow());
        members.keySet().removeAll(NOT_CONTENT);
        List<JsonValue> ratings = new ArrayList<>();
        Optional.ofNullable(members.remove(RATINGS)).ifPresent(ratings::add);
        for (String name : RATED) {
            members.computeIfPresent(name, (same, parts) -> withoutRatings(parts, ratings));
        }
        if (!ratings.isEmpty()) {
            ratings.sort(Comparator.comparing(rating -> digest(rating).orElse("")));
            members.put(RATINGS, JsonValue.of(ratings));
        }
        Map<String, String> digests = new LinkedHashMap<>();
        members.forEach((name, value) -> digest(value).ifPresent(digest -> digests.put(name, digest)));
        return digests;
    }

    /** The parts without their ratings, which go into {@code ratings} with what they are about. */
    private static JsonValue withoutRatings(JsonValue parts, List<JsonValue> ratings) {
        return parts.asValues()
                .map(values -> JsonValue.of(values.stream()
                        .map(part -> withoutOwnRatings(part, ratings))
                        .toList()))
                .orElse(parts);
    }

    private static JsonValue withoutOwnRatings(JsonValue part, List<JsonValue> ratings) {
        if (part.member(RATINGS).isEmpty()) {
            return part;
        }
        Map<String, JsonValue> rest = new LinkedHashMap<>(part.asMembers().orElseThrow());
        Map<String, JsonValue> rated = new LinkedHashMap<>(rest);
        rated.keySet().retainAll(NAMES);
        ratings.add(JsonValue.of(rated));
        rest.remove(RATINGS);
        return JsonValue.of(rest);
    }

    private static Optional<String> digest(JsonValue value) {
        return JsonText.standard().canonical(value).map(Snapshot::sha256);
    }
}
