// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.Refusal;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.SnapshotManifest.BulkFile;
import io.github.whatworks.evidence.catalogue.SnapshotSource;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.publication.Changes;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;

/** Takes into a copy what a Centre offers: what changed where that is cheaper, and otherwise the whole snapshot. */
final class Taking {

    private static final String MANIFEST = "v1/snapshot.json";
    private static final long CHANGES_BYTES = 2L * 1024 * 1024;
    private static final long REFERENCE_BYTES = 8L * 1024 * 1024;

    /** After these the snapshot may do: nothing is wrong but the changes. */
    private static final Set<Refusal> OF_CHANGES = EnumSet.of(
            Refusal.NO_GENERATION, Refusal.CHANGES_MISSING, Refusal.UNREADABLE_CHANGES, Refusal.CHANGES_DO_NOT_ADD_UP);

    private final Calls calls;
    private final ClientSettings settings;
    private final Catalogue copy;
    private final Offer offer;
    private final Patience patience;
    private final List<String> notices = new ArrayList<>();
    private Refresh.Way way = Refresh.Way.SNAPSHOT;

    Taking(Calls calls, ClientSettings settings, Catalogue copy, Offer offer, Patience patience) {
        this.calls = calls;
        this.settings = settings;
        this.copy = copy;
        this.offer = offer;
        this.patience = patience;
    }

    static boolean lacksReferenceData(Catalogue copy, SnapshotManifest offered) {
        return offered.referenceData()
                .filter(file -> !copy.referenceDataSha256().equals(Optional.of(file.sha256())))
                .isPresent();
    }

    Refresh.Way way() {
        return way;
    }

    /** What the copy says, and what was seen on the way. */
    List<String> notices(List<String> ofTheCopy) {
        return Stream.concat(notices.stream(), ofTheCopy.stream())
                .map(OneLine::of)
                .toList();
    }

    ImportOutcome run() {
        Leftovers.remove(downloads(), wanted());
        Optional<byte[]> list = changes();
        Optional<byte[]> records = list.flatMap(this::changedRecords);
        if (records.isPresent()) {
            way = Refresh.Way.CHANGES;
            ImportOutcome changed =
                    take(SnapshotSource.changes(offer.manifestJson(), part(list.orElseThrow()), part(records.get())));
            if (!(changed instanceof ImportOutcome.Refused refused && OF_CHANGES.contains(refused.reason()))) {
                return changed;
            }
        }
        way = Refresh.Way.SNAPSHOT;
        return whole(list);
    }

    private ImportOutcome whole(Optional<byte[]> list) {
        BulkFile file = offer.manifest().snapshot();
        if (file.size() > settings.options().largestSnapshot()) {
            throw new NotTaken(
                    ErrorCode.TOO_LARGE,
                    "the bulk file is larger than " + settings.options().largestSnapshot() + " bytes");
        }
        // What is wrongly signed or older is not worth a download.
        SnapshotSource none = SnapshotSource.of(offer.manifestJson(), () -> null);
        ImportOutcome withoutIt = imported(none);
        if (withoutIt instanceof ImportOutcome.Unchanged) {
            return take(none);
        }
        if (!isFor(Refusal.MISSING_FILE, withoutIt)) {
            return withoutIt;
        }
        try (PartFile part = fetch(file, patience.deadline())) {
            SnapshotSource files = SnapshotSource.of(offer.manifestJson(), () -> Files.newInputStream(part.path()));
            ImportOutcome outcome =
                    take(list.map(changes -> files.withChanges(part(changes))).orElse(files));
            part.done();
            return outcome;
        }
    }

    /** With the scales, code lists and mappings that are new. Records without them are better than none. */
    private ImportOutcome take(SnapshotSource source) {
        if (!lacksReferenceData(copy, offer.manifest())) {
            return imported(source);
        }
        BulkFile file = offer.manifest().referenceData().orElseThrow();
        if (file.size() > REFERENCE_BYTES) {
            notices.add("the Centre's scales, code lists and mappings are larger than " + REFERENCE_BYTES
                    + " bytes, and were not fetched");
            return imported(source);
        }
        Optional<PartFile> fetched = referenceData(file);
        if (fetched.isEmpty()) {
            return imported(source);
        }
        try (PartFile part = fetched.get()) {
            ImportOutcome outcome = imported(source.withReferenceData(() -> Files.newInputStream(part.path())));
            part.done();
            return outcome;
        }
    }

    private Optional<PartFile> referenceData(BulkFile file) {
        try {
            // Not all the time that is left: the records are to come too.
            return Optional.of(fetch(file, patience.deadline().half()));
        } catch (EvidenceClientException unusable) {
            notices.add("the Centre's scales, code lists and mappings could not be fetched: " + unusable.getMessage());
            return Optional.empty();
        }
    }

    /** What becomes of it, as long as that is wanted; what was fetched is kept for the next time. */
    private ImportOutcome imported(SnapshotSource source) {
        ImportOutcome outcome = copy.importSnapshot(
                source.unless(patience.overForImport()), settings.trust(), settings.faultyRecords());
        // A thread that is interrupted reads and writes no files.
        if (isFor(Refusal.CALLED_OFF, outcome) || (isFor(Refusal.UNREADABLE, outcome) && patience.isOver())) {
            throw patience.over(calls.runner().centre().host());
        }
        return outcome;
    }

    private PartFile fetch(BulkFile file, Deadline deadline) {
        Centre centre = calls.runner().centre();
        HttpUrl url = centre.resolve(centre.address(MANIFEST), file.path());
        PartFile part = PartFile.open(downloads(), file.sha256());
        try {
            new Download(centre, new Problems(settings.clock()), url, file.size(), part)
                    .run(deadline, patience.cancellation());
            return part;
        } catch (RuntimeException | Error failed) {
            part.close();
            throw failed;
        }
    }

    private Path downloads() {
        return copy.folder().resolve("downloads");
    }

    private Set<String> wanted() {
        return Stream.concat(Stream.of(offer.manifest().snapshot()), offer.manifest().referenceData().stream())
                .map(BulkFile::sha256)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isFor(Refusal reason, ImportOutcome outcome) {
        return outcome instanceof ImportOutcome.Refused refused && refused.reason() == reason;
    }

    private Optional<byte[]> changedRecords(byte[] list) {
        try {
            return ChangedRecords.of(copy, offer.manifest(), Changes.parse(list), offer.centre())
                    .flatMap(records -> records.fetch(calls, patience.deadline().half(), patience.cancellation()));
        } catch (InvalidJsonException | IllegalArgumentException malformed) {
            // The copy says what is wrong with the list when it takes the snapshot.
            return Optional.empty();
        } catch (EvidenceClientException notAsListed) {
            // Nor was that all the time there is: the snapshot may still do.
            return Optional.empty();
        }
    }

    /** The changes since what the copy has say why a record is gone too. A copy without them is as good, and says so. */
    private Optional<byte[]> changes() {
        List<Parameter> after = copy.manifest()
                .filter(here -> here.centreId().equals(offer.manifest().centreId()))
                .map(here -> List.of(Parameter.fixed("after", Long.toString(here.generation()))))
                .orElse(List.of());
        try {
            return Optional.of(calls.runner()
                    .centre()
                    .run(
                            Operation.get(
                                            List.of("v1", "changes.json"),
                                            calls.answers().bytes("a list of changes", Operation.JSON, bytes -> bytes))
                                    .with(after)
                                    .atMost(CHANGES_BYTES),
                            patience.deadline().half(),
                            patience.cancellation()));
        } catch (EvidenceClientException unusable) {
            return Optional.empty();
        }
    }

    private static SnapshotSource.Part part(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
