// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.ReferenceDataFile;
import io.github.whatworks.evidence.catalogue.Snapshot;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.publication.CentreFile;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One generation of a made-up Centre, rightly signed. Immutable.
 *
 * <p>{@link #of} makes the first generation of an official Centre with keys of its own, issued now, for 30 days. Each
 * further one is made from the one before by {@link #next}, so that keys and identity stay. Records with the status
 * withdrawn are tombstones: in the list of changes, and not in the bulk file.
 */
public final class Publication {

    /** The id of the Centre. */
    public static final String CENTRE_ID = "fake-centre";

    private static final Duration LIFE = Duration.ofDays(30);

    private final CentreKeys keys;
    private final long generation;
    private final String standing;
    private final Instant issuedAt;
    private final Duration life;
    private final List<EvidenceRecord> records;
    private final Optional<ReferenceData> referenceData;
    /** Made when it is first asked for, since it costs time where there are many records. */
    private @Nullable Snapshot snapshot;

    private Publication(
            CentreKeys keys,
            long generation,
            String standing,
            Instant issuedAt,
            Duration life,
            Collection<EvidenceRecord> records,
            Optional<ReferenceData> referenceData) {
        this.keys = keys;
        this.generation = generation;
        this.standing = standing;
        this.issuedAt = issuedAt;
        this.life = life;
        this.records = List.copyOf(records);
        this.referenceData = referenceData;
    }

    /** The first generation of an official Centre with keys of its own. */
    public static Publication of(EvidenceRecord... records) {
        return of(List.of(records));
    }

    /** The first generation of an official Centre with keys of its own. */
    public static Publication of(Collection<EvidenceRecord> records) {
        return new Publication(CentreKeys.create(), 1, "official", now(), LIFE, records, Optional.empty());
    }

    /** The same Centre's next publication, with these records and no others, issued now. */
    public Publication next(EvidenceRecord... others) {
        return generation(generation + 1, others);
    }

    /** The same Centre's next publication, with these records and no others, issued now. */
    public Publication next(Collection<EvidenceRecord> others) {
        return new Publication(keys, generation + 1, standing, now(), life, others, referenceData);
    }

    /** The same Centre's publication of that number, with these records and no others, issued now. */
    public Publication generation(long number, EvidenceRecord... others) {
        return new Publication(keys, number, standing, now(), life, List.of(others), referenceData);
    }

    /** This publication with another standing, such as {@code demonstration}, in the manifest and the service document. */
    public Publication standing(String other) {
        return new Publication(keys, generation, other, issuedAt, life, records, referenceData);
    }

    /** This publication as if it had been issued at another time: long ago, it is stale or expired. */
    public Publication issuedAt(Instant other) {
        return new Publication(
                keys, generation, standing, other.truncatedTo(ChronoUnit.SECONDS), life, records, referenceData);
    }

    /** This publication with another life; it is stale after half of it, and then expired. */
    public Publication life(Duration other) {
        return new Publication(keys, generation, standing, issuedAt, other, records, referenceData);
    }

    /** This publication with other keys: the first signs, and the others are named. */
    public Publication signedBy(CentreKeys others) {
        return new Publication(others, generation, standing, issuedAt, life, records, referenceData);
    }

    /** This publication with scales, code lists and mappings, in a file that the manifest names. */
    public Publication referenceData(ReferenceData data) {
        return new Publication(keys, generation, standing, issuedAt, life, records, Optional.of(data));
    }

    /** What it is signed with. */
    public CentreKeys keys() {
        return keys;
    }

    /** The key that clients pin. */
    public CentreKey key() {
        return keys.publicKey();
    }

    /** Its number. */
    public long generation() {
        return generation;
    }

    /** What the Centre says it is. */
    public String standing() {
        return standing;
    }

    /** When it was issued. */
    public Instant issuedAt() {
        return issuedAt;
    }

    /** What is published, with the tombstones. */
    public List<EvidenceRecord> records() {
        return records;
    }

    /** Where the bulk file is, relative to the manifest. */
    public String bulkPath() {
        return "snapshots/" + generation + ".ndjson.gz";
    }

    /** The bulk file. */
    public byte[] bulkFile() {
        return snapshot().gzip();
    }

    /** Every file that the manifest names, by its path relative to the manifest: a Centre serves these and no others. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(bulkPath(), bulkFile());
        referenceFile().ifPresent(file -> files.put(file.describe().path(), file.gzip()));
        return files;
    }

    /** The manifest, signed. */
    public byte[] manifest() {
        return manifest(right -> right);
    }

    /** A manifest that {@code change} made different before it was signed. */
    public byte[] manifest(UnaryOperator<SnapshotManifest> change) {
        Snapshot made = snapshot();
        SnapshotManifest right = new SnapshotManifest(
                CENTRE_ID,
                Optional.of(standing),
                generation,
                generation == 1 ? Optional.empty() : Optional.of(generation - 1),
                issuedAt,
                issuedAt.plus(life),
                made.count(),
                made.root(),
                made.describe(bulkPath()),
                referenceFile().map(ReferenceDataFile::describe),
                keys.publicKeys(),
                Optional.empty());
        return keys.sign(change.apply(right)).toJson();
    }

    /** A manifest that describes the bulk file as {@code change} says, rightly signed. */
    public byte[] manifestOfFile(UnaryOperator<SnapshotManifest.BulkFile> change) {
        return manifest(right -> new SnapshotManifest(
                right.centreId(),
                right.standing(),
                right.generation(),
                right.previousGeneration(),
                right.issuedAt(),
                right.expiresAt(),
                right.count(),
                right.root(),
                change.apply(right.snapshot()),
                right.referenceData(),
                right.keys(),
                right.signature()));
    }

    /** What the Centre says of itself. */
    public byte[] serviceDocument() {
        return new CentreFile(CENTRE_ID, "Nobody", standing, "NOT_STATED", Optional.empty())
                .serviceDocument(ContractAnswers.OFFERED, ContractAnswers.NOT_OFFERED, keys.publicKeys());
    }

    private Optional<ReferenceDataFile> referenceFile() {
        return referenceData.map(ReferenceDataFile::of);
    }

    private synchronized Snapshot snapshot() {
        if (snapshot == null) {
            snapshot = Snapshot.of(records);
        }
        return snapshot;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
