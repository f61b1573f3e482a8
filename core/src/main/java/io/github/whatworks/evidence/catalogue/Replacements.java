// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Relation;
import io.github.whatworks.evidence.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which records of a copy take the place of which others, whichever of the two says so. */
final class Replacements {

    private final TopicIndex index;
    private final Map<String, List<EvidenceRecord>> supersededBy = new HashMap<>();

    Replacements(List<EvidenceRecord> records, TopicIndex index) {
        this.index = index;
        for (EvidenceRecord record : records) {
            if (counts(record)) {
                superseded(record)
                        .forEach(id -> supersededBy
                                .computeIfAbsent(id, none -> new ArrayList<>())
                                .add(record));
            }
        }
    }

    /** The ids that {@code record} says it takes the place of. */
    static Stream<String> superseded(EvidenceRecord record) {
        return of(record, RelationType.SUPERSEDES).flatMap(relation -> relation.record().stream());
    }

    /** What takes the place of the record with this id, of which {@code held} is what the copy holds. */
    List<Replacement> of(String id, Optional<EvidenceRecord> held) {
        Map<String, Replacement> all = new LinkedHashMap<>();
        held.stream().flatMap(record -> of(record, RelationType.SUPERSEDED_BY)).forEach(relation -> {
            Replacement by = named(relation.record(), relation.title());
            all.putIfAbsent(by.id().or(by::title).orElse(""), by);
        });
        for (EvidenceRecord record : supersededBy.getOrDefault(id, List.of())) {
            all.putIfAbsent(record.id(), named(Optional.of(record.id()), Optional.empty()));
        }
        return List.copyOf(all.values());
    }

    /** With the title that this copy has for it, if it holds it. */
    Replacement named(Optional<String> id, Optional<String> title) {
        return new Replacement(
                id, id.flatMap(index::record).map(EvidenceRecord::title).or(() -> title));
    }

    private static Stream<Relation> of(EvidenceRecord record, RelationType type) {
        return record.relations().stream()
                .filter(relation -> relation.type().filter(type::equals).isPresent());
    }

    /** A draft or withdrawn record takes nobody's place. */
    private static boolean counts(EvidenceRecord record) {
        return record.status()
                .filter(status -> status.equals(RecordStatus.DRAFT) || status.equals(RecordStatus.WITHDRAWN))
                .isEmpty();
    }
}
