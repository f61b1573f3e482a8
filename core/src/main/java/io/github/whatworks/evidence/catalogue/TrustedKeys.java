// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys that count in a folder: those pinned by the caller, and those that a counting key named. */
final class TrustedKeys {

    private final Path file;
    private final Disk disk;

    TrustedKeys(Path folder, Disk disk) {
        this.file = folder.resolve("trusted-keys");
        this.disk = disk;
    }

    /**
     * Checks the signature and answers the keys that count from now on.
     *
     * @param signed the bytes that were signed
     * @param isFirst whether the folder has no generation yet, so that a first use can be one
     */
    Set<CentreKey> check(SnapshotManifest manifest, byte[] signed, Trust trust, boolean isFirst)
            throws IOException, RefusedException {
        byte[] signature = signature(manifest);
        // Pinned keys first: with one that has signed, a damaged list of learned ones is no matter.
        Optional<CentreKey> signer = signer(trust.pinned(), signed, signature);
        if (signer.isEmpty()) {
            Set<CentreKey> learned = new LinkedHashSet<>(learned());
            if (learned.isEmpty() && trust.pinned().isEmpty()) {
                if (!trust.firstUse() || !isFirst) {
                    throw new RefusedException(Refusal.NO_KEY);
                }
                learned.addAll(manifest.keys());
            }
            signer = signer(learned, signed, signature);
        }
        Set<CentreKey> next = new LinkedHashSet<>();
        next.add(signer.orElseThrow(() -> new RefusedException(Refusal.UNTRUSTED)));
        next.addAll(manifest.keys());
        return next;
    }

    void remember(Set<CentreKey> keys) throws IOException {
        List<String> lines = keys.stream().map(CentreKey::text).toList();
        disk.replace(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<CentreKey> signer(Collection<CentreKey> keys, byte[] signed, byte[] signature) {
        return keys.stream().filter(key -> key.verifies(signed, signature)).findFirst();
    }

    private List<CentreKey> learned() throws IOException, RefusedException {
        try {
            return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                    .filter(line -> !line.isBlank())
                    .map(CentreKey::new)
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(Refusal.DAMAGED_KEYS, "file", String.valueOf(file.getFileName()));
        }
    }

    static byte[] signature(SnapshotManifest manifest) throws RefusedException {
        try {
            byte[] signature = Base64.getDecoder().decode(manifest.signature().orElse(""));
            if (signature.length > 0) {
                return signature;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new RefusedException(Refusal.UNSIGNED, "fault", "has a signature that is not Base64");
        }
        throw new RefusedException(Refusal.UNSIGNED, "fault", "has no signature");
    }
}
