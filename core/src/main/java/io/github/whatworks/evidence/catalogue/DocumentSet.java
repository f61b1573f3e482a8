// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Arrays;
import java.util.List;

/**
 * The numbers of the records that have something, rising: as a stretch of an array where they are few, as bits where
 * they are many. Immutable once made.
 */
final class DocumentSet {

    static final DocumentSet EMPTY = new DocumentSet(new int[0], 0, 0, new long[0], 0);

    /** One in so many, and bits take less room than numbers and are quicker to go through. */
    private static final int SPARSE = 32;

    private static final long[] NO_BITS = {};

    private final int[] numbers;
    private final int from;
    private final int to;
    private final long[] bits;
    private final int size;

    private DocumentSet(int[] numbers, int from, int to, long[] bits, int size) {
        this.numbers = numbers;
        this.from = from;
        this.to = to;
        this.bits = bits;
        this.size = size;
    }

    static boolean areMany(int size, int documents) {
        return size > documents / SPARSE;
    }

    static DocumentSet few(int[] numbers, int from, int to) {
        return new DocumentSet(numbers, from, to, NO_BITS, to - from);
    }

    static DocumentSet many(long[] bits) {
        int size = 0;
        for (long word : bits) {
            size += Long.bitCount(word);
        }
        return new DocumentSet(EMPTY.numbers, 0, 0, bits, size);
    }

    /** What is in any of {@code sets}. */
    static DocumentSet any(List<DocumentSet> sets, int documents) {
        long[] bits = new long[words(documents)];
        sets.forEach(set -> set.addTo(bits));
        return many(bits);
    }

    /** What is in all of {@code sets}, of which there is at least one. */
    static DocumentSet all(List<DocumentSet> sets, int documents) {
        long[] bits = new long[words(documents)];
        sets.get(0).addTo(bits);
        for (DocumentSet set : sets.subList(1, sets.size())) {
            long[] others = new long[bits.length];
            set.addTo(others);
            for (int i = 0; i < bits.length; i++) {
                bits[i] &= others[i];
            }
        }
        return many(bits);
    }

    /** What is not in {@code set}. */
    static DocumentSet none(DocumentSet set, int documents) {
        long[] bits = new long[words(documents)];
        Arrays.fill(bits, -1);
        if (documents % Long.SIZE != 0) {
            bits[bits.length - 1] = (1L << documents) - 1;
        }
        long[] others = new long[bits.length];
        set.addTo(others);
        for (int i = 0; i < bits.length; i++) {
            bits[i] &= ~others[i];
        }
        return many(bits);
    }

    static int words(int documents) {
        return (documents + Long.SIZE - 1) / Long.SIZE;
    }

    int size() {
        return size;
    }

    boolean hasBits() {
        return bits.length > 0;
    }

    /** Sixty-four of the bits; only of a set that has them. */
    long bits(int word) {
        return bits[word];
    }

    int from() {
        return from;
    }

    /** The number at a place of the stretch from {@link #from} on; only of a set without bits. */
    int number(int place) {
        return numbers[place];
    }

    boolean contains(int document) {
        return hasBits()
                ? (bits[document >> 6] & 1L << document) != 0
                : Arrays.binarySearch(numbers, from, to, document) >= 0;
    }

    /** The first place from {@code place} on whose number is not below {@code document}. */
    int advance(int place, int document) {
        int step = 1;
        int low = place;
        int high = place;
        while (high < to && numbers[high] < document) {
            low = high + 1;
            high += step;
            step *= 2;
        }
        high = Math.min(high, to);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < document) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isAt(int place, int document) {
        return place < to && numbers[place] == document;
    }

    private void addTo(long[] target) {
        for (int i = 0; i < bits.length; i++) {
            target[i] |= bits[i];
        }
        for (int i = from; i < to; i++) {
            target[numbers[i] >> 6] |= 1L << numbers[i];
        }
    }
}
