// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The records of a copy in the order of their titles, by id and by topic with subject. A record is
 * known by its place in that order, so whatever is put together from places is in order already.
 * Local practice is kept apart from evidence from the start. Immutable.
 */
final class TopicIndex {

    private static final Comparator<Titled> BY_TITLE = Comparator.comparing(Titled::key)
            .thenComparing(titled -> titled.record().title())
            .thenComparing(titled -> titled.record().id());

    private static final Comparator<EvidenceRecord> RECORDS_BY_TITLE = Comparator.comparing(Titled::of, BY_TITLE);

    private final EvidenceRecord[] byTitle;
    private final int[] byId;
    private final TopicTable evidence;
    private final TopicTable localPractice;
    private final RecordFacets facets;

    private TopicIndex(
            EvidenceRecord[] byTitle, int[] byId, TopicTable evidence, TopicTable localPractice, RecordFacets facets) {
        this.byTitle = byTitle;
        this.byId = byId;
        this.evidence = evidence;
        this.localPractice = localPractice;
        this.facets = facets;
    }

    static TopicIndex of(List<EvidenceRecord> records) {
        EvidenceRecord[] byTitle = records.stream()
                .map(Titled::of)
                .sorted(BY_TITLE)
                .map(Titled::record)
                .toArray(EvidenceRecord[]::new);
        return new TopicIndex(
                byTitle,
                byId(byTitle),
                TopicTable.of(false, byTitle),
                TopicTable.of(true, byTitle),
                RecordFacets.of(List.of(byTitle)));
    }

    /**
     * The index of the next generation: the same as {@link #of} gives, made of this one where most records are the
     * very ones that are here.
     *
     * @param records in the order of their ids
     */
    TopicIndex followedBy(List<EvidenceRecord> records) {
        IndexChange change = IndexChange.between(byTitle, byId, records, RECORDS_BY_TITLE);
        if (change.isMuch()) {
            return of(records);
        }
        EvidenceRecord[] next = new EvidenceRecord[records.size()];
        int[] added = new int[change.added().size()];
        int taken = 0;
        for (int i = 0; i < next.length; i++) {
            int former = change.former(i);
            if (former == IndexChange.NONE) {
                added[taken] = i;
                next[i] = change.added().get(taken++);
            } else {
                next[i] = byTitle[former];
            }
        }
        return new TopicIndex(
                next,
                byId(change.moved(byId), next, added),
                evidence.followedBy(change, next, added),
                localPractice.followedBy(change, next, added),
                facets.followedBy(change, Arrays.asList(next)));
    }

    Optional<EvidenceRecord> record(String id) {
        int low = 0;
        int high = byId.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            EvidenceRecord found = byTitle[byId[middle]];
            int order = IdOrder.compare(found.id(), id);
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
            lists.add(evidence.get(key).stating(key));
            lists.add(localPractice.get(key).stating(key));
        }
        return Positions.union(lists);
    }

    /** Whether everything with these topics says whom it concerns, where that was asked. */
    boolean allStateWhom(List<TopicKey> keys) {
        for (TopicKey key : keys) {
            if (!key.forAnyone()
                    && !(evidence.get(key).allStateWhom()
                            && localPractice.get(key).allStateWhom())) {
                return false;
            }
        }
        return true;
    }

    private static int[] withAny(TopicTable topics, List<TopicKey> keys) {
        int[] all = Positions.NONE;
        for (TopicKey key : keys) {
            all = Positions.union(all, topics.get(key).answering(key));
        }
        return all;
    }

    private static int[] byId(EvidenceRecord... byTitle) {
        return sortedById(byTitle, IntStream.range(0, byTitle.length));
    }

    /** The places of what stays are in the order of its ids already; those of what is new are merged in. */
    private static int[] byId(int[] staying, EvidenceRecord[] byTitle, int... added) {
        int[] others = sortedById(byTitle, Arrays.stream(added));
        int[] out = new int[staying.length + others.length];
        int size = 0;
        int next = 0;
        for (int place : staying) {
            while (next < others.length && IdOrder.compare(byTitle[others[next]].id(), byTitle[place].id()) < 0) {
                out[size++] = others[next++];
            }
            out[size++] = place;
        }
        System.arraycopy(others, next, out, size, others.length - next);
        return out;
    }

    private static int[] sortedById(EvidenceRecord[] byTitle, IntStream places) {
        return places.boxed()
                .sorted((one, other) -> IdOrder.compare(byTitle[one].id(), byTitle[other].id()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private record Titled(String key, EvidenceRecord record) {
        static Titled of(EvidenceRecord record) {
            return new Titled(FoldedText.of(record.title()), record);
        }
    }
}
