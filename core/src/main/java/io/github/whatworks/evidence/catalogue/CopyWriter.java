// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/**
 * What the one writer of a folder does to it. A new generation is written beside the others under a name
 * that starts with a dot, gets its own name when it is whole, and answers when {@code CURRENT} names it.
 */
final class CopyWriter {

    private final CopyFolder folder;
    private final Disk disk;

    CopyWriter(CopyFolder folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /** A folder for a generation that is arriving. */
    GenerationFolder stage() throws IOException {
        Path staging = folder.generations().resolve(".incoming-" + UUID.randomUUID());
        Files.createDirectory(staging);
        return new GenerationFolder(staging);
    }

    void discard(GenerationFolder staging) {
        disk.deleteQuietly(staging.path());
    }

    /** Lets a whole generation answer; the switch of {@code CURRENT} is the last step. */
    GenerationFolder put(GenerationFolder staging, SnapshotManifest manifest) throws IOException {
        String name = manifest.generation() + "-" + manifest.issuedAt().getEpochSecond();
        Path place = folder.generations().resolve(name);
        for (int more = 1; Files.exists(place); more++) {
            place = folder.generations().resolve(name + "-" + more);
        }
        disk.move(staging.path(), place);
        try {
            disk.replace(folder.currentFile(), (place.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            remove(new GenerationFolder(place));
            throw failed;
        }
        return new GenerationFolder(place);
    }

    /**
     * Keeps the generation that answers and the one that did before. Sets aside what is damaged, with
     * the reason beside it, and removes the rest where nobody reads it. What cannot be done is left for
     * the next time.
     */
    void tidy(GenerationFolder now, CopyFolder.Loaded before) {
        try {
            for (Map.Entry<GenerationFolder, String> damaged : before.damaged().entrySet()) {
                setAside(damaged.getKey(), damaged.getValue());
            }
            for (GenerationFolder other : folder.finished()) {
                boolean isKept = other.equals(now)
                        || before.folder().filter(other::equals).isPresent()
                        || before.damaged().containsKey(other);
                if (!isKept) {
                    remove(other);
                }
            }
            folder.halfDone().forEach(disk::deleteQuietly);
        } catch (IOException unreadable) {
            // The new generation answers all the same.
        }
    }

    private void remove(GenerationFolder old) {
        if (FolderLock.isRead(old.path().resolve(GenerationFolder.IN_USE))) {
            return;
        }
        // First the name, in one step: nobody ever finds half a generation under it.
        Path going = old.path().resolveSibling(".removing-" + UUID.randomUUID());
        try {
            disk.moveOnce(old.path(), going);
            disk.deleteQuietly(going);
        } catch (IOException heldOpen) {
            // It is tried again when the next generation comes.
        }
    }

    private void setAside(GenerationFolder damaged, String reason) {
        try {
            Path aside = Files.createDirectories(folder.root().resolve("set-aside"));
            Path place = aside.resolve(damaged.name() + "-" + UUID.randomUUID());
            disk.moveOnce(damaged.path(), place);
            String sentence = CopyFolder.damage(damaged, reason) + "\n";
            disk.write(aside.resolve(place.getFileName() + ".txt"), sentence.getBytes(StandardCharsets.UTF_8));
        } catch (IOException heldOpen) {
            // It stays where it is, and is not used.
        }
    }
}
