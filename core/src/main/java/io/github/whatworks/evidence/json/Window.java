// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The stretch of an input that is being looked at: from {@code start}, what has been seen, to {@code
 * stop}, what has not. It grows with the longest stretch, and a little beyond the limit that its user
 * checks {@link #size} against. For one thread.
 */
final class Window {
    private static final int BLOCK = 1 << 16;

    private final InputStream in;
    private final int most;
    private byte[] buffer = new byte[BLOCK];
    private int start;
    private int stop;
    private int end;
    private boolean over;
    private boolean cut;
    private long offset;

    /** Looks at {@code in}, at stretches of {@code limit} bytes at the most. */
    Window(InputStream in, int limit) {
        this.in = in;
        this.most = (int) Math.min((long) limit + BLOCK, Integer.MAX_VALUE - Long.BYTES);
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int stop() {
        return stop;
    }

    /** Where the bytes end that have been read so far. */
    int end() {
        return end;
    }

    int size() {
        return stop - start;
    }

    /** Where the stretch starts in the input. */
    long offset() {
        return offset;
    }

    /** Whether the input ended because it was larger than it may be. */
    boolean isCut() {
        return cut;
    }

    /** The byte that comes next, or -1 at the end of the input. */
    int peek() throws IOException {
        return stop < end || more() ? buffer[stop] & 0xFF : -1;
    }

    /** Takes the next byte, which has been peeked at, into the stretch. */
    void step() {
        stop++;
    }

    /** The byte {@code index} from the start of the stretch, or -1 behind the end of the input. */
    int at(int index) throws IOException {
        while (start + index >= end) {
            if (over || index >= most) {
                return -1;
            }
            fill();
        }
        return buffer[start + index] & 0xFF;
    }

    /** Moves on to the next line feed, or to where the stretch is longer than {@code limit}; false at the end of the input. */
    boolean toLineFeed(int limit) throws IOException {
        while (true) {
            stop = Utf8.lineFeed(buffer, stop, end);
            if (stop < end || size() > limit) {
                return true;
            }
            if (!more()) {
                return false;
            }
        }
    }

    /** Starts the next stretch where this one stops. */
    void drop() {
        offset += size();
        start = stop;
    }

    /** Drops the rest of the line as well; false where the input ends before a line feed. */
    boolean dropLine() throws IOException {
        drop();
        boolean found = false;
        while (!found && peek() >= 0) {
            stop = Utf8.lineFeed(buffer, stop, end);
            found = stop < end;
            stop += found ? 1 : 0;
            drop();
        }
        return found;
    }

    private boolean more() throws IOException {
        while (stop == end && !over) {
            fill();
        }
        return stop < end;
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            stop -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, (int) Math.min(buffer.length * 2L, Math.max(most, end + 1L)));
        }
        try {
            int count = in.read(buffer, end, buffer.length - end);
            over = count < 0;
            end += Math.max(count, 0);
        } catch (UnpackedTooLargeException tooLarge) {
            over = true;
            cut = true;
        }
    }
}
