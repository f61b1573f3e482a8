// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes. It counts as written when {@link #finish} returns; what is closed before that
 * leaves nothing of itself behind, where it is a file. Failures to write are {@link UnwritableException}s.
 */
interface Output extends Closeable {

    /** Takes the bytes of the result. */
    OutputStream stream();

    /** Makes what was written so far the result. */
    void finish() throws IOException;

    @Override
    void close() throws IOException;

    /** The file of this name, or standard output where none is given. */
    static Output to(@Nullable String name, Screen screen) throws IOException {
        if (name == null) {
            return screen.outIsTerminal() ? Spool.before(screen.out()) : Direct.to(screen.out());
        }
        Path file = path(name);
        if (Files.isDirectory(file)) {
            throw UnwritableException.of(name, "expected a file, found a folder");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A device or a pipe is written to and never replaced.
            try {
                return new Direct(name, Files.newOutputStream(file));
            } catch (IOException refused) {
                throw UnwritableException.of(name, refused);
            }
        }
        return Draft.of(name, file);
    }

    private static Path path(String name) throws UnwritableException {
        try {
            return Path.of(name);
        } catch (InvalidPathException unnameable) {
            throw UnwritableException.of(name, "expected a name that this system can write, found another");
        }
    }
}
