// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process can show: where its output goes, and how it ends. */
class ProcessTest {

    @TempDir
    Path folder;

    @TempDir
    Path reports;

    @Test
    void examples_areCleanByDefault_andNothingIsSaidBesideTheReport() throws Exception {
        Fork.Outcome outcome =
                Fork.of(folder, "check", Run.examples().toString()).run().isCivil();

        assertThat(outcome.out()).contains("evidence.ndjson: 40 records, ", ", 0 errors, ");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void report_isUtf8WhateverTheLocale() throws Exception {
        Path file = Files.writeString(
                folder.resolve("in.ndjson"),
                Samples.record("example:visits", "Caf\u00e9 \u2013 \u00a3").replace("OGL", "?"));

        Fork.Outcome outcome = Fork.of(folder, "convert", file.toString()).run();

        assertThat(outcome.out()).isEqualTo(Files.readString(file));
    }

    @Test
    void standardInput_isRead() throws Exception {
        Fork.Outcome outcome =
                Fork.of(folder, "check", "-").from(Run.examples()).run().isCivil();

        assertThat(outcome.out()).contains("(standard input): 40 records, ");
        assertThat(outcome.code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void standardOutputThatIsFull_isSaidInALine() throws Exception {
        for (List<String> args : List.of(
                List.of("check", Run.examples().toString()),
                List.of("convert", Run.examples().toString()),
                List.of("summary", Run.examples().toString()),
                List.of("rules"),
                List.of("schema"),
                List.of("--help"))) {
            Fork.Outcome outcome =
                    Fork.of(folder, args.toArray(String[]::new)).to(full()).run();
            assertThat(outcome.err())
                    .isEqualTo("evidence-quality: (standard output): cannot be written: No space left on device\n");
            assertThat(outcome.code()).isEqualTo(ExitCode.NOT_DONE);
        }
    }

    @Test
    void reportThatGrowsPastWhatMayBeWritten_leavesNothing() throws Exception {
        Path file = folder.resolve("many.ndjson");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] line = Samples.utf8("nonsense\n");
            for (int i = 0; i < 20_000; i++) {
                out.write(line);
            }
        }
        Path report = reports.resolve("report.json");
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "ulimit -f 64 && exec \"$@\"", "sh"));
        command.addAll(Fork.java());
        command.addAll(List.of("check", "--report", "json", "--out", report.toString(), file.toString()));
        assumeTrue(Files.exists(Path.of("/bin/sh")), "this system has no /bin/sh to limit files with");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isEqualTo(ExitCode.NOT_DONE);
        assertThat(said).isEqualTo("evidence-quality: " + report + ": cannot be written: File too large\n");
        assertThat(files(reports)).isEmpty();
    }

    @Test
    void readerThatHasSeenEnough_endsItWithoutAWord() throws Exception {
        Path file = folder.resolve("many.ndjson");
        Files.writeString(file, "nonsense\n".repeat(20_000));
        Path said = folder.resolve("said");
        List<String> command = new ArrayList<>(Fork.java());
        command.addAll(List.of("check", file.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(said.toFile()).start();
        byte[] start = process.getInputStream().readNBytes(10);
        process.getInputStream().close();

        assertThat(process.waitFor()).isEqualTo(ExitCode.NOT_DONE);
        assertThat(new String(start, StandardCharsets.UTF_8)).isEqualTo("checks the");
        assertThat(said).isEmptyFile();
    }

    @Test
    void interruptedWhileItWaits_leavesTheOldReportAndNothingElse() throws Exception {
        Path report = Files.writeString(reports.resolve("report.sarif"), "old");
        Fork fork = Fork.of(folder, "check", "--report", "sarif", "--out", report.toString(), "-")
                .fromPipe();
        Process process = fork.start();
        process.getOutputStream().write(Samples.utf8("nonsense\n".repeat(5000)));
        process.getOutputStream().flush();
        waitForDraft(process);

        process.destroy();

        Fork.Outcome outcome = fork.outcome(process);
        assertThat(outcome.code()).isNotZero();
        assertThat(outcome.out() + outcome.err()).isEmpty();
        assertThat(files(reports)).containsExactly("report.sarif");
        assertThat(report).hasContent("old");
    }

    private void waitForDraft(Process process) throws IOException {
        while (process.isAlive() && files(reports).size() < 2) {
            Thread.onSpinWait();
        }
        assertThat(files(reports)).hasSize(2);
    }

    private static File full() {
        File full = new File("/dev/full");
        assumeTrue(full.exists(), "this system has no /dev/full");
        return full;
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
