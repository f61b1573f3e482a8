// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Publishes snapshots into a folder, right ones and wrong ones. */
final class SignedFiles {

    static final Instant ISSUED = Instant.parse("2026-11-01T00:00:00Z");

    private final Path folder;
    private final KeyPair keys;

    SignedFiles(Path folder) {
        this(folder, newKeys());
    }

    SignedFiles(Path folder, KeyPair keys) {
        this.folder = folder;
        this.keys = keys;
    }

    static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    KeyPair keys() {
        return keys;
    }

    CentreKey key() {
        return CentreKey.of(keys.getPublic());
    }

    SignedFiles publish(long generation, EvidenceRecord... records) {
        return publish(generation, manifest -> manifest, records);
    }

    /** Publishes with a manifest that {@code change} made different before it was signed. */
    SignedFiles publish(long generation, UnaryOperator<SnapshotManifest> change, EvidenceRecord... records) {
        Snapshot snapshot = Snapshot.of(List.of(records));
        SnapshotManifest manifest = new SnapshotManifest(
                "test-centre",
                Optional.of("demonstration"),
                generation,
                Optional.empty(),
                ISSUED,
                ISSUED.plus(Duration.ofDays(30)),
                snapshot.count(),
                snapshot.root(),
                snapshot.describe("records.ndjson.gz"),
                List.of(key()),
                Optional.empty());
        try {
            Files.createDirectories(folder);
            Files.write(file(), snapshot.gzip());
            Files.write(
                    manifest(), change.apply(manifest).sign(keys.getPrivate()).toJson());
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
        return this;
    }

    /** Publishes a list of changes beside them. */
    SignedFiles changes(String json) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("changes.json"), json);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return this;
    }

    /** Publishes with scales, code lists and mappings, which are beside the records. */
    SignedFiles publishWith(byte[] data, long generation, EvidenceRecord... records) {
        String sha256 = Snapshot.sha256(data);
        try {
            Files.createDirectories(folder);
            Files.write(data(), data);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
        return publish(
                generation,
                manifest -> manifest.withReferenceData(
                        Optional.of(new SnapshotManifest.BulkFile("reference-data/x", data.length, sha256))),
                records);
    }

    SnapshotSource source() {
        SnapshotSource source = SnapshotSource.files(manifest(), file());
        Path changes = folder.resolve("changes.json");
        source = Files.exists(changes) ? source.withChanges(changes) : source;
        return Files.exists(data()) ? source.withReferenceData(data()) : source;
    }

    byte[] publishedManifest() {
        try {
            return Files.readAllBytes(manifest());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    Path data() {
        return folder.resolve("reference-data.ndjson.gz");
    }

    Path manifest() {
        return folder.resolve("manifest.json");
    }

    Path file() {
        return folder.resolve("records.ndjson.gz");
    }

    ImportOutcome offerTo(Catalogue catalogue) {
        return offerTo(catalogue, Trust.keys(key()));
    }

    ImportOutcome offerTo(Catalogue catalogue, Trust trust) {
        return catalogue.importSnapshot(source(), trust);
    }
}
