// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A stream that is written to as the result comes. */
final class Direct implements Output {
    static final String STANDARD = "(standard output)";

    private static final int BUFFER = 1 << 16;

    private final OutputStream stream;

    Direct(String name, OutputStream target) {
        this.stream = new BufferedOutputStream(new Watched(name, target), BUFFER);
    }

    /** Standard output. */
    static Direct to(OutputStream out) {
        return new Direct(STANDARD, out);
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void finish() throws IOException {
        stream.flush();
    }

    /** Nothing is taken back, and standard output stays open. */
    @Override
    public void close() {}
}
