// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Works out which scales, code lists and mappings a new generation has: those that its manifest names, or else those
 * that the copy had. What is wrong with them costs none of the records.
 *
 * @param before what the copy had
 * @param after what the new generation has
 */
record NextCentreData(CentreData before, CentreData after) {

    /**
     * Takes in what {@code manifest} names, if the copy has not got it.
     *
     * @param offered where it is to be had
     * @param notices is told what cannot be used
     */
    static NextCentreData of(
            Optional<SnapshotSource.Part> offered,
            SnapshotManifest manifest,
            CopyFolder.Loaded loaded,
            List<String> notices) {
        CentreData before = here(loaded);
        Optional<SnapshotManifest.BulkFile> named = manifest.referenceData();
        if (named.isEmpty()) {
            return new NextCentreData(before, CentreData.NONE);
        }
        if (before.isOf(named.get().sha256())) {
            return new NextCentreData(before, before);
        }
        if (offered.isEmpty()) {
            notices.add(Wording.bundled().say("import.referenceData.notBrought"));
            return new NextCentreData(before, before);
        }
        try {
            ReferenceDataFile file = take(offered.get(), named.get());
            if (file.otherLines() > 0) {
                notices.add(Wording.bundled().count("import.referenceData.otherLines", file.otherLines()));
            }
            return new NextCentreData(before, CentreData.of(file));
        } catch (RefusedException | IllegalArgumentException unusable) {
            notices.add(Wording.bundled()
                    .say("import.referenceData.notUsed", "fault", String.valueOf(unusable.getMessage())));
            return new NextCentreData(before, before);
        }
    }

    /**
     * Whether {@code source} may bring what the copy lacks of the generation that it has: the records came, and this
     * did not.
     */
    static boolean mayComplete(SnapshotSource source, SnapshotManifest manifest, CopyFolder.Loaded loaded) {
        boolean isSame = loaded.generation()
                .map(Generation::manifest)
                .filter(manifest::equals)
                .isPresent();
        return isSame
                && source.referenceData().isPresent()
                && manifest.referenceData()
                        .filter(named -> !here(loaded).isOf(named.sha256()))
                        .isPresent();
    }

    private static CentreData here(CopyFolder.Loaded loaded) {
        return loaded.generation().map(Generation::centreData).orElse(CentreData.NONE);
    }

    private static ReferenceDataFile take(SnapshotSource.Part part, SnapshotManifest.BulkFile named)
            throws RefusedException {
        if (named.size() > ReferenceLines.MOST_PACKED) {
            throw new IllegalArgumentException(
                    "the manifest states " + named.size() + " bytes, and it may have " + ReferenceLines.MOST_PACKED);
        }
        byte[] bytes = SourceStream.referenceData(part, (int) Math.max(0, named.size()));
        if (bytes.length != named.size()) {
            throw new IllegalArgumentException(
                    "it has " + bytes.length + " of the " + named.size() + " bytes that the manifest states");
        }
        if (!Snapshot.sha256(bytes).equals(named.sha256())) {
            throw new RefusedException(
                    Refusal.WRONG_DIGEST, "file", "the file that was brought", "stated", "the manifest");
        }
        return ReferenceDataFile.parse(bytes);
    }

    boolean isNew() {
        return !before.file().map(ReferenceDataFile::sha256).equals(after.file().map(ReferenceDataFile::sha256));
    }

    int size() {
        return after.file().map(file -> file.gzip().length).orElse(0);
    }

    void writeTo(GenerationFolder staging, Disk disk) throws IOException {
        if (after.file().isPresent()) {
            disk.write(
                    staging.path().resolve(CentreData.NAME), after.file().get().gzip());
        }
    }
}
