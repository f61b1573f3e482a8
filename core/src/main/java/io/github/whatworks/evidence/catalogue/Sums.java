// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The digests of the files of a generation, by which flipped bytes are noticed. The file is one that
 * {@code sha256sum -c} understands. It guards against damage; whom the content is from is the signature's.
 */
final class Sums {

    static final String NAME = "SHA256SUMS";

    private final Path folder;
    private final Map<String, String> byName;

    private Sums(Path folder, Map<String, String> byName) {
        this.folder = folder;
        this.byName = byName;
    }

    static Sums empty(Path folder) {
        return new Sums(folder, new LinkedHashMap<>());
    }

    static Sums read(Path folder) throws IOException, RefusedException {
        Sums sums = empty(folder);
        // Latin 1, in which no byte is malformed: a wrong one makes a line that says nothing of any file.
        for (String line : Files.readAllLines(folder.resolve(NAME), StandardCharsets.ISO_8859_1)) {
            int gap = line.indexOf("  ");
            if (gap < 0) {
                throw new RefusedException(Refusal.UNREADABLE, "what", NAME + " has a line that is not one of digests");
            }
            sums.byName.put(line.substring(gap + 2), line.substring(0, gap));
        }
        return sums;
    }

    void put(String name, String sha256) {
        byName.put(name, sha256);
    }

    /** The digest of a file, where one is stated. */
    Optional<String> stated(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    boolean lists(String name) {
        return byName.containsKey(name);
    }

    /** Insists that every file has the bytes that were written; reads them all, and keeps none. */
    void checkAll() throws IOException, RefusedException {
        for (Map.Entry<String, String> file : byName.entrySet()) {
            MessageDigest digest = Snapshot.newSha256();
            try (InputStream in = Files.newInputStream(folder.resolve(file.getKey()));
                    OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
                in.transferTo(out);
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(file.getValue())) {
                throw new RefusedException(Refusal.WRONG_DIGEST, "file", file.getKey(), "stated", NAME);
            }
        }
    }

    byte[] toBytes() {
        StringBuilder out = new StringBuilder();
        byName.forEach(
                (name, sha256) -> out.append(sha256).append("  ").append(name).append('\n'));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The bytes of a file, if they are those that were written. */
    byte[] bytes(String name) throws IOException, RefusedException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        if (Optional.ofNullable(byName.get(name))
                .filter(Snapshot.sha256(bytes)::equals)
                .isEmpty()) {
            throw new RefusedException(Refusal.WRONG_DIGEST, "file", name, "stated", NAME);
        }
        return bytes;
    }
}
