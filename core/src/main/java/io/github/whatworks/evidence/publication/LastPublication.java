// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * What was published last, read from the folder and held to its signature and digests: nothing is put on top of what
 * followers could not take.
 *
 * @param manifest the manifest
 * @param records the records of the bulk file
 * @param changes the list of changes, as far as the manifest goes
 */
record LastPublication(SnapshotManifest manifest, List<EvidenceRecord> records, Changes changes) {

    private static final String PUT_BACK = "; put back the files that are on your web server";

    /**
     * Empty if nothing was published yet.
     *
     * @throws IOException if what is there is damaged or incomplete; the message says what to do
     */
    static Optional<LastPublication> read(PublicFolder folder) throws IOException {
        Optional<SnapshotManifest> manifest = manifest(folder);
        return manifest.isEmpty()
                ? Optional.empty()
                : Optional.of(new LastPublication(
                        manifest.get(), records(folder, manifest.get()), changes(folder, manifest.get())));
    }

    /** The manifest alone. */
    static Optional<SnapshotManifest> manifest(PublicFolder folder) throws IOException {
        folder.checkIsNoFile();
        Path file = folder.manifest();
        Optional<byte[]> json = PublicFolder.read(file);
        if (json.isEmpty()) {
            // The first run may have been killed before its manifest; a later one leaves the manifest before it.
            if (folder.highestBulk() > 1) {
                throw new IOException(file + ": is missing beside the files of earlier generations" + PUT_BACK);
            }
            return Optional.empty();
        }
        try {
            SnapshotManifest manifest = SnapshotManifest.parse(json.get());
            for (CentreKey key : manifest.keys()) {
                if (key.hasSigned(json.get())) {
                    return Optional.of(manifest);
                }
            }
        } catch (InvalidJsonException | IllegalArgumentException malformed) {
            throw new IOException(file + ": " + malformed.getMessage() + PUT_BACK, malformed);
        }
        throw new IOException(file + ": was changed after it was signed" + PUT_BACK);
    }

    private static List<EvidenceRecord> records(PublicFolder folder, SnapshotManifest manifest) throws IOException {
        Path file = folder.bulk(manifest.generation());
        byte[] gzip = PublicFolder.read(file)
                .orElseThrow(() -> new IOException(file + ": is missing, though the manifest names it" + PUT_BACK));
        if (!sha256(gzip).equals(manifest.snapshot().sha256())) {
            throw new IOException(file + ": is not what was signed" + PUT_BACK);
        }
        List<EvidenceRecord> records = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip));
                Stream<JsonLine> lines = EvidenceJson.standard().lines(in)) {
            for (JsonLine line : (Iterable<JsonLine>) lines::iterator) {
                records.add(line.record()
                        .orElseThrow(() ->
                                new IOException(file + ": line " + line.lineNumber() + " cannot be read as a record")));
            }
        } catch (UncheckedIOException unreadable) {
            throw new IOException(file + ": breaks off: " + unreadable.getMessage(), unreadable);
        }
        return records;
    }

    private static Changes changes(PublicFolder folder, SnapshotManifest manifest) throws IOException {
        Path file = folder.changes();
        byte[] json = PublicFolder.read(file)
                .orElseThrow(() -> new IOException(
                        file + ": is missing, and with it the traces of what was withdrawn" + PUT_BACK));
        try {
            Changes changes = Changes.parse(json);
            if (changes.generation() < manifest.generation()) {
                throw new IOException(file + ": goes to generation " + changes.generation()
                        + ", and the manifest beside it is of generation " + manifest.generation() + PUT_BACK);
            }
            return changes.upTo(manifest.generation());
        } catch (InvalidJsonException | IllegalArgumentException malformed) {
            throw new IOException(file + ": " + malformed.getMessage() + PUT_BACK, malformed);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
