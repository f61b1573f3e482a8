// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Locks between processes: one writer to a folder, and readers on the generation that they are reading.
 *
 * <p>A reader holds its lock while it reads and no longer. After that everything is in memory, so a
 * longer lock would protect nothing, and would keep an old generation on the disk for as long as any
 * process lives. A lock can be lost early, since some systems let go of all locks of a process on a file
 * when one of them is closed; then the reader may find its generation gone, and reads the current one.
 * It opens a file that is there and creates none, so it works on what cannot be written to.
 */
final class FolderLock implements AutoCloseable {

    private final @Nullable FileChannel channel;

    private FolderLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /** That of the one process that may write. */
    static FolderLock writer(Path file) throws IOException, RefusedException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return of(channel, 0, Long.MAX_VALUE, false).orElseThrow(() -> new RefusedException(Refusal.BUSY));
    }

    /** That of a reader; holds nothing where the file system has no locks. */
    static FolderLock reader(Path file) {
        // A byte of one's own, because Java refuses two locks of one process on the same byte.
        long position = ThreadLocalRandom.current().nextLong(Long.MAX_VALUE - 1);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            return of(channel, position, 1, true).orElseGet(() -> new FolderLock(null));
        } catch (IOException noLocksHere) {
            // Reading goes on; a reader whose generation is removed meanwhile reads the current one.
            return new FolderLock(null);
        }
    }

    /** Whether a reader holds a lock on the file; also where that cannot be told. */
    static boolean isRead(Path file) {
        try {
            Optional<FolderLock> alone = of(FileChannel.open(file, StandardOpenOption.WRITE), 0, Long.MAX_VALUE, false);
            alone.ifPresent(FolderLock::close);
            return alone.isEmpty();
        } catch (NoSuchFileException nothingToLock) {
            return false;
        } catch (IOException notToBeTold) {
            return true;
        }
    }

    /** Closes the channel unless it has got the lock. */
    private static Optional<FolderLock> of(FileChannel channel, long position, long size, boolean shared)
            throws IOException {
        boolean locked = false;
        try {
            FileLock lock = channel.tryLock(position, size, shared);
            locked = lock != null;
        } catch (OverlappingFileLockException anotherThread) {
            return Optional.empty();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
        return locked ? Optional.of(new FolderLock(channel)) : Optional.empty();
    }

    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException closedByTheSystem) {
                // The lock is gone either way.
            }
        }
    }
}
