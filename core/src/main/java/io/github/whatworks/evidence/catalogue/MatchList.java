// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * The matches of a group, each made when it is first asked for: a group may have thousands and a
 * screen shows a few. Safe to share between threads. Its text shows how many there are.
 */
final class MatchList extends AbstractList<Match> implements RandomAccess {

    private final int size;
    private final IntFunction<Match> make;
    private final AtomicReference<AtomicReferenceArray<Match>> made = new AtomicReference<>();

    /** A list in which {@code make} makes the match at an index. */
    MatchList(int size, IntFunction<Match> make) {
        this.size = size;
        this.make = make;
    }

    /** Those at {@code indexes}; the same objects as here. */
    List<Match> at(int... indexes) {
        return new MatchList(indexes.length, index -> get(indexes[index]));
    }

    @Override
    public Match get(int index) {
        Objects.checkIndex(index, size);
        AtomicReferenceArray<Match> matches = made();
        Match match = matches.get(index);
        if (match == null) {
            Match fresh = make.apply(index);
            match = matches.compareAndSet(index, null, fresh) ? fresh : matches.get(index);
        }
        return match;
    }

    private AtomicReferenceArray<Match> made() {
        AtomicReferenceArray<Match> matches = made.get();
        if (matches == null) {
            AtomicReferenceArray<Match> fresh = new AtomicReferenceArray<>(size);
            matches = made.compareAndSet(null, fresh) ? fresh : Objects.requireNonNull(made.get());
        }
        return matches;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String toString() {
        return "[" + size() + " matches]";
    }
}
