// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The copy's folder: immutable generation folders, and a file {@code CURRENT} that names one of them
 * and is switched in one step. Whatever is killed when, {@code CURRENT} names a whole generation.
 */
final class CopyFolder {

    private static final String MANIFEST = "manifest.json";
    private static final String RECORDS = "records.ndjson.gz";
    private static final String RETRIEVED = "retrieved";

    private final Path root;
    private final Path generations;
    private final Path current;

    CopyFolder(Path root) {
        this.root = root;
        this.generations = root.resolve("generations");
        this.current = root.resolve("CURRENT");
    }

    Path root() {
        return root;
    }

    void create() throws IOException {
        Files.createDirectories(generations);
    }

    /** The current generation, or the newest other one that is whole where that one is damaged. */
    Loaded load() throws IOException {
        List<String> setAside = new ArrayList<>();
        for (Path folder : candidates()) {
            try {
                return new Loaded(Optional.of(read(folder)), setAside);
            } catch (RefusedException | IOException | IllegalArgumentException damaged) {
                setAside.add(
                        "generation " + folder.getFileName() + " is damaged and not used: " + damaged.getMessage());
            }
        }
        return new Loaded(Optional.empty(), setAside);
    }

    /** Puts a checked snapshot in place; the switch of {@code CURRENT} is the last step. */
    void put(SnapshotManifest manifest, byte[] manifestJson, Path file, Instant retrievedAt) throws IOException {
        Path staging = generations.resolve(".incoming-" + UUID.randomUUID());
        Files.createDirectory(staging);
        Disk.copy(file, staging.resolve(RECORDS));
        Disk.write(staging.resolve(MANIFEST), manifestJson);
        Disk.write(staging.resolve(RETRIEVED), retrievedAt.toString().getBytes(StandardCharsets.UTF_8));
        Path folder = generations.resolve(Generation.folderName(manifest));
        if (Files.exists(folder)) {
            Files.move(folder, generations.resolve(".damaged-" + UUID.randomUUID()));
        }
        Disk.move(staging, folder);
        Disk.replace(current, (folder.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
        removeOlderThanPrevious();
    }

    private Generation read(Path folder) throws IOException, RefusedException {
        SnapshotManifest manifest = SnapshotManifest.parse(Files.readAllBytes(folder.resolve(MANIFEST)));
        Instant retrievedAt = retrievedAt(folder).orElse(manifest.issuedAt());
        List<EvidenceRecord> records = new SnapshotFile(folder.resolve(RECORDS)).read(manifest);
        return new Generation(manifest, retrievedAt, records, History.NONE);
    }

    private static Optional<Instant> retrievedAt(Path folder) throws IOException {
        try {
            return Optional.of(
                    Instant.parse(Files.readString(folder.resolve(RETRIEVED)).strip()));
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private List<Path> candidates() throws IOException {
        List<Path> all = new ArrayList<>();
        if (Files.exists(current)) {
            all.add(generations.resolve(Files.readString(current).strip()));
        }
        for (Path folder : finished()) {
            if (!all.contains(folder)) {
                all.add(folder);
            }
        }
        return all;
    }

    /** The generation folders, newest first; what is still arriving or set aside starts with a dot. */
    private List<Path> finished() throws IOException {
        if (!Files.isDirectory(generations)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(generations)) {
            return folders.filter(folder -> folder.getFileName().toString().matches("\\d{1,18}-\\d{1,18}"))
                    .sorted(Comparator.comparingLong(CopyFolder::number)
                            .thenComparingLong(CopyFolder::time)
                            .reversed())
                    .toList();
        }
    }

    private static long number(Path folder) {
        String name = folder.getFileName().toString();
        return Long.parseLong(name.substring(0, name.indexOf('-')));
    }

    private static long time(Path folder) {
        String name = folder.getFileName().toString();
        return Long.parseLong(name.substring(name.indexOf('-') + 1));
    }

    /** Keeps the current generation and the one before it, which other processes may be reading. */
    private void removeOlderThanPrevious() throws IOException {
        finished().stream().skip(2).forEach(Disk::deleteQuietly);
        try (Stream<Path> folders = Files.list(generations)) {
            folders.filter(folder -> folder.getFileName().toString().startsWith(".incoming-"))
                    .forEach(Disk::deleteQuietly);
        }
    }

    /** What a folder holds: the generation that answers, and what was set aside on the way to it. */
    record Loaded(Optional<Generation> generation, List<String> setAside) {

        Loaded {
            setAside = List.copyOf(setAside);
        }
    }
}
