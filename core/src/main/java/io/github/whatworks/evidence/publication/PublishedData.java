// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.catalogue.ReferenceDataFile;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scales, code lists and mappings that are published, as one file. Those of the library are read when they are first
 * needed, and once. Safe to share between threads.
 */
final class PublishedData {

    private final boolean isNone;
    private @Nullable ReferenceDataFile file;

    private PublishedData(boolean isNone, @Nullable ReferenceDataFile file) {
        this.isNone = isNone;
        this.file = file;
    }

    static PublishedData bundled() {
        return new PublishedData(false, null);
    }

    static PublishedData of(ReferenceData data) {
        return new PublishedData(false, ReferenceDataFile.of(data));
    }

    static PublishedData none() {
        return new PublishedData(true, null);
    }

    /** Puts the file into the folder, and describes it. One of {@code last} that has the same lines stays as it is. */
    Optional<SnapshotManifest.BulkFile> put(PublicFolder folder, Optional<SnapshotManifest> last) throws IOException {
        if (isNone) {
            return Optional.empty();
        }
        ReferenceDataFile now = file();
        Optional<SnapshotManifest.BulkFile> named = last.flatMap(SnapshotManifest::referenceData);
        // Another version of Java may pack the same lines into other bytes.
        if (named.isPresent() && isThere(folder, named.get(), now)) {
            return named;
        }
        SnapshotManifest.BulkFile described = now.describe();
        folder.putData(described.path(), now.gzip());
        return Optional.of(described);
    }

    private static boolean isThere(PublicFolder folder, SnapshotManifest.BulkFile named, ReferenceDataFile now)
            throws IOException {
        Optional<byte[]> there = folder.data(named.path());
        try {
            ReferenceDataFile known = ReferenceDataFile.parse(there.orElse(new byte[0]));
            return known.sha256().equals(named.sha256()) && known.hasLinesOf(now);
        } catch (IllegalArgumentException missingOrDamaged) {
            return false;
        }
    }

    private synchronized ReferenceDataFile file() {
        if (file == null) {
            file = ReferenceDataFile.of(ReferenceData.bundled());
        }
        return file;
    }
}
