// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.CentreKey;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.Snapshot;
import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.examples.benchmarks.records.RecordSource;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Makes a copy of generated records on disk, signed and taken in as any other. */
public final class CopyWriter {

    /** One in so many is local practice, which a look-up counts and does not show. */
    private static final int LOCAL_PRACTICE = 50;

    private static final Comparator<EvidenceRecord> BY_TITLE = Comparator.comparing(
                    EvidenceRecord::title, String.CASE_INSENSITIVE_ORDER)
            .thenComparing(EvidenceRecord::title)
            .thenComparing(EvidenceRecord::id);

    private CopyWriter() {}

    /** Writes a copy of {@code args[1]} records of the seed {@code args[2]} into {@code args[0]}. */
    public static void main(String[] args) throws IOException, GeneralSecurityException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
    }

    /** Writes {@code folder/copy}, and the ids by title into {@code folder/ids}. */
    static void write(Path folder, int count, long seed) throws IOException, GeneralSecurityException {
        RecordSource source = new RecordSource(seed, 0);
        List<EvidenceRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            EvidenceRecord record = EvidenceJson.standard().read(source.record(i));
            boolean local = i % LOCAL_PRACTICE == 0;
            records.add(
                    local ? record.toBuilder().kind(RecordKind.LOCAL_PRACTICE).build() : record);
        }
        Files.createDirectories(folder);
        takeIn(folder, Snapshot.of(records));
        records.sort(BY_TITLE);
        Files.write(
                folder.resolve("ids"), records.stream().map(EvidenceRecord::id).toList());
    }

    private static void takeIn(Path folder, Snapshot snapshot) throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        CentreKey key = CentreKey.of(keys.getPublic());
        Instant now = Instant.now();
        SnapshotManifest manifest = new SnapshotManifest(
                "benchmark",
                Optional.of("demonstration"),
                1,
                Optional.empty(),
                now,
                now.plus(Duration.ofDays(30)),
                snapshot.count(),
                snapshot.root(),
                snapshot.describe("records.ndjson.gz"),
                List.of(key),
                Optional.empty());
        Path manifestFile = folder.resolve("manifest.json");
        Path recordsFile = folder.resolve("records.ndjson.gz");
        Files.write(manifestFile, manifest.sign(keys.getPrivate()).toJson());
        Files.write(recordsFile, snapshot.gzip());
        ImportOutcome outcome =
                Catalogue.open(folder.resolve("copy")).importSnapshot(manifestFile, recordsFile, Trust.keys(key));
        if (!(outcome instanceof ImportOutcome.Imported)) {
            throw new IOException("the copy was not taken in: " + outcome);
        }
    }
}
