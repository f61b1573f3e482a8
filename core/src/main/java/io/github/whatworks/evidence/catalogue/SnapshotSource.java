// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a snapshot is taken from: files on a stick, a share or in a download, or streams such as
 * resources on the class path. Immutable.
 *
 * <p>Each part is opened when it is needed, read once from start to end, and closed. Nothing is fetched
 * and nothing leaves the machine.
 *
 * {@snippet file="LookUpSnippets.java" region="class-path"}
 */
public final class SnapshotSource {

    private final Part manifest;
    private final Part file;
    private final Optional<Part> changes;
    private final Optional<Part> referenceData;

    private SnapshotSource(Part manifest, Part file, Optional<Part> changes, Optional<Part> referenceData) {
        this.manifest = manifest;
        this.file = file;
        this.changes = changes;
        this.referenceData = referenceData;
    }

    /** Opens one part, once. */
    @FunctionalInterface
    public interface Part {
        /**
         * A stream at its start, which is closed by whoever asked for it; {@code null}, as a class path
         * answers, where the part is not there.
         *
         * @throws java.nio.file.NoSuchFileException if the part is not there
         * @throws IOException if it cannot be read
         */
        @Nullable
        InputStream open() throws IOException;
    }

    /** A manifest and the bulk file that it describes. */
    public static SnapshotSource files(Path manifest, Path file) {
        return of(() -> Files.newInputStream(manifest), () -> Files.newInputStream(file));
    }

    /** A manifest and the bulk file that it describes, from wherever they are opened. */
    public static SnapshotSource of(Part manifest, Part file) {
        return new SnapshotSource(manifest, file, Optional.empty(), Optional.empty());
    }

    /**
     * With the Centre's list of changes ({@code changes.json}), from which the copy learns why a record is
     * gone.
     *
     * <p>That a record is gone is signed: the snapshot does not hold it. The list is not signed. So
     * what it says counts only for records that the snapshot does not hold, and is shown as what the
     * Centre says, never as proven. A list that is missing or cannot be read costs the reasons and not
     * the records; the outcome says so. It is read with a snapshot that is new here; one that the copy
     * already has changes nothing.
     */
    public SnapshotSource withChanges(Path list) {
        return withChanges(() -> Files.newInputStream(list));
    }

    /** As {@link #withChanges(Path)}, from wherever it is opened. */
    public SnapshotSource withChanges(Part list) {
        return new SnapshotSource(manifest, file, Optional.of(list), referenceData);
    }

    /**
     * With the file of scales, code lists and mappings that the manifest names as {@code referenceData}.
     *
     * <p>It is opened only where the copy does not have that file yet. One that is missing, is not what was
     * signed, or cannot be read costs the copy none of its records: it goes on with the data that it had, and
     * the outcome says so.
     */
    public SnapshotSource withReferenceData(Path data) {
        return withReferenceData(() -> Files.newInputStream(data));
    }

    /** As {@link #withReferenceData(Path)}, from wherever it is opened. */
    public SnapshotSource withReferenceData(Part data) {
        return new SnapshotSource(manifest, file, changes, Optional.of(data));
    }

    Part manifest() {
        return manifest;
    }

    Part file() {
        return file;
    }

    Optional<Part> changes() {
        return changes;
    }

    Optional<Part> referenceData() {
        return referenceData;
    }
}
