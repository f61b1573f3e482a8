// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.json.InvalidJsonException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Takes a snapshot into a folder: every check first, then the switch, by one process at a time. */
final class SnapshotImport {

    private final CopyFolder folder;
    private final TrustedKeys trustedKeys;

    SnapshotImport(CopyFolder folder) {
        this.folder = folder;
        this.trustedKeys = new TrustedKeys(folder.root());
    }

    ImportOutcome run(Path manifestFile, Path file, Trust trust, Instant now) {
        try {
            folder.create();
            try (FileChannel channel = FileChannel.open(
                            folder.root().resolve("LOCK"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                return locked(Files.readAllBytes(manifestFile), file, trust, now);
            }
        } catch (RefusedException refused) {
            return refused.outcome();
        } catch (IOException failed) {
            return new ImportOutcome.Refused(
                    Refusal.UNREADABLE, "a file could not be read or written: " + failed.getMessage());
        }
    }

    private ImportOutcome locked(byte[] manifestJson, Path file, Trust trust, Instant now)
            throws IOException, RefusedException {
        SnapshotManifest manifest = parse(manifestJson);
        Set<CentreKey> keys = trustedKeys.check(manifest, manifestJson, trust);
        Optional<SnapshotManifest> here = folder.load().generation().map(Generation::manifest);
        if (here.isPresent()) {
            checkFollows(manifest, here.get());
            if (manifest.generation() == here.get().generation()
                    && !manifest.issuedAt().isAfter(here.get().issuedAt())) {
                return new ImportOutcome.Unchanged(manifest.generation());
            }
        }
        new SnapshotFile(file).read(manifest);
        // First the keys: whoever is killed in between has the old generation and loses no key.
        trustedKeys.remember(keys);
        folder.put(manifest, manifestJson, file, now);
        return new ImportOutcome.Imported(manifest.generation(), manifest.count());
    }

    private static SnapshotManifest parse(byte[] json) throws RefusedException {
        try {
            return SnapshotManifest.parse(json);
        } catch (InvalidJsonException | IllegalArgumentException malformed) {
            throw new RefusedException(Refusal.NOT_A_MANIFEST, "not a manifest: " + malformed.getMessage());
        }
    }

    private static void checkFollows(SnapshotManifest offered, SnapshotManifest here) throws RefusedException {
        if (!offered.centreId().equals(here.centreId())) {
            throw new RefusedException(
                    Refusal.OTHER_CENTRE,
                    "the copy here is from " + here.centreId() + " and the snapshot from " + offered.centreId());
        }
        if (offered.generation() < here.generation()) {
            throw new RefusedException(
                    Refusal.ROLLBACK,
                    "generation " + offered.generation() + " is older than generation " + here.generation() + " here");
        }
        if (offered.generation() == here.generation() && !offered.root().equals(here.root())) {
            throw new RefusedException(
                    Refusal.CONFLICT, "generation " + offered.generation() + " is here already, with other content");
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException, RefusedException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException anotherThread) {
            throw busy();
        }
        throw busy();
    }

    private static RefusedException busy() {
        return new RefusedException(Refusal.BUSY, "another process is writing to the copy's folder");
    }
}
