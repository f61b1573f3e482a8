// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.InvalidJsonException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Takes a generation into a folder: every check first, then the switch, by one process at a time. */
final class SnapshotImport {

    /** Room for the small files of a generation. */
    private static final long SMALL_FILES = 1 << 16;

    private final CopyFolder folder;
    private final CopyWriter writer;
    private final TrustedKeys trustedKeys;
    private final Disk disk;
    private final Instant now;
    private final Optional<CopyFolder.Loaded> inMemory;
    private final Consumer<List<EvidenceRecord>> ready;
    private Optional<CopyFolder.Loaded> arrived = Optional.empty();
    private final List<String> notices = new ArrayList<>();
    private long needed = SMALL_FILES;

    /**
     * Into {@code folder}.
     *
     * @param inMemory what was read from it or put there, which is used as long as {@code CURRENT} names it
     * @param ready is told the records that are right, before the switch: what takes time is done while there still is a
     *     way back
     */
    SnapshotImport(
            CopyFolder folder,
            Disk disk,
            Instant now,
            Optional<CopyFolder.Loaded> inMemory,
            Consumer<List<EvidenceRecord>> ready) {
        this.folder = folder;
        this.writer = new CopyWriter(folder, disk);
        this.trustedKeys = new TrustedKeys(folder.root(), disk);
        this.disk = disk;
        this.now = now;
        this.inMemory = inMemory;
        this.ready = ready;
    }

    /** What the folder holds since {@link #run}, as if it had been read from there; empty where nothing was taken in. */
    Optional<CopyFolder.Loaded> arrived() {
        return arrived;
    }

    ImportOutcome run(SnapshotSource source, Trust trust, FaultyRecords faulty) {
        try {
            Files.createDirectories(folder.generations());
            try (FolderLock alone = FolderLock.writer(folder.root().resolve("LOCK"))) {
                return locked(source, trust, faulty);
            }
        } catch (RefusedException refused) {
            return refused.outcome();
        } catch (IOException failed) {
            return DiskFault.writing(folder.root(), failed, needed).outcome();
        } catch (ReadOnlyFileSystemException readOnly) {
            return new RefusedException(Refusal.READ_ONLY, "folder", folder.root()).outcome();
        }
    }

    private ImportOutcome locked(SnapshotSource source, Trust trust, FaultyRecords faulty)
            throws IOException, RefusedException {
        byte[] manifestJson = SourceStream.manifest(source.manifest());
        byte[] signed = signedBytes(manifestJson);
        SnapshotManifest manifest = SnapshotManifest.parse(manifestJson);
        CopyFolder.Loaded before = before();
        Optional<SnapshotManifest> here = before.generation().map(Generation::manifest);
        Set<CentreKey> keys = trustedKeys.check(manifest, signed, trust, here.isEmpty());
        checkFollows(manifest, here);
        boolean isHere = here.filter(same -> isHere(manifest, same)).isPresent();
        if (isHere && !NextCentreData.mayComplete(source, manifest, before)) {
            return new ImportOutcome.Unchanged(manifest.generation());
        }
        Optional<ChangesImport> changes = source.isWhole() || isHere
                ? Optional.empty()
                : Optional.of(ChangesImport.of(
                        before.generation(), manifest, source.changes().orElseThrow()));
        NextCentreData data = NextCentreData.of(source.referenceData(), manifest, before, notices);
        if (isHere && !data.isNew()) {
            return new ImportOutcome.Unchanged(manifest.generation(), notices);
        }
        needed += data.size();
        GenerationFolder staging = writer.stage();
        try {
            Sums sums = Sums.empty(staging.path());
            DeltaFile.Contents contents;
            if (isHere) {
                contents = same(before, staging, sums);
            } else if (changes.isPresent()) {
                contents = changed(changes.get().take(source), before, staging, sums);
            } else {
                contents = whole(source, manifest, staging, sums);
            }
            if (!isHere) {
                check(changes.map(ChangesImport::came).orElse(contents.records().records()), faulty);
            }
            Tombstones tombstones = changes.isPresent() ? changes.get().tombstones() : tombstones(source);
            History history = NextHistory.of(before.generation(), manifest, contents.records(), tombstones, now);
            data.writeTo(staging, disk);
            staging.write(sums, manifestJson, now, history, disk);
            // First the keys: whoever is killed in between has the old generation and loses no key.
            trustedKeys.remember(keys);
            source.checkWanted();
            ready.accept(contents.records().records());
            source.checkWanted();
            GenerationFolder place = writer.put(staging, manifest);
            writer.tidy(place, before);
            arrived = Optional.of(CopyFolder.Loaded.whole(
                    new Generation(manifest, now, contents.records(), contents.base(), history, data.after()), place));
        } finally {
            writer.discard(staging);
        }
        addNotices(manifest);
        return new ImportOutcome.Imported(manifest.generation(), manifest.count(), notices, data.isNew());
    }

    /** What is in memory, if it is what the folder holds; its bytes are checked, and not read as records again. */
    private CopyFolder.Loaded before() throws IOException {
        if (inMemory.isPresent()
                && inMemory.get().current().equals(folder.current())
                && inMemory.get().folder().filter(GenerationFolder::isAsWritten).isPresent()) {
            return inMemory.get();
        }
        return folder.load();
    }

    private DeltaFile.Contents whole(
            SnapshotSource source, SnapshotManifest manifest, GenerationFolder staging, Sums sums)
            throws IOException, RefusedException {
        needed += manifest.snapshot().size();
        SnapshotFile file = SnapshotFile.take(
                source.file(), manifest.snapshot(), staging.path().resolve(GenerationFolder.RECORDS), disk);
        sums.put(GenerationFolder.RECORDS, manifest.snapshot().sha256());
        return new DeltaFile.Contents(file.records(manifest, source::checkWanted), Base.of(manifest.snapshot()));
    }

    private void check(List<EvidenceRecord> records, FaultyRecords faulty) throws RefusedException {
        if (faulty == FaultyRecords.UNCHECKED) {
            return;
        }
        Optional<String> fault = RecordsCheck.of(records);
        if (fault.isPresent() && faulty == FaultyRecords.REFUSE) {
            throw new RefusedException(Refusal.FAULTY_RECORDS, "fault", fault.get());
        }
        fault.ifPresent(notices::add);
    }

    /** The records that are here already, under the same manifest. */
    private DeltaFile.Contents same(CopyFolder.Loaded before, GenerationFolder staging, Sums sums)
            throws IOException, RefusedException {
        Generation here = before.generation().orElseThrow();
        return changed(new DeltaFile.Contents(here.digested(), here.base()), before, staging, sums);
    }

    private DeltaFile.Contents changed(
            DeltaFile.Contents next, CopyFolder.Loaded before, GenerationFolder staging, Sums sums)
            throws IOException, RefusedException {
        needed += next.base().file().size();
        DeltaFile.Contents contents =
                new BaseFile(folder, disk).put(next, before.folder().orElseThrow(), staging);
        DeltaFile.write(staging.path(), contents, sums, disk);
        return contents;
    }

    private static byte[] signedBytes(byte[] manifestJson) throws RefusedException {
        try {
            SnapshotManifest.parse(manifestJson);
            return ManifestJson.signedBytes(manifestJson);
        } catch (InvalidJsonException | IllegalArgumentException malformed) {
            throw new RefusedException(Refusal.NOT_A_MANIFEST, "fault", String.valueOf(malformed.getMessage()));
        }
    }

    private static boolean isHere(SnapshotManifest offered, SnapshotManifest here) {
        return offered.generation() == here.generation() && !offered.issuedAt().isAfter(here.issuedAt());
    }

    private void checkFollows(SnapshotManifest offered, Optional<SnapshotManifest> here)
            throws IOException, RefusedException {
        if (here.isPresent() && !offered.centreId().equals(here.get().centreId())) {
            throw new RefusedException(
                    Refusal.OTHER_CENTRE, "here", here.get().centreId(), "offered", offered.centreId());
        }
        // By the names of the folders, so that damage to the newest one opens no way back.
        long newest = folder.finished().stream()
                .mapToLong(GenerationFolder::number)
                .max()
                .orElse(0);
        if (offered.generation() < newest) {
            throw new RefusedException(Refusal.ROLLBACK, "offered", offered.generation(), "here", newest);
        }
        if (here.isPresent()
                && offered.generation() == here.get().generation()
                && !offered.root().equals(here.get().root())) {
            throw new RefusedException(Refusal.CONFLICT, "generation", offered.generation());
        }
    }

    private Tombstones tombstones(SnapshotSource source) {
        if (source.changes().isEmpty()) {
            return Tombstones.NONE;
        }
        try {
            return Tombstones.parse(SourceStream.changes(source.changes().get()));
        } catch (RefusedException | InvalidJsonException | IllegalArgumentException unusable) {
            notices.add(Wording.bundled().say("import.noChanges", "fault", String.valueOf(unusable.getMessage())));
            return Tombstones.NONE;
        }
    }

    private void addNotices(SnapshotManifest manifest) {
        Freshness.State state = Freshness.of(manifest, now, now).state();
        if (state == Freshness.State.EXPIRED) {
            notices.add(Wording.bundled().say("import.expired", "date", Freshness.day(manifest.expiresAt())));
        }
        if (state == Freshness.State.CLOCK_BEHIND) {
            notices.add(Wording.bundled().say("import.clockBehind", "now", now, "issued", manifest.issuedAt()));
        }
    }
}
