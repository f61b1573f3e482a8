// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import java.io.PrintStream;
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
        return RecordsFile.write("Convert <source folder> <evidence.ndjson>", arguments, Conversion::of, out, err);
    }
}
