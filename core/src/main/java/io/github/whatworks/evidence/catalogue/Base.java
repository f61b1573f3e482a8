// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the records of a generation are made of on disk: a bulk file, and what is different since. It is
 * always one bulk file and one difference, never a chain of them.
 *
 * @param file the bulk file; its own manifest was a former one where something is different
 * @param put in order, the ids of the records that are not in it, or not as they are now
 * @param gone the ids in it that are no longer there
 */
record Base(SnapshotManifest.BulkFile file, Set<String> put, Set<String> gone) {

    /** So many differences cost less than the rest, however small a copy is. */
    static final int ALWAYS_FEW = 1_000;

    /** One in so many records different, and a new bulk file costs less than going on. */
    static final int SHARE = 4;

    Base {
        put = Collections.unmodifiableSet(put);
        gone = Collections.unmodifiableSet(gone);
    }

    /** A bulk file as it is. */
    static Base of(SnapshotManifest.BulkFile file) {
        return new Base(file, Set.of(), Set.of());
    }

    /** With these put and gone besides. */
    Base with(Set<String> nowPut, Set<String> nowGone) {
        Set<String> allPut = sorted(put);
        allPut.removeAll(nowGone);
        allPut.addAll(nowPut);
        Set<String> allGone = sorted(gone);
        allGone.addAll(nowGone);
        allGone.removeAll(nowPut);
        return new Base(file, allPut, allGone);
    }

    private static Set<String> sorted(Set<String> ids) {
        Set<String> sorted = new TreeSet<>(IdOrder::compare);
        sorted.addAll(ids);
        return sorted;
    }

    /** Whether so much is different that a bulk file of {@code count} records is written anew. */
    boolean isOutgrown(int count) {
        return put.size() + gone.size() > Math.max(ALWAYS_FEW, count / SHARE);
    }
}
