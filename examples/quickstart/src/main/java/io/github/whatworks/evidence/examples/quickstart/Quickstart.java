// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program. Exit code 0: the needs were answered; 2: they could not be, and stderr says why. */
public final class Quickstart {

    private Quickstart() {}

    /** Runs the program with the arguments of the command line. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(PrintStream out, PrintStream err, String... args) {
        if (List.of(args).contains("--help")) {
            out.println(Arguments.USAGE);
            return 0;
        }
        try {
            Arguments arguments = Arguments.parse(args);
            try (Copy copy = Copy.at(arguments.copy())) {
                LookUp lookUp = new LookUp(arguments, copy);
                out.println(
                        arguments.json() ? new JsonReport(lookUp.run()).print() : new TextReport(lookUp.run()).print());
            }
            return 0;
        } catch (IllegalArgumentException | CannotAnswerException explained) {
            err.println("quickstart: " + explained.getMessage());
        } catch (IOException disk) {
            err.println("quickstart: a file could not be read or written: " + disk.getMessage());
        }
        return 2;
    }
}
