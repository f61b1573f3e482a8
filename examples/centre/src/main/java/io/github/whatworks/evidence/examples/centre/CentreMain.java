// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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
            CentreOptions options = options(CentreArguments.parse(args));
            ReferenceCentre centre = ReferenceCentre.start(options);
            Runtime.getRuntime().addShutdownHook(new Thread(centre::close, "centre-stop"));
            out.println("Listening on " + centre.address() + " (" + options.standing() + ", "
                    + options.records().size() + " records); public key " + centre.key());
            return 0;
        } catch (IllegalArgumentException | FaultyDataException | IOException explained) {
            err.println("centre: " + explained.getMessage());
            return 2;
        }
    }

    private static CentreOptions options(CentreArguments arguments) throws IOException, FaultyDataException {
        CentreOptions options = CentreOptions.of(records(arguments.data()))
                .withStanding(arguments.standing())
                .withHost(arguments.host())
                .withPort(arguments.port());
        return arguments.keys().isPresent()
                ? options.withKeys(CentreKeys.loadOrCreate(arguments.keys().get()))
                : options;
    }

    private static List<EvidenceRecord> records(List<Path> files) throws FaultyDataException {
        if (files.isEmpty()) {
            return ExampleRecords.bundled();
        }
        RecordReader reader = new RecordReader();
        for (Path file : files) {
            reader.read(file);
        }
        return reader.records();
    }
}
