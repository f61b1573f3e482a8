// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.calls;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.catalogue.ImportOutcome;
import io.github.whatworks.evidence.catalogue.Trust;
import io.github.whatworks.evidence.examples.benchmarks.records.RecordSource;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.publication.CentreFile;
import io.github.whatworks.evidence.publication.CentreKeys;
import io.github.whatworks.evidence.publication.PublicationOutcome;
import io.github.whatworks.evidence.publication.StaticCentre;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Publishes generated records twice, with one record changed in between, and takes the first generation into a copy: what
 * {@link RefreshRace} starts from.
 */
public final class CentreWriter {
    private static final CentreFile CENTRE =
            new CentreFile("benchmark", "Benchmark", "mirror", "NOT_STATED", Optional.empty());

    private CentreWriter() {}

    /** Writes {@code args[1]} records of the seed {@code args[2]} into {@code args[0]}. */
    public static void main(String[] args) throws IOException {
        write(new CentreFolder(Path.of(args[0])), Integer.parseInt(args[1]), Long.parseLong(args[2]));
    }

    /** Leaves the folder with the second generation, and its copy with the first. */
    static void write(CentreFolder folder, int count, long seed) throws IOException {
        RecordSource source = new RecordSource(seed, 0);
        List<EvidenceRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            EvidenceRecord record = EvidenceJson.standard().read(source.record(i));
            records.add(record.toBuilder().version(1).build());
        }
        CentreKeys keys = CentreKeys.create();
        publish(folder, keys, records);
        Path published = folder.published().resolve("v1");
        ImportOutcome outcome = Catalogue.open(folder.copy())
                .importSnapshot(
                        published.resolve("snapshot.json"),
                        published.resolve("snapshots/1.ndjson.gz"),
                        Trust.keys(keys.publicKey()));
        if (!(outcome instanceof ImportOutcome.Imported)) {
            throw new IOException("the copy was not taken in: " + outcome);
        }
        EvidenceRecord changed = records.get(count / 2).toBuilder()
                .version(2)
                .title("Changed since")
                .build();
        records.set(count / 2, changed);
        publish(folder, keys, records);
        byte[] record = EvidenceJson.standard()
                .canonical(changed)
                .orElseThrow(() -> new IOException("a generated record has no canonical form"));
        Files.write(folder.changed(), record);
        Files.writeString(folder.changedId(), changed.id());
        Files.write(
                published.resolve("centre.json"),
                CENTRE.serviceDocument(List.of("static", "records", "versions"), List.of(), keys.publicKeys()));
        Files.writeString(folder.key(), keys.publicKey().text());
    }

    private static void publish(CentreFolder folder, CentreKeys keys, List<EvidenceRecord> records) throws IOException {
        // Without scales and lists, which a refresh fetches apart, and once.
        PublicationOutcome outcome =
                StaticCentre.in(folder.published()).withoutReferenceData().publish(CENTRE, keys, records);
        if (!(outcome instanceof PublicationOutcome.Published)) {
            throw new IOException("not published: " + outcome);
        }
    }
}
