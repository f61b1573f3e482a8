// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.publication.Change;
import io.github.whatworks.evidence.publication.Changes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A Centre that publishes generation after generation, and what a copy gets of it: all, or what changed. */
final class ChangingCentre {

    private final KeyPair keys;
    private List<EvidenceRecord> records = List.of();
    private Changes changes = Changes.NONE;
    private long generation;
    private Instant issued = SignedFiles.ISSUED;

    ChangingCentre() {
        this(SignedFiles.newKeys());
    }

    ChangingCentre(KeyPair keys) {
        this.keys = keys;
    }

    KeyPair keys() {
        return keys;
    }

    Trust trust() {
        return Trust.keys(CentreKey.of(keys.getPublic()));
    }

    long generation() {
        return generation;
    }

    List<EvidenceRecord> records() {
        return records;
    }

    /** Publishes the next generation: these records, of which some may be withdrawn. */
    ChangingCentre publish(EvidenceRecord... next) {
        return publish(List.of(next));
    }

    ChangingCentre publish(List<EvidenceRecord> next) {
        generation++;
        changes = changes.followedBy(generation, Changes.between(records, next, generation));
        records = List.copyOf(next);
        issued = issued.plusSeconds(60);
        return this;
    }

    /** Gives the generation a new life. */
    ChangingCentre renew() {
        issued = issued.plusSeconds(60);
        return this;
    }

    byte[] manifest() {
        return manifest(right -> right);
    }

    /** A manifest that {@code change} made different before it was signed. */
    byte[] manifest(UnaryOperator<SnapshotManifest> change) {
        Snapshot snapshot = Snapshot.of(records);
        SnapshotManifest right = new SnapshotManifest(
                "test-centre",
                Optional.of("demonstration"),
                generation,
                Optional.empty(),
                issued,
                issued.plus(Duration.ofDays(30)),
                snapshot.count(),
                snapshot.root(),
                snapshot.describe("records.ndjson.gz"),
                List.of(CentreKey.of(keys.getPublic())),
                Optional.empty());
        try {
            return change.apply(right).sign(keys.getPrivate()).toJson();
        } catch (GeneralSecurityException cannotBeWithSuchAKey) {
            throw new IllegalStateException(cannotBeWithSuchAKey);
        }
    }

    Changes list() {
        return changes;
    }

    /** The records that changed after a generation, one a line, the last id first. */
    byte[] changed(long after) {
        List<String> ids = changes.after(after).changes().stream()
                .filter(change -> change.what() == Change.What.PUT)
                .map(Change::id)
                .toList();
        Stream<EvidenceRecord> current = records.stream()
                .filter(record -> record.withdrawal().isEmpty() && ids.contains(record.id()))
                .sorted((one, other) -> IdOrder.compare(other.id(), one.id()));
        return lines(current.toArray(EvidenceRecord[]::new));
    }

    static byte[] lines(EvidenceRecord... records) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EvidenceJson.standard().writeLines(Arrays.asList(records), out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    /** Everything, with the list of changes. */
    SnapshotSource snapshot() {
        byte[] bulk = Snapshot.of(records).gzip();
        return SnapshotSource.of(part(manifest()), part(bulk)).withChanges(part(changes.toJson()));
    }

    /** What changed after a generation. */
    SnapshotSource changes(long after) {
        return changes(manifest(), changes.toJson(), changed(after));
    }

    /** What changed since the generation of a copy. */
    ImportOutcome offerChangesTo(Catalogue catalogue) {
        long here = catalogue.manifest().map(SnapshotManifest::generation).orElse(0L);
        return catalogue.importSnapshot(changes(here), trust());
    }

    ImportOutcome offerSnapshotTo(Catalogue catalogue) {
        return catalogue.importSnapshot(snapshot(), trust());
    }

    static SnapshotSource changes(byte[] manifest, byte[] list, byte[] records) {
        return SnapshotSource.changes(part(manifest), part(list), part(records));
    }

    static SnapshotSource.Part part(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }
}
