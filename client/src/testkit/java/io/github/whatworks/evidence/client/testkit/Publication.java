// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.testkit;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.Snapshot;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.json.JsonText;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One generation of a made-up Centre, rightly signed. Immutable.
 *
 * @param keys what it is signed with
 * @param generation its number
 * @param standing what the Centre says it is, in the service document and in the manifest
 * @param records what is published
 */
public record Publication(KeyPair keys, long generation, String standing, List<EvidenceRecord> records) {

    /** The id of the Centre. */
    public static final String CENTRE_ID = "fake-centre";

    private static final Instant FIRST_ISSUE = Instant.parse("2026-11-01T00:00:00Z");
    private static final Duration LIFE = Duration.ofDays(30);

    /** Copies the list. */
    public Publication {
        records = List.copyOf(records);
    }

    /** The first generation of an official Centre with keys of its own. */
    public static Publication of(EvidenceRecord... records) {
        return new Publication(newKeys(), 1, "official", List.of(records));
    }

    /** A new pair of keys. */
    public static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    /** The same Centre's publication of that number, with these records. */
    public Publication generation(long number, EvidenceRecord... others) {
        return new Publication(keys, number, standing, List.of(others));
    }

    /** This publication with another standing. */
    public Publication standing(String other) {
        return new Publication(keys, generation, other, records);
    }

    /** The key that clients pin. */
    public CentreKey key() {
        return CentreKey.of(keys.getPublic());
    }

    /** Where the bulk file is, relative to the manifest. */
    public String bulkPath() {
        return "snapshots/" + generation + ".ndjson.gz";
    }

    /** The bulk file. */
    public byte[] bulkFile() {
        return Snapshot.of(records).gzip();
    }

    /** The manifest, signed. */
    public byte[] manifest() {
        return manifest(manifest -> manifest);
    }

    /** A manifest that {@code change} made different before it was signed. */
    public byte[] manifest(UnaryOperator<SnapshotManifest> change) {
        Snapshot snapshot = Snapshot.of(records);
        Instant issuedAt = FIRST_ISSUE.plus(Duration.ofHours(generation));
        SnapshotManifest right = new SnapshotManifest(
                CENTRE_ID,
                Optional.of(standing),
                generation,
                Optional.empty(),
                issuedAt,
                issuedAt.plus(LIFE),
                snapshot.count(),
                snapshot.root(),
                snapshot.describe(bulkPath()),
                List.of(key()),
                Optional.empty());
        return sign(change.apply(right));
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
                right.keys(),
                right.signature()));
    }

    /** What the Centre says of itself. */
    public byte[] serviceDocument() {
        return JsonText.standard()
                .compact(JsonValue.of(Map.of(
                        "id", JsonValue.of(CENTRE_ID),
                        "operator", JsonValue.of("Nobody"),
                        "standing", JsonValue.of(standing),
                        "contractVersion", JsonValue.of("1"),
                        "licence", JsonValue.of("NOT_STATED"))));
    }

    private byte[] sign(SnapshotManifest manifest) {
        try {
            return manifest.sign(keys.getPrivate()).toJson();
        } catch (GeneralSecurityException cannotBeWithSuchAKey) {
            throw new IllegalStateException(cannotBeWithSuchAKey);
        }
    }
}
