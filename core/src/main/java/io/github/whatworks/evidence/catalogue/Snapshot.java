// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordStatus;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * What a Centre publishes: its current records as one file, and the digests that describe it.
 *
 * <p>The file is gzip over NDJSON: one record a line in canonical bytes, sorted by the bytes of the
 * id, withdrawn records left out. {@code root} is the SHA-256 of the lines
 * {@code id SP version SP digest LF} in the same order. Immutable.
 */
public final class Snapshot {

    private static final Comparator<EvidenceRecord> BY_ID_BYTES =
            Comparator.comparing(record -> record.id().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

    private final byte[] gzip;
    private final String root;
    private final int count;

    private Snapshot(byte[] gzip, String root, int count) {
        this.gzip = gzip;
        this.root = root;
        this.count = count;
    }

    /**
     * The snapshot of {@code records}.
     *
     * @throws IllegalArgumentException if a record has no version or no digest, or an id comes twice
     */
    public static Snapshot of(Collection<EvidenceRecord> records) {
        List<EvidenceRecord> current = records.stream()
                .filter(record ->
                        record.status().filter(RecordStatus.WITHDRAWN::equals).isEmpty())
                .sorted(BY_ID_BYTES)
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RootDigest root = new RootDigest();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            for (EvidenceRecord record : current) {
                byte[] line = EvidenceJson.standard()
                        .canonical(record)
                        .orElseThrow(() -> new IllegalArgumentException(record.id() + " has no digest"));
                root.add(record.id(), version(record), sha256(line));
                out.write(line);
                out.write('\n');
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Snapshot(bytes.toByteArray(), root.value(), current.size());
    }

    /** The bytes of the file. */
    public byte[] gzip() {
        return gzip.clone();
    }

    /** The digest of all ids, versions and digests, 64 lower-case hex digits. */
    public String root() {
        return root;
    }

    /** How many records the file has. */
    public int count() {
        return count;
    }

    /** The description of the file for a manifest, at a path relative to the manifest. */
    public SnapshotManifest.BulkFile describe(String path) {
        return new SnapshotManifest.BulkFile(path, gzip.length, sha256(gzip));
    }

    private static int version(EvidenceRecord record) {
        return record.version().orElseThrow(() -> new IllegalArgumentException(record.id() + " has no version"));
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(newSha256().digest(bytes));
    }

    static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
