// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.catalogue.Snapshot;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.SnapshotManifest.BulkFile;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A Centre that is a folder of four files, for any web server: {@code v1/centre.json}, {@code v1/snapshot.json}, {@code
 * v1/snapshots/N.ndjson.gz} and {@code v1/changes.json}. Beside them stands one file of scales, code lists and mappings,
 * {@code v1/reference-data/D.ndjson.gz}, where D is the start of its digest: it is the same file while nothing in it
 * changes.
 *
 * <ul>
 *   <li>Each publication builds on the one in the folder: it works out what changed, keeps every withdrawal for ever, and
 *       keeps the bulk file of the generation before for those who are fetching it. The same records again give no
 *       new generation, but a manifest with a new life, also where the scales, code lists or mappings are others.
 *   <li>A reader finds a whole Centre at any instant, also when a run is killed; the next run removes what that left.
 *       One run at a time writes to a folder, and another is refused.
 *   <li>The same records, clock and keys give the same files on one version of Java.
 *   <li>Defaults: a life of 30 days, the system's clock, no removal without a withdrawal, the scales, code lists and
 *       mappings of the library.
 *   <li>Immutable and safe to share between threads. Nothing leaves the machine.
 * </ul>
 *
 * <p>It does not check whether the records are right in form: hold them to the exchange profile first.
 */
public final class StaticCentre {

    /** The level of the contract that the four files are. */
    private static final List<String> CAPABILITIES = List.of("static");

    private static final Duration LIFE = Duration.ofDays(30);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final PublicFolder folder;
    private final Clock clock;
    private final Duration life;
    private final Optional<String> removalReason;
    private final Optional<Path> keyFile;
    private final PublishedData data;

    private StaticCentre(
            PublicFolder folder,
            Clock clock,
            Duration life,
            Optional<String> removalReason,
            Optional<Path> keyFile,
            PublishedData data) {
        this.folder = folder;
        this.clock = clock;
        this.life = life;
        this.removalReason = removalReason;
        this.keyFile = keyFile;
        this.data = data;
    }

    /** The Centre in {@code folder}, which need not be there yet. */
    public static StaticCentre in(Path folder) {
        return new StaticCentre(
                new PublicFolder(folder),
                Clock.systemUTC(),
                LIFE,
                Optional.empty(),
                Optional.empty(),
                PublishedData.bundled());
    }

    /** With another clock. */
    public StaticCentre withClock(Clock other) {
        return new StaticCentre(folder, other, life, removalReason, keyFile, data);
    }

    /**
     * With another life of a snapshot: it is fresh for half of it.
     *
     * @throws IllegalArgumentException if it is shorter than a second
     */
    public StaticCentre withLife(Duration other) {
        if (other.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("expected a life of a second or more, found " + other);
        }
        return new StaticCentre(folder, clock, other, removalReason, keyFile, data);
    }

    /**
     * Removes records that were published and are missing now, and tells everybody this reason, with the day and the
     * operator's name. Without it they are refused: what should no longer be used is to be withdrawn.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public StaticCentre allowingRemoval(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("expected a reason why records are removed, found none");
        }
        return new StaticCentre(folder, clock, life, Optional.of(reason), keyFile, data);
    }

    /**
     * Has the keys written to {@code file}, as {@link CentreKeys#write} does, when nothing stands against publishing any
     * more and before anything is signed: so that no key is lost that followers know, and none changes for nothing.
     */
    public StaticCentre keepingKeysIn(Path file) {
        return new StaticCentre(folder, clock, life, removalReason, Optional.of(file), data);
    }

    /**
     * With the Centre's own scales, code lists and mappings, in place of those of the library: followers answer by them.
     * Of several editions of a list or a mapping, the one in force comes last.
     *
     * @throws IllegalArgumentException if something in it has no id, or comes twice in one edition
     */
    public StaticCentre withReferenceData(ReferenceData own) {
        return new StaticCentre(folder, clock, life, removalReason, keyFile, PublishedData.of(own));
    }

    /** Without scales, code lists and mappings: followers answer by those that they have. */
    public StaticCentre withoutReferenceData() {
        return new StaticCentre(folder, clock, life, removalReason, keyFile, PublishedData.none());
    }

    /**
     * The manifest that is published now.
     *
     * @throws IOException if it cannot be read or is damaged; the message says what to do
     */
    public Optional<SnapshotManifest> manifest() throws IOException {
        return LastPublication.manifest(folder);
    }

    /**
     * Publishes these records: all that is current, and those that are withdrawn. A withdrawn record may be left out once
     * it was published as that.
     *
     * @return what became of it; what stands against the records is an answer, and nothing was written then
     * @throws IOException if a file cannot be read or written, what was published last is damaged, another run is
     *     publishing, the clock is behind the last publication, or followers do not know the key that signs; the message
     *     says which and what to do
     */
    public PublicationOutcome publish(CentreFile centre, CentreKeys keys, Collection<EvidenceRecord> records)
            throws IOException {
        Objects.requireNonNull(centre, "centre");
        checkKeysStayPrivate();
        folder.checkIsNoFile();
        try {
            folder.create();
        } catch (IOException unwritable) {
            throw new IOException(folder.root() + ": cannot be written: " + Reason.of(unwritable), unwritable);
        }
        try (FolderClaim alone = FolderClaim.of(folder.root())) {
            return publishAlone(centre, keys, records);
        } catch (FileSystemException unsaid) {
            throw Reason.about(Path.of(String.valueOf(unsaid.getFile())), unsaid);
        }
    }

    private PublicationOutcome publishAlone(CentreFile centre, CentreKeys keys, Collection<EvidenceRecord> records)
            throws IOException {
        folder.removeDrafts();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Optional<LastPublication> last = LastPublication.read(folder);
        if (last.isPresent()) {
            checkFollows(last.get().manifest(), centre, keys, now);
        }
        NextGeneration next =
                NextGeneration.of(last, records, removalReason.map(reason -> removal(reason, centre, now)));
        if (!next.faults().isEmpty()) {
            return new PublicationOutcome.Refused(next.faults());
        }
        if (keyFile.isPresent()) {
            keys.write(keyFile.get());
        }
        Optional<SnapshotManifest> known = last.map(LastPublication::manifest);
        Optional<BulkFile> dataFile = data.put(folder, known);
        boolean newData = known.isPresent()
                && !known.get().referenceData().map(BulkFile::sha256).equals(dataFile.map(BulkFile::sha256));
        Changes before = last.map(LastPublication::changes).orElse(Changes.NONE);
        if (last.isPresent() && next.changes().isEmpty()) {
            SnapshotManifest manifest =
                    keys.sign(renewed(last.get().manifest(), centre, keys, now).withReferenceData(dataFile));
            write(centre, keys, before, manifest, known);
            return new PublicationOutcome.Renewed(manifest, newData);
        }
        SnapshotManifest manifest =
                keys.sign(nextManifest(centre, keys, records, last, now).withReferenceData(dataFile));
        write(centre, keys, before.followedBy(manifest.generation(), next.changes()), manifest, known);
        return new PublicationOutcome.Published(manifest, next.changes(), newData);
    }

    private void write(
            CentreFile centre,
            CentreKeys keys,
            Changes changes,
            SnapshotManifest manifest,
            Optional<SnapshotManifest> last)
            throws IOException {
        byte[] service = centre.serviceDocument(CAPABILITIES, List.of(), keys.publicKeys());
        if (!Files.exists(folder.centre())) {
            PublicFolder.put(folder.centre(), service);
        }
        PublicFolder.put(folder.changes(), changes.toJson());
        PublicFolder.put(folder.manifest(), manifest.toJson());
        // One that is there comes last: until now it named the key that had signed the manifest.
        PublicFolder.put(folder.centre(), service);
        folder.tidy(
                manifest.generation(),
                Stream.concat(Stream.of(manifest), last.stream())
                        .flatMap(named -> named.referenceData().stream())
                        .map(BulkFile::path)
                        .collect(Collectors.toSet()));
    }

    private SnapshotManifest nextManifest(
            CentreFile centre,
            CentreKeys keys,
            Collection<EvidenceRecord> records,
            Optional<LastPublication> last,
            Instant now)
            throws IOException {
        Optional<Long> previous = last.map(known -> known.manifest().generation());
        long generation = previous.orElse(0L) + 1;
        Snapshot snapshot = Snapshot.of(records);
        PublicFolder.put(folder.bulk(generation), snapshot.gzip());
        return new SnapshotManifest(
                centre.id(),
                Optional.of(centre.standing()),
                generation,
                previous,
                now,
                now.plus(life),
                snapshot.count(),
                snapshot.root(),
                snapshot.describe(PublicFolder.bulkPath(generation)),
                keys.publicKeys(),
                Optional.empty());
    }

    private SnapshotManifest renewed(SnapshotManifest last, CentreFile centre, CentreKeys keys, Instant now) {
        return new SnapshotManifest(
                last.centreId(),
                Optional.of(centre.standing()),
                last.generation(),
                last.previousGeneration(),
                now,
                now.plus(life),
                last.count(),
                last.root(),
                last.snapshot(),
                keys.publicKeys(),
                Optional.empty());
    }

    private void checkFollows(SnapshotManifest last, CentreFile centre, CentreKeys keys, Instant now)
            throws IOException {
        if (!last.centreId().equals(centre.id())) {
            throw new IOException(folder.root() + ": holds what the Centre \"" + last.centreId()
                    + "\" published, and the Centre file says \"" + centre.id()
                    + "\"; give each Centre a folder of its own");
        }
        if (!last.keys().contains(keys.publicKey())) {
            throw new IOException("those who follow this Centre do not know the key " + keys.publicKey()
                    + " and would refuse what it signs; give the key file with one of the keys that "
                    + folder.manifest() + " names");
        }
        if (now.isBefore(last.issuedAt())) {
            throw new IOException("the clock of this machine says " + now + ", which is before the last publication was"
                    + " issued, " + last.issuedAt() + "; put it right");
        }
    }

    private void checkKeysStayPrivate() throws IOException {
        Path root = folder.root().toAbsolutePath().normalize();
        if (keyFile.filter(file -> file.toAbsolutePath().normalize().startsWith(root))
                .isPresent()) {
            throw new IOException(keyFile.get() + ": is in the folder that is published, where everybody could read it;"
                    + " keep the keys elsewhere");
        }
    }

    private static Withdrawal removal(String reason, CentreFile centre, Instant now) {
        return Withdrawal.builder()
                .on(PartialDate.of(LocalDate.ofInstant(now, LONDON).toString()))
                .reason(reason)
                .by(centre.operator())
                .build();
    }
}
