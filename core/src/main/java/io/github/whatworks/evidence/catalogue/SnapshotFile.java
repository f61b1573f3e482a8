// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A bulk file on disk, read only after its bytes were checked against the manifest. */
final class SnapshotFile {

    private final Path file;

    SnapshotFile(Path file) {
        this.file = file;
    }

    /** The records, checked: size, digest, count and root all as {@code manifest} states. */
    List<EvidenceRecord> read(SnapshotManifest manifest) throws IOException, RefusedException {
        checkBytes(manifest.snapshot());
        List<EvidenceRecord> records = new ArrayList<>();
        RootDigest root = new RootDigest();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                Stream<JsonLine> lines = EvidenceJson.standard().lines(in)) {
            for (JsonLine line : (Iterable<JsonLine>) lines::iterator) {
                if (records.size() == manifest.count()) {
                    throw wrongRecords("has more than the " + manifest.count() + " records it should have");
                }
                EvidenceRecord record = record(line);
                add(root, record);
                records.add(record);
            }
        } catch (UncheckedIOException broken) {
            throw wrongRecords("breaks off: " + broken.getMessage());
        }
        if (records.size() != manifest.count()) {
            throw wrongRecords("has " + records.size() + " records instead of " + manifest.count());
        }
        if (!root.value().equals(manifest.root())) {
            throw wrongRecords("does not have the root that the manifest states");
        }
        return records;
    }

    private void checkBytes(SnapshotManifest.BulkFile stated) throws IOException, RefusedException {
        long size = Files.size(file);
        if (size != stated.size()) {
            throw new RefusedException(
                    Refusal.WRONG_FILE, "the bulk file has " + size + " bytes instead of " + stated.size());
        }
        MessageDigest digest = Snapshot.newSha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(stated.sha256())) {
            throw new RefusedException(
                    Refusal.WRONG_FILE, "the bulk file does not have the digest that the manifest states");
        }
    }

    private static EvidenceRecord record(JsonLine line) throws RefusedException {
        return line.record()
                .orElseThrow(() -> wrongRecords("has a line that cannot be read: "
                        + line.fault().map(InvalidJsonException::getMessage).orElse("no reason given")));
    }

    private static void add(RootDigest root, EvidenceRecord record) throws RefusedException {
        int version = record.version().orElseThrow(() -> wrongRecords("has a record without a version"));
        String digest =
                EvidenceJson.standard().digest(record).orElseThrow(() -> wrongRecords("has a record without a digest"));
        try {
            root.add(record.id(), version, digest);
        } catch (IllegalArgumentException outOfOrder) {
            throw wrongRecords("is not in order: " + outOfOrder.getMessage());
        }
    }

    private static RefusedException wrongRecords(String what) {
        return new RefusedException(Refusal.WRONG_RECORDS, "the bulk file " + what);
    }
}
