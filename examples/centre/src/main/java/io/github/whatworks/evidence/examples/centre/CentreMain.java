// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program: serves until it is told to stop. Exit code 2: it could not start, and stderr says why. */
public final class CentreMain {

    private CentreMain() {}

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
            out.println(CentreArguments.USAGE);
            return 0;
        }
        try {
            CentreProgram program = CentreProgram.start(CentreArguments.parse(args), out, err);
            Runtime.getRuntime().addShutdownHook(new Thread(program::close, "centre-stop"));
            return 0;
        } catch (IllegalArgumentException | StoreException | FaultyDataException | IOException explained) {
            err.println("centre: " + explained.getMessage());
            return 2;
        }
    }
}
