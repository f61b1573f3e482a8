// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonLine;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A bulk file on disk, read only after its bytes were checked against the manifest. */
final class SnapshotFile {

    private static final int BUFFER = 1 << 16;
    private static final String STATED = "the manifest";

    private final Path file;
    private final SnapshotManifest manifest;

    private SnapshotFile(Path file, SnapshotManifest manifest) {
        this.file = file;
        this.manifest = manifest;
    }

    /** The file, if its size and digest are as {@code manifest} states. */
    static SnapshotFile check(Path file, SnapshotManifest manifest) throws IOException, RefusedException {
        ByteCheck check = new ByteCheck(manifest.snapshot());
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                check.add(buffer, read);
            }
        }
        check.end();
        return new SnapshotFile(file, manifest);
    }

    /** Copies the file in from {@code part}, and no byte more than it should have. */
    static SnapshotFile take(SnapshotSource.Part part, SnapshotManifest manifest, Path file, Disk disk)
            throws IOException, RefusedException {
        ByteCheck check = new ByteCheck(manifest.snapshot());
        try (SourceStream in = SourceStream.open("the bulk file", part);
                OutputStream out = disk.create(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer, 0); read >= 0; read = in.read(buffer, 0)) {
                check.add(buffer, read);
                out.write(buffer, 0, read);
            }
        }
        check.end();
        return new SnapshotFile(file, manifest);
    }

    /** The records, if their count and root are as the manifest states. */
    List<EvidenceRecord> records() throws IOException, RefusedException {
        List<EvidenceRecord> records = new ArrayList<>();
        RootDigest root = new RootDigest();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
                Stream<JsonLine> lines = EvidenceJson.standard().lines(in)) {
            for (JsonLine line : (Iterable<JsonLine>) lines::iterator) {
                if (records.size() == manifest.count()) {
                    throw wrongCount("more than");
                }
                EvidenceRecord record = record(line);
                add(root, record);
                records.add(record);
            }
        } catch (UncheckedIOException broken) {
            throw unreadable("breaks off: " + broken.getMessage());
        } catch (ZipException | EOFException notGzip) {
            throw unreadable("is not gzip: " + notGzip.getMessage());
        }
        if (records.size() != manifest.count()) {
            throw wrongCount(records.size() + " instead of");
        }
        if (!root.value().equals(manifest.root())) {
            throw new RefusedException(Refusal.WRONG_ROOT);
        }
        return records;
    }

    private static EvidenceRecord record(JsonLine line) throws RefusedException {
        return line.record()
                .orElseThrow(() -> unreadable("has a line that cannot be read: "
                        + line.fault().map(InvalidJsonException::getMessage).orElse("no reason given")));
    }

    private static void add(RootDigest root, EvidenceRecord record) throws RefusedException {
        int version = record.version().orElseThrow(() -> unreadable("has a record without a version"));
        String digest =
                EvidenceJson.standard().digest(record).orElseThrow(() -> unreadable("has a record without a digest"));
        try {
            root.add(record.id(), version, digest);
        } catch (IllegalArgumentException outOfOrder) {
            throw unreadable("is not in order: " + outOfOrder.getMessage());
        }
    }

    private static RefusedException unreadable(String what) {
        return new RefusedException(Refusal.UNREADABLE_RECORDS, "fault", what);
    }

    private RefusedException wrongCount(String found) {
        return new RefusedException(Refusal.WRONG_COUNT, "found", found, "stated", manifest.count());
    }

    /** Size and digest, while the bytes go by. */
    private static final class ByteCheck {

        private final SnapshotManifest.BulkFile stated;
        private final MessageDigest digest = Snapshot.newSha256();
        private long size;

        ByteCheck(SnapshotManifest.BulkFile stated) {
            this.stated = stated;
        }

        void add(byte[] bytes, int length) throws RefusedException {
            size += length;
            if (size > stated.size()) {
                throw new RefusedException(Refusal.WRONG_SIZE, "found", "more than", "stated", stated.size());
            }
            digest.update(bytes, 0, length);
        }

        void end() throws RefusedException {
            if (size != stated.size()) {
                throw new RefusedException(Refusal.WRONG_SIZE, "found", size + " instead of", "stated", stated.size());
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(stated.sha256())) {
                throw new RefusedException(Refusal.WRONG_DIGEST, "file", "the bulk file", "stated", STATED);
            }
        }
    }
}
