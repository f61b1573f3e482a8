// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.Refusal;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.SnapshotManifest.BulkFile;
import io.github.whatworks.evidence.catalogue.SnapshotSource;
import io.github.whatworks.evidence.client.http.Cancellation;
import io.github.whatworks.evidence.client.http.Deadline;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.publication.Changes;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;

/** Takes into a copy what a Centre offers: what changed where that is cheaper, and otherwise the whole snapshot. */
final class Taking {

    private static final String MANIFEST = "v1/snapshot.json";
    private static final long CHANGES_BYTES = 16L * 1024 * 1024;
    private static final long REFERENCE_BYTES = 64L * 1024 * 1024;

    /** After these the snapshot may do: nothing is wrong but the changes. */
    private static final Set<Refusal> OF_CHANGES = EnumSet.of(
            Refusal.NO_GENERATION, Refusal.CHANGES_MISSING, Refusal.UNREADABLE_CHANGES, Refusal.CHANGES_DO_NOT_ADD_UP);

    private final Calls calls;
    private final ClientSettings settings;
    private final Catalogue copy;
    private final Offer offer;
    private final Deadline deadline;
    private final Cancellation cancellation;
    private final List<String> notices = new ArrayList<>();
    private Refresh.Way way = Refresh.Way.SNAPSHOT;

    Taking(
            Calls calls,
            ClientSettings settings,
            Catalogue copy,
            Offer offer,
            Deadline deadline,
            Cancellation cancellation) {
        this.calls = calls;
        this.settings = settings;
        this.copy = copy;
        this.offer = offer;
        this.deadline = deadline;
        this.cancellation = cancellation;
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
        List<String> all = new ArrayList<>(notices);
        all.addAll(ofTheCopy);
        return all;
    }

    ImportOutcome run() {
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
        try (PartFile part = fetch(file)) {
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
            return importing(source);
        }
        BulkFile file = offer.manifest().referenceData().orElseThrow();
        if (file.size() > REFERENCE_BYTES) {
            notices.add("the Centre's scales, code lists and mappings are larger than " + REFERENCE_BYTES
                    + " bytes, and were not fetched");
            return importing(source);
        }
        try (PartFile part = fetch(file)) {
            ImportOutcome outcome = importing(source.withReferenceData(() -> Files.newInputStream(part.path())));
            part.done();
            return outcome;
        } catch (EvidenceClientException unusable) {
            notices.add("the Centre's scales, code lists and mappings could not be fetched: " + unusable.getMessage());
            return importing(source);
        }
    }

    private ImportOutcome importing(SnapshotSource source) {
        return copy.importSnapshot(source, settings.trust(), settings.faultyRecords());
    }

    private PartFile fetch(BulkFile file) {
        Centre centre = calls.runner().centre();
        HttpUrl url = centre.resolve(centre.address(MANIFEST), file.path());
        PartFile part = PartFile.open(copy.folder().resolve("downloads"), file.sha256());
        try {
            new Download(centre, new Problems(settings.clock()), url, file.size(), part).run(deadline, cancellation);
            return part;
        } catch (RuntimeException | Error failed) {
            part.close();
            throw failed;
        }
    }

    private Optional<byte[]> changedRecords(byte[] list) {
        try {
            return ChangedRecords.of(copy, offer.manifest(), Changes.parse(list), offer.centre())
                    .flatMap(records -> records.fetch(calls, deadline, cancellation));
        } catch (InvalidJsonException | IllegalArgumentException malformed) {
            // The copy says what is wrong with the list when it takes the snapshot.
            return Optional.empty();
        } catch (CentreProblemException | InvalidDataException | RefusedBeforeSendingException notAsListed) {
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
                            deadline,
                            cancellation));
        } catch (EvidenceClientException unusable) {
            return Optional.empty();
        }
    }

    private static SnapshotSource.Part part(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
