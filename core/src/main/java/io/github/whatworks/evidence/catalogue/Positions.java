// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.Arrays;
import java.util.List;

/** Lists of places in the order of the titles: rising, each place once. Nothing here changes a list. */
final class Positions {

    static final int[] NONE = {};

    private Positions() {}

    static boolean hold(int[] positions, int position) {
        return Arrays.binarySearch(positions, position) >= 0;
    }

    /** All of them; the list itself where there is only one. */
    static int[] union(List<int[]> lists) {
        int[] all = NONE;
        for (int[] list : lists) {
            all = union(all, list);
        }
        return all;
    }

    static int[] union(int[] one, int[] other) {
        if (one.length == 0 || other.length == 0) {
            return one.length == 0 ? other : one;
        }
        int[] out = new int[one.length + other.length];
        int size = 0;
        int i = 0;
        int j = 0;
        while (i < one.length || j < other.length) {
            boolean first = j == other.length || (i < one.length && one[i] <= other[j]);
            int next = first ? one[i] : other[j];
            i += i < one.length && one[i] == next ? 1 : 0;
            j += j < other.length && other[j] == next ? 1 : 0;
            out[size++] = next;
        }
        return Arrays.copyOf(out, size);
    }

    static int[] intersection(int[] one, int[] other) {
        int[] out = new int[Math.min(one.length, other.length)];
        int size = 0;
        int j = 0;
        for (int next : one) {
            while (j < other.length && other[j] < next) {
                j++;
            }
            if (j < other.length && other[j] == next) {
                out[size++] = next;
            }
        }
        return Arrays.copyOf(out, size);
    }

    /** A list in the making. */
    static final class Growing {
        private int[] positions = new int[4];
        private int size;

        /** Adds a place that is not below the last one. */
        void add(int position) {
            if (size > 0 && positions[size - 1] == position) {
                return;
            }
            if (size == positions.length) {
                positions = Arrays.copyOf(positions, size * 2);
            }
            positions[size++] = position;
        }

        int[] done() {
            return Arrays.copyOf(positions, size);
        }
    }
}
