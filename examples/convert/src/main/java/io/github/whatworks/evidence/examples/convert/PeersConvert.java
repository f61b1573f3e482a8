// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.EvidenceRecord;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes the peer test set from its source file: {@code PeersConvert <peers.json> <records.ndjson>}.
 *
 * <p>The records of other bodies, in our format, one a line in canonical form, sorted by id. They show
 * that the format holds what others publish; no Centre serves them. Nothing is written unless every
 * record could be made. Nothing leaves the machine. Exits with 0, with 1 if the source file is at
 * fault, and with 2 if it was called wrongly.
 */
public final class PeersConvert {
    private PeersConvert() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        int status = run(List.of(arguments), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        return RecordsFile.write(
                "PeersConvert <peers.json> <records.ndjson>", arguments, PeersConvert::records, out, err);
    }

    /**
     * The records, sorted by id.
     *
     * @throws SourceFault if the source file says something that is not understood
     */
    static List<EvidenceRecord> records(Path file) throws IOException {
        SortedMap<String, EvidenceRecord> records = new TreeMap<>();
        for (SourceObject source : SourceFile.records(file)) {
            EvidenceRecord record = PeerRecord.of(source);
            source.allRead();
            if (records.putIfAbsent(record.id(), record) != null) {
                throw new SourceFault(source.place(), "the id " + record.id() + " is taken by an earlier record");
            }
        }
        return List.copyOf(records.values());
    }
}
