// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that says so when more comes out of it than was expected at most, or when the deadline has passed. */
final class BoundedStream extends FilterInputStream {

    private final long limit;
    private final Deadline deadline;
    private long taken;

    BoundedStream(InputStream in, long limit, Deadline deadline) {
        super(in);
        this.limit = limit;
        this.deadline = deadline;
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
