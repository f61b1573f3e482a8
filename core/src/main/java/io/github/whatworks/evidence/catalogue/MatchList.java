// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * The matches of a group, each made when it is first asked for, and room for them a page at a time: a group may have
 * thousands and a screen shows a few. Safe to share between threads. Its text shows how many there are.
 */
final class MatchList extends AbstractList<Match> implements RandomAccess {

    private static final int PAGE = 64;

    private final int size;
    private final IntFunction<Match> make;
    private final AtomicReferenceArray<AtomicReferenceArray<Match>> pages;

    /** A list in which {@code make} makes the match at an index. */
    MatchList(int size, IntFunction<Match> make) {
        this.size = size;
        this.make = make;
        this.pages = new AtomicReferenceArray<>((size + PAGE - 1) / PAGE);
    }

    /** Those at {@code indexes}; the same objects as here. */
    List<Match> at(int... indexes) {
        return new MatchList(indexes.length, index -> get(indexes[index]));
    }

    @Override
    public Match get(int index) {
        Objects.checkIndex(index, size);
        AtomicReferenceArray<Match> page = kept(pages, index / PAGE, unused -> new AtomicReferenceArray<>(PAGE));
        return kept(page, index % PAGE, unused -> make.apply(index));
    }

    /** What is kept at {@code index}; of two threads that make it, the first one's is kept. */
    private static <T> T kept(AtomicReferenceArray<T> all, int index, IntFunction<T> make) {
        T kept = all.get(index);
        if (kept == null) {
            T fresh = make.apply(index);
            kept = all.compareAndSet(index, null, fresh) ? fresh : all.get(index);
        }
        return kept;
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
