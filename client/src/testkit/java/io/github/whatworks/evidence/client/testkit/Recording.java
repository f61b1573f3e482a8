// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Keeps every byte that is read through it. Safe to share between threads. */
final class Recording {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    synchronized byte[] bytes() {
        return bytes.toByteArray();
    }

    private synchronized void keep(byte[] read, int from, int count) {
        bytes.write(read, from, count);
    }

    /** What {@code in} has, kept as it passes by. */
    InputStream of(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int count = in.read(into, from, most);
                keep(into, from, Math.max(0, count));
                return count;
            }
        };
    }
}
