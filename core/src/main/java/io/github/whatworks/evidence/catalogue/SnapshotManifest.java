// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The signed description of a snapshot: which Centre issued it, when, for how long, and the digests
 * by which a copy checks that it is whole.
 *
 * <p>The signature is Ed25519 over the canonical JSON without the member {@code signature}. It says
 * who sent the bytes, never that the evidence is right. Immutable.
 *
 * @param centreId the Centre
 * @param standing what the Centre says it is, such as {@code official} or {@code demonstration}
 * @param generation the number of this publication, from 1, rising
 * @param previousGeneration the one before, if there was one
 * @param issuedAt when it was issued
 * @param expiresAt when its life ends
 * @param count how many records it has
 * @param root the digest of all ids, versions and digests; see {@link Snapshot}
 * @param snapshot the bulk file
 * @param referenceData the file of scales, code lists and mappings, where the Centre publishes them; see
 *     {@link ReferenceDataFile}
 * @param keys the keys that may sign the next manifest
 * @param signature the signature in Base64; empty until {@link #sign}
 */
public record SnapshotManifest(
        String centreId,
        Optional<String> standing,
        long generation,
        Optional<Long> previousGeneration,
        Instant issuedAt,
        Instant expiresAt,
        long count,
        String root,
        BulkFile snapshot,
        Optional<BulkFile> referenceData,
        List<CentreKey> keys,
        Optional<String> signature) {

    /** Copies the list. */
    public SnapshotManifest {
        keys = List.copyOf(keys);
    }

    /** A manifest that names no reference data. */
    public SnapshotManifest(
            String centreId,
            Optional<String> standing,
            long generation,
            Optional<Long> previousGeneration,
            Instant issuedAt,
            Instant expiresAt,
            long count,
            String root,
            BulkFile snapshot,
            List<CentreKey> keys,
            Optional<String> signature) {
        this(
                centreId,
                standing,
                generation,
                previousGeneration,
                issuedAt,
                expiresAt,
                count,
                root,
                snapshot,
                Optional.empty(),
                keys,
                signature);
    }

    /**
     * A file that a manifest describes.
     *
     * @param path relative to the manifest's own address
     * @param size in bytes as served
     * @param sha256 of the bytes as served, 64 lower-case hex digits
     */
    public record BulkFile(String path, long size, String sha256) {}

    /**
     * Reads a manifest.
     *
     * @throws io.github.whatworks.evidence.json.InvalidJsonException if the bytes are not JSON
     * @throws IllegalArgumentException if a member is missing or not what it should be; the message
     *     says which
     */
    public static SnapshotManifest parse(byte[] json) {
        return ManifestJson.parse(json);
    }

    /** This manifest, not signed any more, with another file of scales, code lists and mappings, or none. */
    public SnapshotManifest withReferenceData(Optional<BulkFile> other) {
        return with(other, Optional.empty());
    }

    /** The manifest as JSON, signature included. */
    public byte[] toJson() {
        return ManifestJson.write(this);
    }

    /**
     * This manifest with the signature of {@code key}.
     *
     * @throws GeneralSecurityException if the key cannot sign Ed25519
     */
    public SnapshotManifest sign(PrivateKey key) throws GeneralSecurityException {
        Signature signer = Signature.getInstance("Ed25519");
        signer.initSign(key);
        signer.update(ManifestJson.signedBytes(this));
        return withSignature(Optional.of(Base64.getEncoder().encodeToString(signer.sign())));
    }

    SnapshotManifest withSignature(Optional<String> given) {
        return with(referenceData, given);
    }

    private SnapshotManifest with(Optional<BulkFile> data, Optional<String> given) {
        return new SnapshotManifest(
                centreId,
                standing,
                generation,
                previousGeneration,
                issuedAt,
                expiresAt,
                count,
                root,
                snapshot,
                data,
                keys,
                given);
    }
}
