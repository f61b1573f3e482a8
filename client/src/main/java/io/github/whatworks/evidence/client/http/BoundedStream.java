// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stream that says so when more comes out of it than was expected at most, or when the deadline has passed. */
final class BoundedStream extends FilterInputStream {

    /** What a header says takes no more memory than this before it has come. */
    private static final int MOST_AHEAD = 1024 * 1024;

    private final long limit;
    private final long stated;
    private final Deadline deadline;
    private long taken;

    /**
     * Bounds {@code in}.
     *
     * @param stated how many bytes are said to come; 0 or less where nobody says
     */
    BoundedStream(InputStream in, long limit, long stated, Deadline deadline) {
        super(in);
        this.limit = limit;
        this.stated = stated;
        this.deadline = deadline;
    }

    /** Into one array where it is known how long that has to be, without the copy that putting pieces together takes. */
    @Override
    public byte[] readAllBytes() throws IOException {
        byte[] bytes = new byte[(int) Math.max(0, Math.min(Math.min(stated, limit), MOST_AHEAD))];
        int length = readNBytes(bytes, 0, bytes.length);
        byte[] rest = length < bytes.length ? new byte[0] : super.readAllBytes();
        if (length == bytes.length && rest.length == 0) {
            return bytes;
        }
        byte[] all = Arrays.copyOf(bytes, length + rest.length);
        System.arraycopy(rest, 0, all, length, rest.length);
        return all;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int count) throws IOException {
        if (deadline.isOver()) {
            throw new Over();
        }
        int n = super.read(bytes, from, count);
        taken += Math.max(n, 0);
        if (taken > limit) {
            throw new TooMuch(limit);
        }
        return n;
    }

    @Override
    public long skip(long count) throws IOException {
        return read(new byte[(int) Math.min(count, 8192)]);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** More than the limit came. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuch(long limit) {
            super("more than the " + limit + " bytes expected at most");
        }
    }

    /** A client of the caller's own may know no deadline. */
    static final class Over extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
