// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that appears whole or not at all. */
final class WholeFile {
    private WholeFile() {}

    static void write(String name, String text) throws IOException {
        Path file = path(name);
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.writeString(draft, text);
            move(draft, file);
        } catch (NoSuchFileException noFolder) {
            throw new IOException(name + ": there is no such folder", noFolder);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Path path(String name) throws IOException {
        try {
            Path file = Path.of(name).toAbsolutePath();
            if (Files.isDirectory(file)) {
                throw new IOException(name + ": expected a file, found a folder");
            }
            return file;
        } catch (InvalidPathException unnameable) {
            throw new IOException(name + ": expected the name of a file", unnameable);
        }
    }

    private static void move(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException unable) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
