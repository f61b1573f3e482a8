// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes that survive a power cut, without symbolic links and without deleting open files. */
final class Disk {

    private Disk() {}

    static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to);
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE)) {
            out.force(true);
        }
    }

    /** Replaces {@code file} in one step: a reader sees the old bytes or the new ones. */
    static void replace(Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        write(fresh, bytes);
        move(fresh, file);
    }

    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        Path folder = to.toAbsolutePath().getParent();
        if (folder != null) {
            forceFolder(folder);
        }
    }

    /** Deletes what can be deleted; what another process holds open stays for the next time. */
    static void deleteQuietly(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException heldOpen) {
            // It is tried again when the next generation comes.
        }
    }

    private static void forceFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notOnThisPlatform) {
            // Windows opens no folders as files; there the move itself is durable.
        }
    }
}
