// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.InvalidJsonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

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

    /** Writes all files but the records, which are there, as are the Centre's scales, code lists and mappings. */
    void write(byte[] manifestJson, SnapshotManifest manifest, Instant retrievedAt, History history, Disk disk)
            throws IOException {
        Sums sums = Sums.empty(path);
        sums.put(RECORDS, manifest.snapshot().sha256());
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
            List<EvidenceRecord> records =
                    SnapshotFile.check(path.resolve(RECORDS), manifest).records();
            return new Generation(manifest, retrievedAt, records, history(sums, setAside), CentreData.in(path, sums));
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
