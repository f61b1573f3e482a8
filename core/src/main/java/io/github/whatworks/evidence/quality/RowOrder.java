// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

/**
 * Sorts rows of numbers by their first two, and leaves rows with the same two as they are: byte by byte from the last,
 * which takes the same time whatever the numbers are.
 */
final class RowOrder {
    private static final int VALUES = 1 << Byte.SIZE;

    private RowOrder() {}

    /** The numbers of the first {@code count} rows in the order of what they hold. */
    static int[] of(long[] rows, int count) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            order[i] = i;
        }
        int[] spare = new int[count];
        for (int key = 1; key >= 0; key--) {
            for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
                if (move(rows, key, shift, order, spare)) {
                    int[] sorted = spare;
                    spare = order;
                    order = sorted;
                }
            }
        }
        return order;
    }

    /** Moves the rows to where this byte of this number wants them; false if it is the same in all. */
    private static boolean move(long[] rows, int key, int shift, int[] from, int[] to) {
        int[] ends = new int[VALUES + 1];
        for (int row : from) {
            ends[at(rows, row, key, shift) + 1]++;
        }
        for (int i = 1; i <= VALUES; i++) {
            if (ends[i] == from.length) {
                return false;
            }
            ends[i] += ends[i - 1];
        }
        for (int row : from) {
            to[ends[at(rows, row, key, shift)]++] = row;
        }
        return true;
    }

    private static int at(long[] rows, int row, int key, int shift) {
        return (int) (rows[row * SortedRows.WIDTH + key] >>> shift) & (VALUES - 1);
    }
}
