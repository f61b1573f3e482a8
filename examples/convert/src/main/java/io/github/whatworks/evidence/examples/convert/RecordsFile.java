// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the programs of this package that write records share: all of them, or one sentence and nothing. */
final class RecordsFile {

    private RecordsFile() {}

    /** Makes records from the path named first and writes them to the one named second; the exit status. */
    static int write(String usage, List<String> arguments, Maker maker, PrintStream out, PrintStream err) {
        if (arguments.size() != 2) {
            err.println("usage: " + usage);
            return 2;
        }
        Path target = Path.of(arguments.get(1));
        try {
            List<EvidenceRecord> records = maker.records(Path.of(arguments.get(0)));
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            EvidenceJson.standard().writeLines(records, lines);
            Files.write(target, lines.toByteArray());
            out.println("wrote " + records.size() + " records to " + target);
            return 0;
        } catch (SourceFault | IllegalArgumentException fault) {
            err.println(fault.getMessage());
        } catch (IOException failed) {
            err.println("could not read or write: " + failed);
        }
        return 1;
    }

    /** Makes records from a source. */
    interface Maker {
        List<EvidenceRecord> records(Path source) throws IOException;
    }
}
