// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Words and their numbers, from 0 in the order in which they came: one array of signs rather than an object a word. Once
 * filled it is read by any number of threads.
 */
final class TermTable {

    static final int NONE = -1;

    private char[] signs = new char[1 << 12];
    private int[] starts = new int[1 << 10];
    private int[] hashes = new int[1 << 10];
    private int[] slots = new int[1 << 11];
    private int count;

    int size() {
        return count;
    }

    /** The number of a word, a new one if it has none yet. */
    int add(char[] text, int from, int to) {
        int hash = hash(text, from, to);
        int slot = slot(text, from, to, hash);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        int length = to - from;
        int start = starts[count];
        if (start + length > signs.length) {
            signs = Arrays.copyOf(signs, Math.max(signs.length * 2, start + length));
        }
        System.arraycopy(text, from, signs, start, length);
        hashes[count] = hash;
        slots[slot] = ++count;
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
            hashes = Arrays.copyOf(hashes, hashes.length * 2);
        }
        starts[count] = start + length;
        if (count * 2 > slots.length) {
            spread();
        }
        return count - 1;
    }

    /** The number of a word, or {@link #NONE}. */
    int find(char[] text, int from, int to) {
        return slots[slot(text, from, to, hash(text, from, to))] - 1;
    }

    /** Hands on the numbers of the words that begin like this, in no order. */
    void startingWith(char[] text, int from, int to, IntConsumer taker) {
        int length = to - from;
        for (int term = 0; term < count; term++) {
            int start = starts[term];
            if (starts[term + 1] - start >= length && Arrays.equals(signs, start, start + length, text, from, to)) {
                taker.accept(term);
            }
        }
    }

    /** Gives back the room that was kept for more words. */
    void trim() {
        signs = Arrays.copyOf(signs, starts[count]);
        starts = Arrays.copyOf(starts, count + 1);
    }

    private int slot(char[] text, int from, int to, int hash) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && !is(slots[slot] - 1, text, from, to, hash)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private boolean is(int term, char[] text, int from, int to, int hash) {
        return hashes[term] == hash && Arrays.equals(signs, starts[term], starts[term + 1], text, from, to);
    }

    private void spread() {
        slots = new int[slots.length * 2];
        int mask = slots.length - 1;
        for (int term = 0; term < count; term++) {
            int slot = hashes[term] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = term + 1;
        }
    }

    private static int hash(char[] text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ (hash >>> 15);
    }
}
