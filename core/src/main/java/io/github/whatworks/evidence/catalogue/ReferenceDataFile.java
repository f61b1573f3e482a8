// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.TopicMapping;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.json.ReferenceJson;
import io.github.whatworks.evidence.scale.Scale;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;

/**
 * The scales, code lists and mappings of a Centre as one file, which its signed manifest names.
 *
 * <p>The file is gzip over NDJSON, in each line one of {@code {"scale": {...}}}, {@code {"codeList": {...}}} and {@code
 * {"mapping": {...}}} with everything that was read; the scales first and the mappings last, each sorted by id. Editions
 * of one id stand in the order of their Centre, the one in force last. Its name is made of its digest, so that it is
 * fetched anew only where something in it changed. Immutable and safe to share between threads.
 */
public final class ReferenceDataFile {

    private static final int SIGNS_OF_DIGEST = 16;

    private final byte[] gzip;
    private final String sha256;
    private final String linesSha256;
    private final ReferenceData data;
    private final int otherLines;

    ReferenceDataFile(byte[] gzip, String linesSha256, ReferenceData data, int otherLines) {
        this.gzip = gzip;
        this.sha256 = Snapshot.sha256(gzip);
        this.linesSha256 = linesSha256;
        this.data = data;
        this.otherLines = otherLines;
    }

    /**
     * The file of {@code data}.
     *
     * @throws IllegalArgumentException if something in it has no id, comes twice in one edition, or is too large to be
     *     read again; the message says which
     */
    public static ReferenceDataFile of(ReferenceData data) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            ReferenceJson json = ReferenceJson.standard();
            write(out, "scale", sorted(data.scales().scales(), Scale::id), json::compact);
            write(out, "codeList", sorted(data.codeLists().lists(), CodeList::id), json::compact);
            write(out, "mapping", sorted(data.mappings(), TopicMapping::id), json::compact);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parse(bytes.toByteArray());
    }

    /**
     * Reads a file: at most 8 MiB, which may unpack to 32 MiB in lines of at most 8 MiB. Lines of a kind that is not
     * known here are passed over and counted.
     *
     * @throws IllegalArgumentException if it is not such a file, or something in it has no id or comes twice in one
     *     edition; the message says in which line
     */
    public static ReferenceDataFile parse(byte[] gzip) {
        MessageDigest digest = Snapshot.newSha256();
        ReferenceLines lines = new ReferenceLines();
        lines.read(gzip, digest);
        return new ReferenceDataFile(
                gzip.clone(), HexFormat.of().formatHex(digest.digest()), lines.data(), lines.others());
    }

    private static <T> List<T> sorted(List<T> all, Function<T, Optional<String>> id) {
        return all.stream()
                .sorted(Comparator.comparing(one -> id.apply(one).orElse("")))
                .toList();
    }

    private static <T> void write(OutputStream out, String kind, List<T> all, Function<T, byte[]> json)
            throws IOException {
        for (T one : all) {
            out.write(("{\"" + kind + "\":").getBytes(StandardCharsets.US_ASCII));
            out.write(json.apply(one));
            out.write('}');
            out.write('\n');
        }
    }

    /** The bytes of the file. */
    public byte[] gzip() {
        return gzip.clone();
    }

    /** The digest of its bytes, 64 lower-case hex digits. */
    public String sha256() {
        return sha256;
    }

    /** What is in it. */
    public ReferenceData data() {
        return data;
    }

    /** How many lines are of a kind that is not known here, and are not in {@link #data}. */
    public int otherLines() {
        return otherLines;
    }

    /** Whether the other holds the same lines, however it is packed. */
    public boolean hasLinesOf(ReferenceDataFile other) {
        return linesSha256.equals(other.linesSha256);
    }

    /** The description of the file for a manifest, at {@code reference-data/} and the start of its digest. */
    public SnapshotManifest.BulkFile describe() {
        String path = "reference-data/" + sha256.substring(0, SIGNS_OF_DIGEST) + ".ndjson.gz";
        return new SnapshotManifest.BulkFile(path, gzip.length, sha256);
    }
}
