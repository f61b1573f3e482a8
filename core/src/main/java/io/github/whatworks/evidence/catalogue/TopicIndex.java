// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records of a copy by id and by topic with subject; each list in the order of the titles. */
final class TopicIndex {

    private static final Comparator<EvidenceRecord> BY_TITLE = Comparator.comparing(
                    EvidenceRecord::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(EvidenceRecord::title)
            .thenComparing(EvidenceRecord::id);

    private final Map<String, EvidenceRecord> byId;
    private final Map<TopicKey, List<EvidenceRecord>> byTopic;

    private TopicIndex(Map<String, EvidenceRecord> byId, Map<TopicKey, List<EvidenceRecord>> byTopic) {
        this.byId = byId;
        this.byTopic = byTopic;
    }

    static TopicIndex of(List<EvidenceRecord> records) {
        Map<String, EvidenceRecord> byId = new HashMap<>();
        Map<TopicKey, List<EvidenceRecord>> byTopic = new HashMap<>();
        for (EvidenceRecord record : records) {
            byId.put(record.id(), record);
            record.topics().stream()
                    .flatMap(topic -> TopicKey.of(topic).stream())
                    .distinct()
                    .forEach(key -> byTopic.computeIfAbsent(key, unused -> new ArrayList<>())
                            .add(record));
        }
        byTopic.values().forEach(list -> list.sort(BY_TITLE));
        return new TopicIndex(byId, byTopic);
    }

    Optional<EvidenceRecord> record(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    int size() {
        return byId.size();
    }

    /** The records with any of these topics, each once, by title. */
    List<EvidenceRecord> withAny(List<TopicKey> keys) {
        return keys.stream()
                .flatMap(key -> byTopic.getOrDefault(key, List.of()).stream())
                .distinct()
                .sorted(BY_TITLE)
                .toList();
    }

    /** A topic of a list, and whom it concerns: both have to agree for a match. */
    record TopicKey(String list, String code, Subject subject) {

        private static Optional<TopicKey> of(Topic topic) {
            return topic.code()
                    .map(code -> new TopicKey(
                            topic.list().orElse(""), code, topic.subject().orElse(Subject.NOT_STATED)));
        }
    }
}
