// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** A bulk file on disk, read only after its bytes were checked against what is stated of them. */
final class SnapshotFile {

    private static final int BUFFER = 1 << 16;
    private static final String STATED = "the manifest";

    private final Path file;

    private SnapshotFile(Path file) {
        this.file = file;
    }

    /** The file, if its size and digest are as stated. */
    static SnapshotFile check(Path file, SnapshotManifest.BulkFile stated) throws IOException, RefusedException {
        ByteCheck check = new ByteCheck(stated);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                check.add(buffer, read);
            }
        }
        check.end();
        return new SnapshotFile(file);
    }

    /** Copies the file in from {@code part}, and no byte more than it should have. */
    static SnapshotFile take(SnapshotSource.Part part, SnapshotManifest.BulkFile stated, Path file, Disk disk)
            throws IOException, RefusedException {
        ByteCheck check = new ByteCheck(stated);
        try (SourceStream in = SourceStream.open("the bulk file", part);
                OutputStream out = disk.create(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer, 0); read >= 0; read = in.read(buffer, 0)) {
                check.add(buffer, read);
                out.write(buffer, 0, read);
            }
        }
        check.end();
        return new SnapshotFile(file);
    }

    /** The records, if their count and root are as the manifest states. */
    DigestedRecords records(SnapshotManifest manifest) throws IOException, RefusedException {
        return records(manifest, () -> {});
    }

    /** The same, unless it is called off. */
    DigestedRecords records(SnapshotManifest manifest, Wanted wanted) throws IOException, RefusedException {
        DigestedRecords records = records(manifest.count(), wanted);
        checkWhole(records, manifest);
        return records;
    }

    /** The records, of which there are at most {@code most}. */
    DigestedRecords records(long most) throws IOException, RefusedException {
        return records(most, () -> {});
    }

    /** Asked before each record whether it is still wanted. */
    @FunctionalInterface
    interface Wanted {
        void check() throws RefusedException;
    }

    private DigestedRecords records(long most, Wanted wanted) throws IOException, RefusedException {
        DigestedRecords.Builder records = new DigestedRecords.Builder();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), BUFFER)) {
            new RecordLines(SnapshotFile::unreadable).read(in, (record, digest) -> {
                wanted.check();
                if (records.size() == most) {
                    throw wrongCount("more than", most);
                }
                try {
                    records.add(record, digest);
                } catch (IllegalArgumentException outOfOrder) {
                    throw unreadable("is not in order: " + outOfOrder.getMessage());
                }
            });
        } catch (UncheckedIOException broken) {
            throw unreadable("breaks off: " + broken.getMessage());
        } catch (ZipException | EOFException notGzip) {
            throw unreadable("is not gzip: " + notGzip.getMessage());
        }
        return records.build();
    }

    /** Insists on the count and the root that are signed. */
    static void checkWhole(DigestedRecords records, SnapshotManifest manifest) throws RefusedException {
        if (records.size() != manifest.count()) {
            throw wrongCount(records.size() + " instead of", manifest.count());
        }
        if (!records.root().equals(manifest.root())) {
            throw new RefusedException(Refusal.WRONG_ROOT);
        }
    }

    private static RefusedException unreadable(String what) {
        return new RefusedException(Refusal.UNREADABLE_RECORDS, "fault", what);
    }

    private static RefusedException wrongCount(String found, long stated) {
        return new RefusedException(Refusal.WRONG_COUNT, "found", found, "stated", stated);
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
