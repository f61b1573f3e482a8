// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.json.InvalidJsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of one generation, which nobody changes once it has its name.
 *
 * <p>It is named by its number, the second in which it was issued and, where that is taken, a number
 * more: what was damaged once keeps its name, and nobody takes a new folder for it.
 */
record GenerationFolder(Path path) {

    static final String MANIFEST = "manifest.json";
    static final String RECORDS = "records.ndjson.gz";
    static final String RETRIEVED = "retrieved";
    static final String HISTORY = "history.ndjson";
    static final String IN_USE = "IN-USE";

    static final Comparator<GenerationFolder> OLDEST_FIRST = Comparator.comparingLong(
                    (GenerationFolder folder) -> folder.part(0))
            .thenComparingLong(folder -> folder.part(1))
            .thenComparingLong(folder -> folder.part(2));

    private static final Pattern NAME = Pattern.compile("[0-9]{1,18}-[0-9]{1,18}(-[0-9]{1,9})?");

    static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    /**
     * Writes all files but the records, which are there, and whose digests {@code sums} has; the Centre's scales, code
     * lists and mappings are there too.
     */
    void write(Sums sums, byte[] manifestJson, Instant retrievedAt, History history, Disk disk) throws IOException {
        if (Files.exists(path.resolve(CentreData.NAME))) {
            sums.put(CentreData.NAME, Snapshot.sha256(Files.readAllBytes(path.resolve(CentreData.NAME))));
        }
        write(MANIFEST, manifestJson, sums, disk);
        write(RETRIEVED, retrievedAt.toString().getBytes(StandardCharsets.UTF_8), sums, disk);
        write(HISTORY, new HistoryFile().write(history), sums, disk);
        disk.write(path.resolve(IN_USE), new byte[0]);
        disk.write(path.resolve(Sums.NAME), sums.toBytes());
        disk.force(path);
    }

    private void write(String name, byte[] bytes, Sums sums, Disk disk) throws IOException {
        sums.put(name, Snapshot.sha256(bytes));
        disk.write(path.resolve(name), bytes);
    }

    /**
     * Reads everything and checks it. A damaged history does not cost the records: {@code setAside} is
     * told, and the generation has none.
     */
    Generation read(Consumer<String> setAside) throws IOException, RefusedException {
        try (FolderLock held = FolderLock.reader(path.resolve(IN_USE))) {
            Sums sums = Sums.read(path);
            SnapshotManifest manifest = SnapshotManifest.parse(sums.bytes(MANIFEST));
            if (manifest.generation() != number()) {
                throw new RefusedException(
                        Refusal.UNREADABLE, "what", "it holds generation " + manifest.generation() + " in its place");
            }
            Instant retrievedAt = Instant.parse(new String(sums.bytes(RETRIEVED), StandardCharsets.UTF_8));
            DeltaFile.Contents contents = contents(sums, manifest);
            return new Generation(
                    manifest,
                    retrievedAt,
                    contents.records(),
                    contents.base(),
                    history(sums, setAside),
                    CentreData.in(path, sums));
        }
    }

    private DeltaFile.Contents contents(Sums sums, SnapshotManifest manifest) throws IOException, RefusedException {
        if (DeltaFile.isStatedIn(sums)) {
            DeltaFile.Contents contents = DeltaFile.read(path, sums);
            SnapshotFile.checkWhole(contents.records(), manifest);
            return contents;
        }
        SnapshotFile file = SnapshotFile.check(path.resolve(RECORDS), manifest.snapshot());
        return new DeltaFile.Contents(file.records(manifest), Base.of(manifest.snapshot()));
    }

    /** Whether every file still has the bytes that were written. */
    boolean isAsWritten() {
        try (FolderLock held = FolderLock.reader(path.resolve(IN_USE))) {
            Sums.read(path).checkAll();
            return true;
        } catch (IOException | RefusedException | RuntimeException damaged) {
            return false;
        }
    }

    /** The bulk file with this digest, if the records of this generation are made of it. */
    Optional<Path> bulkFile(String sha256) {
        try {
            Sums sums = Sums.read(path);
            return Stream.of(RECORDS, DeltaFile.BASE)
                    .filter(name -> sums.stated(name).filter(sha256::equals).isPresent())
                    .map(path::resolve)
                    .findFirst();
        } catch (IOException | RefusedException damaged) {
            return Optional.empty();
        }
    }

    private History history(Sums sums, Consumer<String> setAside) {
        try {
            return new HistoryFile().read(sums.bytes(HISTORY));
        } catch (RefusedException damaged) {
            setAside.accept(historySetAside(String.valueOf(damaged.getMessage())));
        } catch (IOException unreadable) {
            setAside.accept(historySetAside(DiskFault.words(unreadable)));
        } catch (InvalidJsonException | IllegalArgumentException | ArithmeticException | DateTimeException malformed) {
            setAside.accept(historySetAside(String.valueOf(malformed.getMessage())));
        }
        return History.NONE;
    }

    private String historySetAside(String reason) {
        return Wording.bundled().say("setAside.history", "folder", name(), "reason", reason);
    }

    long number() {
        return part(0);
    }

    String name() {
        return String.valueOf(path.getFileName());
    }

    private long part(int index) {
        String[] parts = name().split("-", -1);
        return index < parts.length ? Long.parseLong(parts[index]) : 0;
    }
}
