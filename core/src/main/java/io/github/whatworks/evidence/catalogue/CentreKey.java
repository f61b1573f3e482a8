// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A Centre's public key, by which a copy knows that a snapshot is what that Centre sent.
 *
 * <p>Ed25519. Written as {@code ed25519:} and the Base64 of the 32 bytes of the key (RFC 8032).
 * Immutable and safe to share between threads.
 *
 * @param text the key as written
 */
public record CentreKey(String text) {

    private static final String SCHEME = "ed25519:";
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    /**
     * Takes a key as written.
     *
     * @throws IllegalArgumentException if it is not one
     * @throws IllegalStateException if this Java runtime lacks Ed25519, as an image by {@code jlink} of JDK 17 to 21 does
     *     that was made without the module {@code jdk.crypto.ec}
     */
    public CentreKey {
        text = text.strip();
        decode(text);
    }

    /**
     * The key as Java made it.
     *
     * @throws IllegalArgumentException if it is not an Ed25519 key
     */
    public static CentreKey of(PublicKey key) {
        byte[] encoded = key.getEncoded();
        int start = X509_PREFIX.length;
        if (encoded.length != start + 32 || !Arrays.equals(encoded, 0, start, X509_PREFIX, 0, start)) {
            throw new IllegalArgumentException("expected an Ed25519 key, found " + key.getAlgorithm());
        }
        return new CentreKey(
                SCHEME + Base64.getEncoder().encodeToString(Arrays.copyOfRange(encoded, start, start + 32)));
    }

    /**
     * Whether a manifest, as it was sent, carries this key's signature. It says who sent it, and nothing of whether it is
     * the newest one.
     *
     * @throws io.github.whatworks.evidence.json.InvalidJsonException if the bytes are not JSON
     * @throws IllegalArgumentException if they are not a manifest; the message says why
     */
    public boolean hasSigned(byte[] manifest) {
        Optional<String> given = SnapshotManifest.parse(manifest).signature();
        try {
            return given.isPresent()
                    && verifies(
                            ManifestJson.signedBytes(manifest),
                            Base64.getDecoder().decode(given.get()));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    /** Whether {@code signature} is this key's signature of {@code bytes}. */
    boolean verifies(byte[] bytes, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(decode(text));
            check.update(bytes);
            return check.verify(signature);
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private static PublicKey decode(String text) {
        try {
            byte[] raw = Base64.getDecoder().decode(text.startsWith(SCHEME) ? text.substring(SCHEME.length()) : "");
            if (raw.length != 32) {
                throw new IllegalArgumentException("expected \"ed25519:\" and the Base64 of 32 bytes");
            }
            byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + raw.length);
            System.arraycopy(raw, 0, encoded, X509_PREFIX.length, raw.length);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (NoSuchAlgorithmException smallRuntime) {
            throw new IllegalStateException(
                    "this Java runtime lacks Ed25519, without which nobody can tell who sent a snapshot: an image by jlink "
                            + "of JDK 17 to 21 needs --add-modules jdk.crypto.ec",
                    smallRuntime);
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            throw new IllegalArgumentException(
                    "not a Centre's key: expected \"ed25519:\" and the Base64 of 32 bytes", malformed);
        }
    }

    /** The key as written; it is public. */
    @Override
    public String toString() {
        return text;
    }
}
