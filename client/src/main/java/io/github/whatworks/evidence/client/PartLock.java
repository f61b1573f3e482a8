// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by whoever fills a file that is arriving; gone with the process, however that ends. */
final class PartLock implements AutoCloseable {

    static final String LOCK = ".lock";

    private final Path file;
    private final FileChannel channel;

    private PartLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Empty where somebody else has it, in this process or in another. */
    static Optional<PartLock> take(Path folder, String name) throws IOException {
        Path file = folder.resolve(name + LOCK);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            FileLock lock = channel.tryLock();
            locked = lock != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return Optional.empty();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new PartLock(file, channel)) : Optional.empty();
    }

    /** Lets go of it, for a name that nobody asks for again: who had opened it meanwhile would hold it in vain. */
    void remove() {
        close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException inUse) {
            // It is empty, and tried again with the next generation.
        }
    }

    /** Lets go of it. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException closedByTheSystem) {
            // It is let go of either way.
        }
    }
}
