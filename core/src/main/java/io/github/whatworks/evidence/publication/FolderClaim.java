// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/**
 * One run at a time writes to a folder. The lock is the system's on a file, which is gone after the run, since what
 * stands in the folder is published; one that a killed run left is no lock.
 */
final class FolderClaim implements AutoCloseable {

    private static final int TRIES = 10;

    private final Path file;
    private final FileChannel channel;

    private FolderClaim(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Claims {@code folder}.
     *
     * @throws IOException if another run has it; the message says so
     */
    static FolderClaim of(Path folder) throws IOException {
        Path file = folder.resolve(".publishing");
        byte[] mine = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FolderClaim claim = new FolderClaim(file, channel);
            boolean held = false;
            try {
                if (!locks(channel)) {
                    break;
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(mine));
                held = claim.isNamed(mine);
            } finally {
                if (!held) {
                    channel.close();
                }
            }
            if (held) {
                return claim;
            }
        }
        throw new IOException(folder + ": another run is publishing there; wait until it has ended");
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            // One byte far behind the content, which Windows would else keep others from reading.
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException anotherThread) {
            return false;
        }
    }

    /** Whether the locked file still has its name: the run before may have taken the name away in between. */
    private boolean isNamed(byte[] mine) throws IOException {
        try {
            return Arrays.equals(Files.readAllBytes(file), mine);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            Files.deleteIfExists(file);
        }
    }
}
