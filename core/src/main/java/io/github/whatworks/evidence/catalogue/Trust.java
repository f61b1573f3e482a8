// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.util.List;

/**
 * Whose signature a copy accepts. Immutable and safe to share between threads.
 *
 * <p>A key counts if it was pinned here, or if a manifest signed by a key that counted named it. With
 * {@link #onFirstUse} the first key met is pinned in the folder and no other after it.
 */
public final class Trust {

    private final List<CentreKey> pinned;
    private final boolean firstUse;

    private Trust(List<CentreKey> pinned, boolean firstUse) {
        this.pinned = List.copyOf(pinned);
        this.firstUse = firstUse;
    }

    /** Accepts these keys and the ones they vouch for. */
    public static Trust keys(CentreKey... keys) {
        return new Trust(List.of(keys), false);
    }

    /**
     * Accepts whatever key signed the first snapshot that a folder takes in, and from then on that
     * key and the ones it vouches for. It protects against a change of sender, not against a wrong
     * first one.
     */
    public static Trust onFirstUse() {
        return new Trust(List.of(), true);
    }

    /**
     * Whether a manifest, in the bytes as they came, is signed by a key that counts from the start: one that was pinned
     * here or, with {@link #onFirstUse}, one that the manifest itself names. Nothing is taken in or remembered; what a
     * folder has learned since counts there alone.
     *
     * @throws io.github.whatworks.evidence.json.InvalidJsonException if the bytes are not JSON
     * @throws IllegalArgumentException if they are no manifest; the message says why
     */
    public boolean accepts(byte[] manifestJson) {
        SnapshotManifest manifest = SnapshotManifest.parse(manifestJson);
        byte[] signed = ManifestJson.signedBytes(manifestJson);
        List<CentreKey> keys = firstUse ? manifest.keys() : pinned;
        try {
            byte[] signature = TrustedKeys.signature(manifest);
            return keys.stream().anyMatch(key -> key.verifies(signed, signature));
        } catch (RefusedException unsigned) {
            return false;
        }
    }

    List<CentreKey> pinned() {
        return pinned;
    }

    boolean firstUse() {
        return firstUse;
    }
}
