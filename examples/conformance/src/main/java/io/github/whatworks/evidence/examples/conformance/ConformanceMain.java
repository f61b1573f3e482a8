// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.catalogue.CentreKey;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program. It ends with an exit code and, where that is 2, with a line that says why. */
public final class ConformanceMain {
    static final String NAME = "conformance";
    static final int CONFORMS = 0;
    static final int DOES_NOT = 1;
    static final int NOT_RUN = 2;

    private ConformanceMain() {}

    /** Runs the program with the arguments of the command line. */
    public static void main(String[] args) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(out, err, Options.standard(), args));
    }

    static int run(OutputStream out, PrintStream err, Options options, String... args) {
        try {
            return run(out, options, args);
        } catch (ParameterException wrong) {
            String first =
                    String.valueOf(wrong.getMessage()).lines().findFirst().orElse("");
            say(err, first + "; see " + NAME + " --help");
        } catch (NotRunException nothing) {
            say(err, String.valueOf(nothing.getMessage()));
        } catch (IOException unwritten) {
            say(err, "the report could not be written: " + unwritten.getMessage());
        } catch (RuntimeException | Error broken) {
            StackTraceElement[] trace = broken.getStackTrace();
            say(
                    err,
                    "ended by a fault of its own; please report: " + broken
                            + (trace.length == 0 ? "" : " at " + trace[0]));
        }
        return NOT_RUN;
    }

    private static void say(PrintStream err, String line) {
        err.println(NAME + ": " + Shown.printable(line).replace('\n', ' '));
    }

    private static int run(OutputStream out, Options standard, String... args) throws IOException {
        CommandLine line = CommandLineOptions.line();
        ParseResult given = line.parseArgs(args);
        if (given.isUsageHelpRequested()) {
            write(out, line.getUsageMessage(Ansi.OFF));
            return CONFORMS;
        }
        String file = given.matchedOptionValue(CommandLineOptions.OUT, null);
        Report report = Conformance.run(base(given), options(given, standard));
        ReportForm form = given.matchedOptionValue(CommandLineOptions.REPORT, ReportForm.TEXT);
        write(out, file, form.write(report));
        if (report.conforms()) {
            return CONFORMS;
        }
        if (report.results(Outcome.FAILED).isEmpty() && !report.isWhole()) {
            throw new NotRunException("not everything could be tried: " + report.sentence());
        }
        return DOES_NOT;
    }

    private static URI base(ParseResult given) {
        return given.matchedOption(CommandLineOptions.BASE).getValue();
    }

    private static Options options(ParseResult given, Options standard) {
        Options options = standard.withRate(given.matchedOptionValue(CommandLineOptions.RATE, standard.rate()));
        Optional<CentreKey> key = Optional.ofNullable(given.matchedOptionValue(CommandLineOptions.KEY, null));
        return key.map(options::withKey).orElse(options);
    }

    private static void write(OutputStream out, @Nullable String file, String text) throws IOException {
        if (file == null) {
            write(out, text);
        } else {
            WholeFile.write(file, text);
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
