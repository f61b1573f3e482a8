// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Goes through rows one by one; it stands on none before the first. For one thread. */
interface RowCursor {

    /** Moves to the next row, if there is one. */
    boolean next() throws IOException;

    /** The number at {@code column} of the row it stands on. */
    long get(int column);

    /** Rows in memory. */
    final class OfMemory implements RowCursor {
        private final long[] rows;
        private final int[] order;
        private int at = -1;

        OfMemory(long[] rows, int[] order) {
            this.rows = rows;
            this.order = order;
        }

        @Override
        public boolean next() {
            return ++at < order.length;
        }

        @Override
        public long get(int column) {
            return rows[order[at] * SortedRows.WIDTH + column];
        }
    }

    /** Rows in a stretch of a file. */
    final class OfFile implements RowCursor {
        private final FileChannel file;
        private final ByteBuffer some = ByteBuffer.allocate(SortedRows.ROWS_AT_ONCE * SortedRows.ROW_BYTES);
        private long from;
        private long left;
        private int row = -SortedRows.ROW_BYTES;

        OfFile(FileChannel file, long from, long count) {
            this.file = file;
            this.from = from;
            this.left = count * SortedRows.ROW_BYTES;
            some.limit(0);
        }

        @Override
        public boolean next() throws IOException {
            row += SortedRows.ROW_BYTES;
            if (row >= some.limit()) {
                if (left == 0) {
                    return false;
                }
                fill();
            }
            return true;
        }

        private void fill() throws IOException {
            some.clear().limit((int) Math.min(some.capacity(), left));
            while (some.hasRemaining()) {
                if (file.read(some, from + some.position()) < 0) {
                    throw new EOFException("the index is shorter than it was written");
                }
            }
            from += some.limit();
            left -= some.limit();
            row = 0;
        }

        @Override
        public long get(int column) {
            return some.getLong(row + column * Long.BYTES);
        }
    }

    /** Sorted rows from several places, in one order; of equal ones, those of the first place come first. */
    final class Merged implements RowCursor {
        private final List<RowCursor> cursors;
        private final PriorityQueue<Integer> waiting;
        private @Nullable Integer current;
        private boolean started;

        Merged(List<RowCursor> cursors) {
            this.cursors = List.copyOf(cursors);
            this.waiting = new PriorityQueue<>(
                    cursors.size(),
                    Comparator.comparing((Integer i) -> this.cursors.get(i), Merged::compare)
                            .thenComparing(Comparator.naturalOrder()));
        }

        @Override
        public boolean next() throws IOException {
            if (!started) {
                started = true;
                for (int i = 0; i < cursors.size(); i++) {
                    advance(i);
                }
            } else if (current != null) {
                advance(current);
            }
            current = waiting.poll();
            return current != null;
        }

        private void advance(int cursor) throws IOException {
            if (cursors.get(cursor).next()) {
                waiting.add(cursor);
            }
        }

        @Override
        public long get(int column) {
            if (current == null) {
                throw new IllegalStateException("expected a row, found none");
            }
            return cursors.get(current).get(column);
        }

        private static int compare(RowCursor one, RowCursor other) {
            int first = Long.compareUnsigned(one.get(0), other.get(0));
            return first != 0 ? first : Long.compareUnsigned(one.get(1), other.get(1));
        }
    }
}
