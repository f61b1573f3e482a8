// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The scales, code lists and mappings that a Centre published, as one generation of a copy has them.
 *
 * @param file what the copy holds of them; empty if the Centre publishes none, or the copy has not got them
 * @param damage why the file that is in the folder cannot be used
 */
record CentreData(Optional<ReferenceDataFile> file, Optional<String> damage) {

    static final String NAME = "reference-data.ndjson.gz";
    static final CentreData NONE = new CentreData(Optional.empty(), Optional.empty());

    static CentreData of(ReferenceDataFile file) {
        return new CentreData(Optional.of(file), Optional.empty());
    }

    /** What is in the folder of a generation. Damage to it costs none of the records. */
    static CentreData in(Path folder, Sums sums) {
        if (!sums.lists(NAME) && !Files.exists(folder.resolve(NAME))) {
            return NONE;
        }
        try {
            return of(ReferenceDataFile.parse(sums.bytes(NAME)));
        } catch (RefusedException | IllegalArgumentException damaged) {
            return damaged(String.valueOf(damaged.getMessage()));
        } catch (IOException unreadable) {
            return damaged(DiskFault.words(unreadable));
        }
    }

    private static CentreData damaged(String reason) {
        return new CentreData(Optional.empty(), Optional.of(reason));
    }

    /** Whether this is the file of that digest. */
    boolean isOf(String sha256) {
        return file.filter(held -> held.sha256().equals(sha256)).isPresent();
    }

    /**
     * The generation with the same file from an older one, if its own is damaged and an older one has it; {@code setAside}
     * is told.
     */
    static Generation mended(
            Generation generation, GenerationFolder folder, List<GenerationFolder> others, List<String> setAside) {
        Optional<String> damage = generation.centreData().damage();
        if (damage.isEmpty()) {
            return generation;
        }
        setAside.add(Wording.bundled().say("setAside.referenceData", "folder", folder.name(), "reason", damage.get()));
        return generation
                .manifest()
                .referenceData()
                .flatMap(named -> others.stream()
                        .filter(other -> !other.equals(folder))
                        .map(CentreData::of)
                        .filter(data -> data.isOf(named.sha256()))
                        .findFirst())
                .map(generation::with)
                .orElseGet(() -> generation.with(NONE));
    }

    private static CentreData of(GenerationFolder folder) {
        try (FolderLock held = FolderLock.reader(folder.path().resolve(GenerationFolder.IN_USE))) {
            return in(folder.path(), Sums.read(folder.path()));
        } catch (IOException | RefusedException | RuntimeException notWhole) {
            return NONE;
        }
    }
}
