// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.quality;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of numbers that come in any order and go out sorted, however many they are: past its bound it sorts what it has
 * and writes it to a temporary file, and merges at the end.
 *
 * <p>Rows are in the order of their first two numbers, as unsigned ones; rows with the same two stay in the order they
 * came in. The file is deleted as it is opened where the system can do that, and otherwise when it is closed or the
 * process ends. For one thread.
 */
final class SortedRows implements AutoCloseable {
    /** How many numbers a row has. */
    static final int WIDTH = 5;

    /** How many bytes a row takes. */
    static final int ROW_BYTES = WIDTH * Long.BYTES;

    /** How many rows are written and read at once. */
    static final int ROWS_AT_ONCE = 1 << 8;

    private static final int FIRST_ROWS = 1 << 8;

    private final Optional<Path> folder;
    private final int bound;
    private final List<Run> runs = new ArrayList<>();
    private long[] rows = new long[FIRST_ROWS * WIDTH];
    private int count;
    private long written;
    private @Nullable FileChannel file;

    /** A stretch of the file that is sorted: so many rows from this byte on. */
    private record Run(long from, long count) {}

    /** Keeps {@code bound} rows in memory; beyond, the file is in {@code folder}, or where temporary files are. */
    SortedRows(int bound, Optional<Path> folder) {
        this.bound = Math.max(bound, FIRST_ROWS);
        this.folder = folder;
    }

    void add(long first, long second, long third, long fourth, long fifth) throws IOException {
        if (count == bound) {
            spill();
        }
        if ((count + 1) * WIDTH > rows.length) {
            rows = Arrays.copyOf(rows, (int) Math.min(rows.length * 2L, (long) bound * WIDTH));
        }
        int at = count++ * WIDTH;
        rows[at] = first;
        rows[at + 1] = second;
        rows[at + 2] = third;
        rows[at + 3] = fourth;
        rows[at + 4] = fifth;
    }

    /** How many rows there are. */
    long size() {
        return count + written;
    }

    /** The rows in their order; as often as wanted, but nothing can be added after the first time. */
    RowCursor sorted() throws IOException {
        if (runs.isEmpty()) {
            return new RowCursor.OfMemory(rows, RowOrder.of(rows, count));
        }
        if (count > 0) {
            spill();
        }
        List<RowCursor> cursors = new ArrayList<>();
        for (Run run : runs) {
            cursors.add(new RowCursor.OfFile(file(), run.from(), run.count()));
        }
        return new RowCursor.Merged(cursors);
    }

    private void spill() throws IOException {
        long from = written * ROW_BYTES;
        ByteBuffer some = ByteBuffer.allocate(ROWS_AT_ONCE * ROW_BYTES);
        for (int row : RowOrder.of(rows, count)) {
            for (int i = 0; i < WIDTH; i++) {
                some.putLong(rows[row * WIDTH + i]);
            }
            written++;
            if (!some.hasRemaining()) {
                write(some);
            }
        }
        write(some);
        runs.add(new Run(from, count));
        count = 0;
    }

    /** Writes the last rows that count as written. */
    private void write(ByteBuffer some) throws IOException {
        some.flip();
        long from = written * ROW_BYTES - some.limit();
        while (some.hasRemaining()) {
            file().write(some, from + some.position());
        }
        some.clear();
    }

    private FileChannel file() throws IOException {
        FileChannel open = file;
        if (open == null) {
            Path path = folder.isPresent()
                    ? Files.createTempFile(folder.get(), "evidence-index", ".tmp")
                    : Files.createTempFile("evidence-index", ".tmp");
            open = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            file = open;
        }
        return open;
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException undeleted) {
            // It holds hashes and line numbers, and the system deletes it with the process.
        }
    }
}
