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

/**
 * Writes the example records from their source files: {@code Convert <source folder> <evidence.ndjson>}.
 *
 * <p>Reads {@code evidence-store.json}, {@code guidebook.json} and {@code editors.json}; writes one
 * record a line in canonical form, sorted by id. Nothing is written unless every record could be made.
 * Nothing leaves the machine. Exits with 0, with 1 if a source file is at fault, and with 2 if it was
 * called wrongly.
 */
public final class Convert {
    private Convert() {}

    /** Runs the program. */
    public static void main(String[] arguments) {
        int status = run(List.of(arguments), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.size() != 2) {
            err.println("usage: Convert <source folder> <evidence.ndjson>");
            return 2;
        }
        Path target = Path.of(arguments.get(1));
        try {
            List<EvidenceRecord> records = Conversion.of(Path.of(arguments.get(0)));
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
}
