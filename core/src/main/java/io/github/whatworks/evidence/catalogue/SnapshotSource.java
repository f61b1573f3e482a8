// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Where a generation is taken from: files on a stick, a share or in a download, or streams such as
 * resources on the class path. It is a whole snapshot, or {@linkplain #changes what changed} since the
 * generation that the copy has. Immutable.
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
    private final boolean isWhole;
    private final BooleanSupplier calledOff;

    private SnapshotSource(
            Part manifest,
            Part file,
            Optional<Part> changes,
            Optional<Part> referenceData,
            boolean isWhole,
            BooleanSupplier calledOff) {
        this.manifest = manifest;
        this.file = file;
        this.changes = changes;
        this.referenceData = referenceData;
        this.isWhole = isWhole;
        this.calledOff = calledOff;
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
        return new SnapshotSource(manifest, file, Optional.empty(), Optional.empty(), true, () -> false);
    }

    /**
     * What changed since the generation that a copy has, for a small part of what a whole snapshot costs.
     *
     * <p>The copy takes away what the list says is withdrawn, puts the records in their places, and
     * recomputes the signed root and count over all that it holds then. The list and the records are not
     * signed, and need not be: unless everything together is what was signed, the copy stays as it is,
     * and says so with {@link Refusal#CHANGES_DO_NOT_ADD_UP}. It is refused likewise where the copy has
     * no generation ({@link Refusal#NO_GENERATION}) or the list does not reach from its generation to that of
     * the manifest ({@link Refusal#CHANGES_MISSING}). In all these cases the snapshot is to be taken.
     *
     * <p>A manifest that only renews the life of the generation that the copy has is taken in this way with
     * no record at all.
     *
     * @param manifest the signed manifest of the new generation
     * @param changes the Centre's list of changes, {@code changes.json}, which may hold more than is new
     *     here
     * @param records the current version of each record that the list has put since the generation of the
     *     copy and not withdrawn after that, one a line, in any order; one that the copy has in that version
     *     may be left out. Each line is held to the limits of a bulk file, and not more lines are read than
     *     there are records to come.
     */
    public static SnapshotSource changes(Part manifest, Part changes, Part records) {
        return new SnapshotSource(manifest, records, Optional.of(changes), Optional.empty(), false, () -> false);
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
        return new SnapshotSource(manifest, file, Optional.of(list), referenceData, isWhole, calledOff);
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
        return new SnapshotSource(manifest, file, changes, Optional.of(data), isWhole, calledOff);
    }

    /**
     * Until somebody has had enough, such as a deadline that passes: asked between records, before
     * what takes time after them, and for the last time before the copy is switched. Once {@code calledOff} says so, the copy stays as it is ({@link Refusal#CALLED_OFF}).
     */
    public SnapshotSource unless(BooleanSupplier calledOff) {
        return new SnapshotSource(manifest, file, changes, referenceData, isWhole, calledOff);
    }

    /** Goes on, if it is still wanted. */
    void checkWanted() throws RefusedException {
        if (calledOff.getAsBoolean()) {
            throw new RefusedException(Refusal.CALLED_OFF);
        }
    }

    Part manifest() {
        return manifest;
    }

    /** The bulk file, or the records that changed. */
    Part file() {
        return file;
    }

    boolean isWhole() {
        return isWhole;
    }

    Optional<Part> changes() {
        return changes;
    }

    Optional<Part> referenceData() {
        return referenceData;
    }
}
