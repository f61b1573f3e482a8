// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Gives the next generation the bulk file that it is based on.
 *
 * <p>It is a second name of a file that an older generation has, where the file system gives one, and
 * never of the one that the generation has which answers now: those two must not be damaged by one
 * flipped byte. Where there is no older one, the bytes are copied. So of two generations that follow each
 * other each has a file of its own, and yet mostly nothing is copied.
 */
final class BaseFile {

    private final CopyFolder folder;
    private final Disk disk;

    BaseFile(CopyFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** Puts a bulk file for {@code next} into {@code staging}: that of {@code from}, unless it is outgrown. */
    DeltaFile.Contents put(DeltaFile.Contents next, GenerationFolder from, GenerationFolder staging)
            throws IOException, RefusedException {
        if (next.base().isOutgrown(next.records().size())) {
            return new DeltaFile.Contents(
                    next.records(),
                    Base.of(DeltaFile.writeBulk(staging.path(), next.records().records(), disk)));
        }
        put(next.base().file(), from, staging);
        return next;
    }

    private void put(SnapshotManifest.BulkFile base, GenerationFolder from, GenerationFolder staging)
            throws IOException, RefusedException {
        Path place = staging.path().resolve(DeltaFile.BASE);
        for (GenerationFolder other : folder.finished()) {
            if (!other.equals(from) && isLinked(base, other, place)) {
                return;
            }
        }
        Path file = from.bulkFile(base.sha256()).orElse(from.path().resolve(DeltaFile.BASE));
        try {
            SnapshotFile.take(() -> Files.newInputStream(file), base, place, disk);
        } catch (RefusedException damagedThisMoment) {
            throw new RefusedException(Refusal.NO_GENERATION);
        }
    }

    private boolean isLinked(SnapshotManifest.BulkFile base, GenerationFolder other, Path place) throws IOException {
        Optional<Path> file = other.bulkFile(base.sha256());
        if (file.isEmpty()) {
            return false;
        }
        try {
            disk.link(file.get(), place);
            SnapshotFile.check(place, base);
            return true;
        } catch (IOException | UnsupportedOperationException | RefusedException refusedOrDamaged) {
            Files.deleteIfExists(place);
            return false;
        }
    }
}
