// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import java.util.HashMap;
import java.util.Map;

/** Which records have which topic: of the evidence alone, or of the local practice alone. Immutable. */
final class TopicTable {

    private final boolean local;
    private final Map<Name, TopicPostings> postings;

    private TopicTable(boolean local, Map<Name, TopicPostings> postings) {
        this.local = local;
        this.postings = postings;
    }

    /** Of all these records, which are known by their places. */
    static TopicTable of(boolean local, EvidenceRecord... records) {
        Growing growing = new Growing();
        for (int i = 0; i < records.length; i++) {
            growing.add(local, records[i], i);
        }
        Map<Name, TopicPostings> postings = new HashMap<>();
        growing.byName.forEach((name, bySubject) -> postings.put(name, new TopicPostings(done(bySubject))));
        return new TopicTable(local, postings);
    }

    /** That of the next generation: what is here in its new places, and the records at the places that are added. */
    TopicTable followedBy(IndexChange change, EvidenceRecord[] records, int... added) {
        Growing growing = new Growing();
        for (int position : added) {
            growing.add(local, records[position], position);
        }
        Map<Name, TopicPostings> next = new HashMap<>();
        postings.forEach((name, known) -> {
            Map<Subject, int[]> bySubject = new HashMap<>();
            known.stated().forEach((subject, places) -> bySubject.put(subject, change.moved(places)));
            next.put(name, new TopicPostings(bySubject));
        });
        growing.byName.forEach((name, more) -> {
            Map<Subject, int[]> bySubject =
                    new HashMap<>(next.getOrDefault(name, TopicPostings.EMPTY).stated());
            done(more).forEach((subject, places) -> bySubject.merge(subject, places, Positions::union));
            next.put(name, new TopicPostings(bySubject));
        });
        return new TopicTable(local, next);
    }

    /** The records of the topic of {@code key}. */
    TopicPostings get(TopicKey key) {
        return postings.getOrDefault(new Name(key.list(), key.code()), TopicPostings.EMPTY);
    }

    private static Map<Subject, int[]> done(Map<Subject, Positions.Growing> bySubject) {
        Map<Subject, int[]> done = new HashMap<>();
        bySubject.forEach((subject, list) -> done.put(subject, list.done()));
        return done;
    }

    /** Lists in the making. */
    private static final class Growing {
        private final Map<Name, Map<Subject, Positions.Growing>> byName = new HashMap<>();

        void add(boolean local, EvidenceRecord record, int position) {
            if (local != record.kind().equals(RecordKind.LOCAL_PRACTICE)) {
                return;
            }
            for (Topic topic : record.topics()) {
                if (topic.code().isPresent()) {
                    byName.computeIfAbsent(
                                    new Name(
                                            topic.list().orElse(""),
                                            topic.code().get()),
                                    name -> new HashMap<>())
                            .computeIfAbsent(
                                    topic.subject().orElse(Subject.NOT_STATED), subject -> new Positions.Growing())
                            .add(position);
                }
            }
        }
    }

    private record Name(String list, String code) {}
}
