// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a result back until it is whole, then shows it: a terminal has room for the progress bar or the
 * result, not for both at once.
 */
final class Spool implements Output {
    private final OutputStream target;
    private final FileChannel file;
    private final OutputStream stream;

    private Spool(OutputStream target, Path place, FileChannel file) {
        this.target = new Watched(Direct.STANDARD, target);
        this.file = file;
        this.stream = new BufferedOutputStream(new Watched(place.toString(), Channels.newOutputStream(file)));
    }

    /** Keeps back what is for the terminal {@code out}, if there is a place to keep it. */
    static Output before(OutputStream out) {
        try {
            Path place = Files.createTempFile("evidence-quality", ".part");
            return new Spool(
                    out,
                    place,
                    FileChannel.open(
                            place,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException noPlace) {
            return Direct.to(out);
        }
    }

    @Override
    public OutputStream stream() {
        return stream;
    }

    @Override
    public void finish() throws IOException {
        stream.flush();
        InputStream whole = Channels.newInputStream(file.position(0));
        whole.transferTo(target);
        target.flush();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
