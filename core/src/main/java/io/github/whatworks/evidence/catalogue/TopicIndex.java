// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records of a copy in the order of their titles, by id and by topic with subject. A record is
 * known by its place in that order, so whatever is put together from places is in order already.
 * Local practice is kept apart from evidence from the start. Immutable.
 */
final class TopicIndex {

    private static final Comparator<Titled> BY_TITLE = Comparator.comparing(Titled::key)
            .thenComparing(titled -> titled.record().title())
            .thenComparing(titled -> titled.record().id());

    private final EvidenceRecord[] byTitle;
    private final int[] byId;
    private final Map<Name, TopicPostings> evidence;
    private final Map<Name, TopicPostings> localPractice;
    private final RecordFacets facets;

    private TopicIndex(EvidenceRecord... byTitle) {
        this.byTitle = byTitle;
        this.byId = byId(byTitle);
        this.evidence = postings(byTitle, false);
        this.localPractice = postings(byTitle, true);
        this.facets = RecordFacets.of(List.of(byTitle));
    }

    static TopicIndex of(List<EvidenceRecord> records) {
        return new TopicIndex(records.stream()
                .map(record -> new Titled(FoldedText.of(record.title()), record))
                .sorted(BY_TITLE)
                .map(Titled::record)
                .toArray(EvidenceRecord[]::new));
    }

    Optional<EvidenceRecord> record(String id) {
        int low = 0;
        int high = byId.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            EvidenceRecord found = byTitle[byId[middle]];
            int order = found.id().compareTo(id);
            if (order == 0) {
                return Optional.of(found);
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }

    int size() {
        return byTitle.length;
    }

    /** The records in the order of their titles. */
    List<EvidenceRecord> byTitle() {
        return Collections.unmodifiableList(Arrays.asList(byTitle));
    }

    EvidenceRecord at(int position) {
        return byTitle[position];
    }

    RecordFacets facets() {
        return facets;
    }

    /** The evidence that has any of these topics. */
    int[] withAny(List<TopicKey> keys) {
        return withAny(evidence, keys);
    }

    /** The local practice that has any of these topics. */
    int[] localPracticeWithAny(List<TopicKey> keys) {
        return withAny(localPractice, keys);
    }

    /** Those of the evidence and local practice with these topics that say whom they concern, where it was asked. */
    int[] statingWhom(List<TopicKey> keys) {
        List<int[]> lists = new ArrayList<>();
        for (TopicKey key : keys) {
            lists.add(postings(evidence, key).stating(key));
            lists.add(postings(localPractice, key).stating(key));
        }
        return Positions.union(lists);
    }

    /** Whether everything with these topics says whom it concerns, where that was asked. */
    boolean allStateWhom(List<TopicKey> keys) {
        for (TopicKey key : keys) {
            if (!key.forAnyone()
                    && !(postings(evidence, key).allStateWhom()
                            && postings(localPractice, key).allStateWhom())) {
                return false;
            }
        }
        return true;
    }

    private static int[] withAny(Map<Name, TopicPostings> postings, List<TopicKey> keys) {
        int[] all = Positions.NONE;
        for (TopicKey key : keys) {
            all = Positions.union(all, postings(postings, key).answering(key));
        }
        return all;
    }

    private static TopicPostings postings(Map<Name, TopicPostings> postings, TopicKey key) {
        return postings.getOrDefault(new Name(key.list(), key.code()), TopicPostings.EMPTY);
    }

    private static int[] byId(EvidenceRecord... byTitle) {
        Integer[] positions = new Integer[byTitle.length];
        Arrays.setAll(positions, i -> i);
        Arrays.sort(positions, Comparator.comparing(i -> byTitle[i].id()));
        return Arrays.stream(positions).mapToInt(Integer::intValue).toArray();
    }

    private static Map<Name, TopicPostings> postings(EvidenceRecord[] records, boolean local) {
        Map<Name, Map<Subject, Positions.Growing>> growing = new HashMap<>();
        for (int i = 0; i < records.length; i++) {
            if (local == records[i].kind().equals(RecordKind.LOCAL_PRACTICE)) {
                for (Topic topic : records[i].topics()) {
                    if (topic.code().isPresent()) {
                        growing.computeIfAbsent(
                                        new Name(
                                                topic.list().orElse(""),
                                                topic.code().get()),
                                        name -> new HashMap<>())
                                .computeIfAbsent(
                                        topic.subject().orElse(Subject.NOT_STATED), subject -> new Positions.Growing())
                                .add(i);
                    }
                }
            }
        }
        Map<Name, TopicPostings> out = new HashMap<>();
        growing.forEach((name, bySubject) -> {
            Map<Subject, int[]> done = new HashMap<>();
            bySubject.forEach((subject, list) -> done.put(subject, list.done()));
            out.put(name, new TopicPostings(done));
        });
        return out;
    }

    private record Name(String list, String code) {}

    private record Titled(String key, EvidenceRecord record) {}
}
