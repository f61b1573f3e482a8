// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * The matches of a group, each made when it is first asked for: a group may have thousands and a
 * screen shows a few. Safe to share between threads. Its text shows how many there are.
 */
final class MatchList extends AbstractList<Match> implements RandomAccess {

    private final AtomicReferenceArray<Match> made;
    private final IntFunction<Match> make;

    /** A list in which {@code make} makes the match at an index. */
    MatchList(int size, IntFunction<Match> make) {
        this.made = new AtomicReferenceArray<>(size);
        this.make = make;
    }

    /** Those at {@code indexes}; the same objects as here. */
    List<Match> at(int... indexes) {
        return new MatchList(indexes.length, index -> get(indexes[index]));
    }

    @Override
    public Match get(int index) {
        Match match = made.get(index);
        if (match == null) {
            Match fresh = make.apply(index);
            match = made.compareAndSet(index, null, fresh) ? fresh : made.get(index);
        }
        return match;
    }

    @Override
    public int size() {
        return made.length();
    }

    @Override
    public String toString() {
        return "[" + size() + " matches]";
    }
}
