// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A run that is stopped in the middle of an input without an end, by hand (SIGINT) or by the system (SIGTERM): the result
 * is the old one or whole, and nothing is left beside it.
 */
class InterruptTest {
    private static final int RECORDS = 3000;
    private static final String OLD = "the result of an earlier run";

    @TempDir
    Path folder;

    @TempDir
    Path results;

    @TempDir
    Path temporary;

    /** How a process ends that a signal stopped. */
    private enum Signal {
        INT(130),
        TERM(143);

        private final int exit;

        Signal(int exit) {
            this.exit = exit;
        }

        /** Sends it as a shell does. */
        void to(Process process) throws IOException, InterruptedException {
            Process kill = new ProcessBuilder("kill", "-" + name(), String.valueOf(process.pid())).start();
            assertThat(kill.waitFor()).as("sent to a process that runs").isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INT,  text,  1,   0, ",
        "INT,  json,  2, 300, " + OLD,
        "INT,  html,  1, 600, ",
        "INT,  junit, 2, 100, " + OLD,
        "TERM, sarif, 2, 300, ",
        "TERM, csv,   1,   0, " + OLD,
    })
    void check_stoppedWhileItRuns_leavesTheOldReportOrNone(
            Signal signal, String format, String threads, long after, String old) throws Exception {
        Path report = results.resolve("report." + format);

        Fork.Outcome outcome = stopped(signal, report, after, old, "check", "--report", format, "--threads", threads);

        leaves(outcome, signal, report, old);
    }

    @ParameterizedTest
    @CsvSource({"INT, records.ndjson, 200, ", "TERM, records.csv, 200, " + OLD})
    void convert_stoppedWhileItRuns_leavesTheOldFileOrNone(Signal signal, String name, long after, String old)
            throws Exception {
        Path converted = results.resolve(name);

        Fork.Outcome outcome = stopped(signal, converted, after, old, "convert");

        leaves(outcome, signal, converted, old);
    }

    /** Whoever stops it at the very end has the report, whole; before that, none. */
    @Test
    void check_stoppedAtAnyMoment_leavesAWholeReportOrNone() throws Exception {
        Path file = Files.writeString(folder.resolve("few.ndjson"), "nonsense\n".repeat(2000));
        Path report = results.resolve("report.json");
        Fork.of(folder, "check", "--report", "json", "--out", report.toString(), file.toString())
                .run();
        String whole = Files.readString(report);
        for (int after = 0; after < 800; after += 80) {
            Files.deleteIfExists(report);
            Fork fork = Fork.of(folder, "check", "--report", "json", "--out", report.toString(), file.toString());
            Process process = fork.start();
            Thread.sleep(after);
            process.destroy();

            Fork.Outcome outcome = fork.outcome(process);
            assertThat(outcome.code()).isIn(Signal.TERM.exit, ExitCode.FAULTS);
            assertThat(outcome.out() + outcome.err()).isEmpty();
            assertThat(files(results)).isSubsetOf("report.json");
            if (outcome.code() == ExitCode.FAULTS || Files.exists(report)) {
                assertThat(report).hasContent(whole);
            }
        }
    }

    private Fork.Outcome stopped(Signal signal, Path result, long after, String old, String... command)
            throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "this system has no signals to send from a shell");
        if (old != null) {
            Files.writeString(result, old);
        }
        String[] end = {"--out", result.toString(), "-"};
        Fork fork = Fork.of(folder, Stream.of(command, end).flatMap(Stream::of).toArray(String[]::new))
                .withTemporaryFilesIn(temporary)
                .fromPipe();
        Process process = fork.start();
        feed(process);
        assumeFalse(ignores(process, signal), "whoever started this test lets nothing be stopped by SIGINT");
        waitForDraft(process, old == null ? 1 : 2);
        Thread.sleep(after);
        signal.to(process);
        return fork.outcome(process);
    }

    private void leaves(Fork.Outcome outcome, Signal signal, Path result, String old) throws IOException {
        assertThat(outcome.out() + outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(signal.exit);
        assertThat(files(temporary)).isEmpty();
        if (old == null) {
            assertThat(files(results)).isEmpty();
        } else {
            assertThat(files(results)).containsExactly(result.getFileName().toString());
            assertThat(result).hasContent(old);
        }
    }

    private void waitForDraft(Process process, int files) throws IOException {
        while (process.isAlive() && files(results).size() < files) {
            Thread.onSpinWait();
        }
        assertThat(files(results)).as("results under way").hasSize(files);
    }

    /** What a shell starts in the background inherits that SIGINT means nothing to it. */
    private static boolean ignores(Process process, Signal signal) throws IOException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (signal != Signal.INT || !Files.exists(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 1 << 1) != 0);
    }

    /** Gives it records without an end, a tenth of them with a fault, until it is gone. */
    private static void feed(Process process) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < RECORDS; i++) {
            String record = Samples.record("example:r" + i, "Family visits");
            lines.append(i % 10 == 0 ? record.replace("\"version\":1", "\"version\":-1") : record);
        }
        byte[] some = Samples.utf8(lines.toString());
        Thread feeder = new Thread(() -> {
            try (OutputStream in = process.getOutputStream()) {
                while (process.isAlive()) {
                    in.write(some);
                }
            } catch (IOException gone) {
                // That is what it waits for.
            }
        });
        feeder.setDaemon(true);
        feeder.start();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
