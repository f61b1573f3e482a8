// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Where the records of one generation stand in the order of the next: most stay, and keep their order. Immutable. */
final class IndexChange {

    static final int NONE = -1;

    /** One in so many records not the same, and starting afresh is no dearer. */
    private static final int SHARE = 8;

    private final int[] former;
    private final int[] next;
    private final List<EvidenceRecord> added;

    private IndexChange(int[] former, int[] next, List<EvidenceRecord> added) {
        this.former = former;
        this.next = next;
        this.added = List.copyOf(added);
    }

    /**
     * Compares two generations by the very records: what is read again is new.
     *
     * @param byTitle the records before, in the order of their titles
     * @param byId their places in the order of their ids
     * @param now the records of the next generation in the order of their ids
     * @return what changed; nothing of it where that is much
     */
    static IndexChange between(
            EvidenceRecord[] byTitle, int[] byId, List<EvidenceRecord> now, Comparator<EvidenceRecord> order) {
        boolean[] stays = new boolean[byTitle.length];
        List<EvidenceRecord> added = new ArrayList<>();
        int there = 0;
        int staying = 0;
        for (EvidenceRecord record : now) {
            while (there < byId.length && IdOrder.compare(byTitle[byId[there]].id(), record.id()) < 0) {
                there++;
            }
            if (there < byId.length && isSame(byTitle[byId[there]], record)) {
                stays[byId[there++]] = true;
                staying++;
            } else {
                added.add(record);
            }
        }
        int changed = added.size() + byTitle.length - staying;
        if (changed > byTitle.length / SHARE) {
            return new IndexChange(new int[0], new int[0], List.of());
        }
        added.sort(order);
        return merge(byTitle, stays, added, order);
    }

    /** Identity is meant: an equal record that was read again is another one, and is looked at again. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(EvidenceRecord one, EvidenceRecord other) {
        return one == other;
    }

    private static IndexChange merge(
            EvidenceRecord[] byTitle, boolean[] stays, List<EvidenceRecord> added, Comparator<EvidenceRecord> order) {
        int[] next = new int[byTitle.length];
        int[] former = new int[byTitle.length + added.size()];
        int size = 0;
        int there = 0;
        for (EvidenceRecord record : added) {
            // No two records are equal in this order, since their ids are not; but a former version may be.
            int found = Arrays.binarySearch(byTitle, record, order);
            int until = found < 0 ? -found - 1 : found;
            size = stay(there, until, stays, next, former, size);
            there = until;
            former[size++] = NONE;
        }
        size = stay(there, byTitle.length, stays, next, former, size);
        return new IndexChange(Arrays.copyOf(former, size), next, added);
    }

    private static int stay(int from, int until, boolean[] stays, int[] next, int[] former, int taken) {
        int size = taken;
        for (int i = from; i < until; i++) {
            next[i] = stays[i] ? size : NONE;
            if (stays[i]) {
                former[size++] = i;
            }
        }
        return size;
    }

    boolean isMuch() {
        return next.length == 0;
    }

    /** The place that the record at this place had before; {@link #NONE} for one that is new. */
    int former(int position) {
        return former[position];
    }

    /** The new records in their order: one for each place that had none before. */
    List<EvidenceRecord> added() {
        return added;
    }

    /** The places that these have now, without what is gone; rising, as they were. */
    int[] moved(int... places) {
        int[] out = new int[places.length];
        int size = 0;
        for (int place : places) {
            if (next[place] != NONE) {
                out[size++] = next[place];
            }
        }
        return size == out.length ? out : Arrays.copyOf(out, size);
    }
}
