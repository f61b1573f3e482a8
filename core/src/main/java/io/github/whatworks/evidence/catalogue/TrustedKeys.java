// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys that count in a folder: those pinned by the caller, and those that a counting key named. */
final class TrustedKeys {

    private final Path file;

    TrustedKeys(Path folder) {
        this.file = folder.resolve("trusted-keys");
    }

    /** Checks the signature and answers the keys that count from now on. */
    Set<CentreKey> check(SnapshotManifest manifest, byte[] json, Trust trust) throws IOException, RefusedException {
        Set<CentreKey> counting = new LinkedHashSet<>(trust.pinned());
        counting.addAll(learned());
        if (counting.isEmpty() && trust.firstUse()) {
            counting.addAll(manifest.keys());
        }
        if (counting.isEmpty()) {
            throw new RefusedException(
                    Refusal.UNTRUSTED,
                    "no key is trusted here: give the Centre's key, or opt in to trust on first use");
        }
        byte[] signed = ManifestJson.signedBytes(json);
        byte[] signature = signature(manifest);
        CentreKey signer = counting.stream()
                .filter(key -> key.verifies(signed, signature))
                .findFirst()
                .orElseThrow(() -> new RefusedException(
                        Refusal.UNTRUSTED, "none of the keys trusted here has signed the manifest"));
        Set<CentreKey> next = new LinkedHashSet<>();
        next.add(signer);
        next.addAll(manifest.keys());
        return next;
    }

    void remember(Set<CentreKey> keys) throws IOException {
        List<String> lines = keys.stream().map(CentreKey::text).toList();
        Disk.replace(file, (String.join("\n", lines) + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private List<CentreKey> learned() throws IOException, RefusedException {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(CentreKey::new)
                    .toList();
        } catch (IllegalArgumentException malformed) {
            throw new RefusedException(
                    Refusal.UNREADABLE, file.getFileName() + " in the copy's folder: " + malformed.getMessage());
        }
    }

    private static byte[] signature(SnapshotManifest manifest) throws RefusedException {
        try {
            return Base64.getDecoder().decode(manifest.signature().orElse(""));
        } catch (IllegalArgumentException notBase64) {
            throw new RefusedException(Refusal.UNTRUSTED, "the manifest's signature is not Base64");
        }
    }
}
