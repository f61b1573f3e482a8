// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes that survive a power cut, without symbolic links and without deleting open files. */
class Disk {

    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 50;

    /** A new file, which is on the disk when the stream was closed. */
    OutputStream create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new FilterOutputStream(Channels.newOutputStream(channel)) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                try (channel) {
                    if (channel.isOpen()) {
                        channel.force(true);
                    }
                }
            }
        };
    }

    void write(Path file, byte[] bytes) throws IOException {
        try (OutputStream out = create(file)) {
            out.write(bytes);
        }
    }

    /**
     * Gives a file a second name.
     *
     * @throws UnsupportedOperationException if the file system has no such thing
     */
    void link(Path file, Path name) throws IOException {
        Files.createLink(name, file);
    }

    /** Replaces {@code file} in one step: a reader sees the old bytes or the new ones. */
    void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        write(fresh, bytes);
        move(fresh, file);
    }

    /**
     * Moves in one step. Windows refuses that while somebody has the file open, such as a reader for the
     * moment that it takes, or a virus scanner; so it is tried for a second.
     */
    void move(Path from, Path to) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                moveOnce(from, to);
                return;
            } catch (AccessDeniedException inUse) {
                if (attempt == TRIES) {
                    throw inUse;
                }
                pause(to);
            }
        }
    }

    /** Moves in one step, or not at all if it is in use. */
    void moveOnce(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            force(folder);
        }
    }

    private static void pause(Path inUse) throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + inUse + " was in use", asked);
        }
    }

    /** Deletes what can be deleted; what another process holds open stays for the next time. */
    void deleteQuietly(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException heldOpen) {
            // It is tried again when the next generation comes.
        }
    }

    /** Makes the names in a folder durable. */
    void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisPlatform) {
            // Windows opens no folders as files; there the move itself is durable.
        }
    }
}
