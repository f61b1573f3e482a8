// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files that appear whole under their name, and stay there after a power cut. */
final class Durable {

    private static final int TRIES = 20;
    private static final long PAUSE_MILLIS = 50;

    private Durable() {}

    /** What a file is called until it is whole. */
    static Path draft(Path file) {
        return file.resolveSibling("." + file.getFileName() + ".new");
    }

    /** Puts {@code bytes} in place of {@code file} in one step. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path draft = draft(file);
        Files.deleteIfExists(draft);
        Files.createFile(draft);
        write(draft, bytes);
        move(draft, file);
    }

    /** Writes into a file that is there and empty. */
    static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Moves in one step. Windows refuses that while somebody reads the file, so it is tried for a second. */
    static void move(Path from, Path to) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
                break;
            } catch (AccessDeniedException inUse) {
                if (attempt == TRIES) {
                    throw inUse;
                }
                pause(to);
            }
        }
        forceFolder(to);
    }

    private static void pause(Path inUse) throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + inUse + " was in use", asked);
        }
    }

    /** Makes the names in the folder of {@code file} durable. */
    private static void forceFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisPlatform) {
            // Windows opens no folders as files; there the move itself is durable.
        }
    }
}
