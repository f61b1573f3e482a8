// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** What a gzip file holds, up to a limit: a small file can be packed so that it unpacks to any size. */
final class Unpacking extends FilterInputStream {
    private static final int MAGIC = 0x1F8B;

    private long left;

    private Unpacking(InputStream in, long limit) throws IOException {
        super(new GZIPInputStream(new Members(in), 1 << 13));
        this.left = limit;
    }

    /** What {@code in} holds, unpacked if it is packed. */
    static InputStream ifPacked(InputStream in, long limit) throws IOException {
        PushbackInputStream whole = new PushbackInputStream(in, 2);
        byte[] start = whole.readNBytes(2);
        whole.unread(start);
        boolean packed = start.length == 2 && ((start[0] & 0xFF) << 8 | (start[1] & 0xFF)) == MAGIC;
        return packed ? new Unpacking(whole, limit) : whole;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        left -= Math.max(count, 0);
        if (left < 0) {
            throw new UnpackedTooLargeException();
        }
        return count;
    }

    /** Says that there is more, since a stream that says there is not hides the file's next member. */
    private static final class Members extends FilterInputStream {
        Members(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 1;
        }
    }
}
