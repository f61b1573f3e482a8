// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of the files in a folder that is published, and how they come and go. */
final class PublicFolder {

    private static final Pattern BULK = Pattern.compile("([1-9][0-9]{0,15})\\.ndjson\\.gz");
    private static final Pattern DATA = Pattern.compile("[0-9a-f]{16}\\.ndjson\\.gz");
    private static final Pattern DRAFT = Pattern.compile("\\..+\\.new");

    private final Path root;
    private final Path v1;
    private final Path snapshots;
    private final Path dataFiles;

    PublicFolder(Path root) {
        this.root = root;
        this.v1 = root.resolve("v1");
        this.snapshots = v1.resolve("snapshots");
        this.dataFiles = v1.resolve("reference-data");
    }

    Path root() {
        return root;
    }

    Path centre() {
        return v1.resolve("centre.json");
    }

    Path manifest() {
        return v1.resolve("snapshot.json");
    }

    Path changes() {
        return v1.resolve("changes.json");
    }

    Path bulk(long generation) {
        return v1.resolve(bulkPath(generation));
    }

    /** As a manifest names it, relative to itself. */
    static String bulkPath(long generation) {
        return "snapshots/" + generation + ".ndjson.gz";
    }

    /** A file of scales, code lists and mappings, by the path that a manifest gave it. */
    Optional<byte[]> data(String path) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        boolean isOurs = path.equals(dataFiles.getFileName() + "/" + name)
                && DATA.matcher(name).matches();
        return isOurs ? read(dataFiles.resolve(name)) : Optional.empty();
    }

    void putData(String path, byte[] bytes) throws IOException {
        Files.createDirectories(dataFiles);
        put(v1.resolve(path), bytes);
    }

    void checkIsNoFile() throws IOException {
        if (Files.exists(root) && !Files.isDirectory(root)) {
            throw new IOException(root + ": expected a folder, found a file");
        }
    }

    void create() throws IOException {
        Files.createDirectories(snapshots);
    }

    static Optional<byte[]> read(Path file) throws IOException {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw Reason.about(file, unreadable);
        }
    }

    /** Puts {@code bytes} there in one step, unless they are there. */
    static void put(Path file, byte[] bytes) throws IOException {
        if (read(file).filter(there -> Arrays.equals(there, bytes)).isPresent()) {
            return;
        }
        try {
            Durable.replace(file, bytes);
        } catch (IOException unwritable) {
            throw new IOException(file + ": cannot be written: " + Reason.of(unwritable), unwritable);
        }
    }

    /** The highest generation whose bulk file is there; 0 if there is none. */
    long highestBulk() throws IOException {
        return list(snapshots, name -> BULK.matcher(name).matches()).stream()
                .mapToLong(PublicFolder::number)
                .max()
                .orElse(0);
    }

    /**
     * Removes what was not finished, every bulk file but those of {@code generation} and the one before it, and every
     * file of scales, code lists and mappings but those at {@code data}.
     */
    void tidy(long generation, Set<String> data) throws IOException {
        removeDrafts();
        for (Path bulk : list(snapshots, name -> BULK.matcher(name).matches())) {
            long number = number(bulk);
            if (number != generation && number != generation - 1) {
                remove(bulk);
            }
        }
        for (Path file : list(dataFiles, name -> DATA.matcher(name).matches())) {
            if (!data.contains(dataFiles.getFileName() + "/" + file.getFileName())) {
                remove(file);
            }
        }
    }

    /** Removes what a run that was killed had not finished. */
    void removeDrafts() throws IOException {
        for (Path folder : List.of(v1, snapshots, dataFiles)) {
            for (Path draft : list(folder, name -> DRAFT.matcher(name).matches())) {
                remove(draft);
            }
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException heldOpen) {
            // The next run tries again.
        }
    }

    private static long number(Path bulk) {
        String name = bulk.getFileName().toString();
        return Long.parseLong(name.substring(0, name.indexOf('.')));
    }

    private static List<Path> list(Path folder, Predicate<String> names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> names.test(file.getFileName().toString()))
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (UncheckedIOException unreadable) {
            throw new IOException(folder + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }
}
