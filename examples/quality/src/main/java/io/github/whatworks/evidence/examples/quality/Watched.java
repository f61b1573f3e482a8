// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.IOException;
import java.io.OutputStream;

/** Marks a failure to write as such, so that nobody takes it for a failure to read. */
final class Watched extends OutputStream {
    private final String name;
    private final OutputStream target;

    Watched(String name, OutputStream target) {
        this.name = name;
        this.target = target;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            target.write(bytes, from, length);
        } catch (IOException refused) {
            throw UnwritableException.of(name, refused);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            target.flush();
        } catch (IOException refused) {
            throw UnwritableException.of(name, refused);
        }
    }
}
