// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The members of a record that a card has no words for: unknown here, or of another type than expected. */
final class UnreadMembers {

    private UnreadMembers() {}

    /** Their names, each once; a member given as empty is not one of them. */
    static List<String> of(EvidenceRecord record) {
        Stream<Extras> parts = Stream.of(
                        Stream.of(record.extras()),
                        record.provenance().stream().map(part -> part.extras()),
                        record.withdrawal().stream().map(part -> part.extras()),
                        record.delivery().stream().map(part -> part.extras()),
                        record.populations().stream().map(part -> part.extras()),
                        record.populations().stream()
                                .flatMap(part -> part.ages().stream().map(ages -> ages.extras())),
                        record.outcomes().stream().map(part -> part.extras()),
                        record.outcomes().stream()
                                .flatMap(part -> part.effects().stream().map(one -> one.extras())),
                        RatedThing.of(record).stream()
                                .map(thing -> thing.rating().extras()),
                        RatedThing.of(record).stream()
                                .flatMap(thing ->
                                        thing.rating().values().stream().map(value -> value.extras())),
                        record.costs().stream().map(part -> part.extras()),
                        record.caveats().stream().map(part -> part.extras()))
                .flatMap(all -> all);
        return parts.flatMap(extras -> extras.members().entrySet().stream())
                .filter(member -> !isEmpty(member.getValue()))
                .map(Map.Entry::getKey)
                .distinct()
                .toList();
    }

    private static boolean isEmpty(JsonValue value) {
        return value instanceof JsonValue.Null
                || (value instanceof JsonValue.Array array && array.values().isEmpty());
    }
}
