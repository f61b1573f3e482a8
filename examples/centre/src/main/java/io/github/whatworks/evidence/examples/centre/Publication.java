// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.catalogue.Snapshot;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpStatus;

/** One generation of a Centre, whole: everything it answers with, by path. Immutable once made. */
final class Publication {

    static final String CENTRE_ID = "reference-centre";
    static final String CHANGES = "/v1/changes.json";
    private static final Duration LIFE = Duration.ofDays(30);

    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, Problem> withdrawn = new HashMap<>();

    private Publication() {}

    /**
     * The publication of now. The generation is the second, so that no restart ever goes back.
     *
     * @throws IllegalArgumentException if a record cannot be served
     */
    static Publication of(CentreOptions options) {
        Instant now = options.clock().instant().truncatedTo(ChronoUnit.SECONDS);
        Publication publication = new Publication();
        Snapshot snapshot = snapshot(options.records());
        SnapshotManifest manifest = manifest(options, snapshot, now);
        publication.json("/v1/centre.json", StaticDocuments.centre(options), now);
        publication.json("/v1/snapshot.json", manifest.toJson(), now);
        publication.json(CHANGES, StaticDocuments.changes(options.records(), manifest.generation()), now);
        publication.documents.put("/v1/" + manifest.snapshot().path(), Document.gzip(snapshot.gzip(), now));
        options.records().forEach(record -> publication.add(record, now));
        return publication;
    }

    /** What is at {@code path}, as it stands decoded in a request. */
    Optional<Document> document(String path) {
        return Optional.ofNullable(documents.get(path));
    }

    /** What is said of a record at {@code path} that was withdrawn. */
    Optional<Problem> withdrawn(String path) {
        return Optional.ofNullable(withdrawn.get(path));
    }

    static boolean isWithdrawn(EvidenceRecord record) {
        return record.status().filter(RecordStatus.WITHDRAWN::equals).isPresent();
    }

    private void add(EvidenceRecord record, Instant now) {
        String path = "/v1/records/" + record.id();
        if (isWithdrawn(record)) {
            withdrawn.put(path, gone(record));
        } else {
            json(path, EvidenceJson.standard().canonical(record).orElseThrow(), now);
        }
    }

    private void json(String path, byte[] bytes, Instant now) {
        documents.put(path, Document.json(bytes, now));
    }

    private static Snapshot snapshot(List<EvidenceRecord> records) {
        for (EvidenceRecord record : records) {
            Servable.fault(record).ifPresent(fault -> {
                throw new IllegalArgumentException("the record " + record.id() + " " + fault);
            });
        }
        return Snapshot.of(records);
    }

    private static SnapshotManifest manifest(CentreOptions options, Snapshot snapshot, Instant now) {
        long generation = now.getEpochSecond();
        SnapshotManifest unsigned = new SnapshotManifest(
                CENTRE_ID,
                Optional.of(options.standing()),
                generation,
                Optional.empty(),
                now,
                now.plus(LIFE),
                snapshot.count(),
                snapshot.root(),
                snapshot.describe("snapshots/" + generation + ".ndjson.gz"),
                List.of(options.keys().publicKey()),
                Optional.empty());
        try {
            return unsigned.sign(options.keys().privateKey());
        } catch (GeneralSecurityException cannotBeWithSuchAKey) {
            throw new IllegalStateException(cannotBeWithSuchAKey);
        }
    }

    private static Problem gone(EvidenceRecord record) {
        Map<String, String> more = new HashMap<>();
        Optional<Withdrawal> withdrawal = record.withdrawal();
        withdrawal.flatMap(Withdrawal::reason).ifPresent(reason -> more.put("reason", reason));
        withdrawal.flatMap(Withdrawal::safety).ifPresent(safety -> more.put("safety", safety.value()));
        withdrawal.flatMap(Withdrawal::successor).ifPresent(successor -> more.put("successor", successor));
        return new Problem(HttpStatus.GONE_410, "This record was withdrawn.", more);
    }
}
