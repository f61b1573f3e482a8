// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.JsonValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonText;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The records of a generation that came by changes, in three files: the bulk file of a former generation,
 * what is known of that file with the ids that are gone, and the records that were put since.
 *
 * <p>There is no file of the name that a bulk file has in other generations. A library that knows nothing
 * of changes finds none, sets the generation aside as damaged, and answers from another one or from none.
 */
final class DeltaFile {

    static final String BASE = "base.ndjson.gz";
    static final String ABOUT = "base.json";
    static final String PUT = "put.ndjson";

    private static final EvidenceJson JSON = EvidenceJson.standard();

    private DeltaFile() {}

    /**
     * What was read.
     *
     * @param records all of them
     * @param base what they are made of
     */
    record Contents(DigestedRecords records, Base base) {}

    static boolean isStatedIn(Sums sums) {
        return sums.stated(ABOUT).isPresent();
    }

    /** Writes what is different from the bulk file, which is there, of all the records that there are. */
    static void write(Path folder, Contents contents, Sums sums, Disk disk) throws IOException {
        Base base = contents.base();
        sums.put(BASE, base.file().sha256());
        byte[] about = about(base);
        sums.put(ABOUT, Snapshot.sha256(about));
        disk.write(folder.resolve(ABOUT), about);
        try (OutputStream out = disk.create(folder.resolve(PUT))) {
            sums.put(PUT, write(contents.records().only(base.put()), out));
        }
    }

    /** Writes a bulk file of these records, and answers what it is. */
    static SnapshotManifest.BulkFile writeBulk(Path folder, List<EvidenceRecord> records, Disk disk)
            throws IOException {
        Path file = folder.resolve(BASE);
        MessageDigest digest = Snapshot.newSha256();
        try (OutputStream out = disk.create(file);
                GZIPOutputStream gzip = new GZIPOutputStream(new DigestOutputStream(out, digest), 1 << 16)) {
            write(records, gzip);
        }
        return new SnapshotManifest.BulkFile(
                BASE, Files.size(file), HexFormat.of().formatHex(digest.digest()));
    }

    /** One a line, with the numbers as they were read: nothing is lost by it. Answers the digest of the bytes. */
    private static String write(List<EvidenceRecord> records, OutputStream out) throws IOException {
        MessageDigest digest = Snapshot.newSha256();
        OutputStream digesting = new BufferedOutputStream(new DigestOutputStream(out, digest), 1 << 16);
        for (EvidenceRecord record : records) {
            digesting.write(JSON.compact(record));
            digesting.write('\n');
        }
        digesting.flush();
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Reads what {@link #write} wrote, with every byte checked. */
    static Contents read(Path folder, Sums sums) throws IOException, RefusedException {
        JsonMembers about = JsonMembers.of(ABOUT, JsonText.standard().parse(sums.bytes(ABOUT)));
        SnapshotManifest.BulkFile file = new SnapshotManifest.BulkFile(
                BASE, about.whole("size"), sums.stated(BASE).orElse(""));
        if (!file.sha256().equals(about.text("sha256"))) {
            throw new RefusedException(Refusal.WRONG_DIGEST, "file", BASE, "stated", ABOUT);
        }
        DigestedRecords former = SnapshotFile.check(folder.resolve(BASE), file).records(Integer.MAX_VALUE);
        DigestedRecords put = put(sums.bytes(PUT));
        Set<String> ids = put.records().stream().map(EvidenceRecord::id).collect(Collectors.toSet());
        Base base = Base.of(file).with(ids, Set.copyOf(about.texts("gone")));
        return new Contents(former.with(put, base.gone()), base);
    }

    private static DigestedRecords put(byte[] lines) throws RefusedException {
        DigestedRecords.Builder put = new DigestedRecords.Builder();
        try {
            new RecordLines(DeltaFile::unreadable).read(new ByteArrayInputStream(lines), put::add);
        } catch (IllegalArgumentException | UncheckedIOException malformed) {
            throw unreadable(String.valueOf(malformed.getMessage()));
        }
        return put.build();
    }

    private static byte[] about(Base base) {
        Map<String, JsonValue> out = new LinkedHashMap<>();
        out.put("size", JsonValue.of(base.file().size()));
        out.put("sha256", JsonValue.of(base.file().sha256()));
        out.put("gone", JsonValue.of(base.gone().stream().map(JsonValue::of).toList()));
        return JsonText.standard().compact(JsonValue.of(out));
    }

    private static RefusedException unreadable(String fault) {
        return new RefusedException(Refusal.UNREADABLE, "what", PUT + " " + fault);
    }
}
