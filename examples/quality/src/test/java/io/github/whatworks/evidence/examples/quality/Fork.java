// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own with a small heap, as a pipeline starts it. */
final class Fork {
    private static final long MINUTES = 5;

    private final ProcessBuilder builder;
    private final Path folder;

    private Fork(ProcessBuilder builder, Path folder) {
        this.builder = builder;
        this.folder = folder;
    }

    /** What came of it. */
    record Outcome(int code, String out, String err) {

        /** Nobody sees a stack trace, and on standard error no more than a line. */
        Outcome isCivil() {
            assertThat(err.lines().count()).as(err).isLessThanOrEqualTo(1);
            assertThat(err + out).doesNotContain("Exception").doesNotContain("\tat ");
            return this;
        }
    }

    /** A run with these arguments whose standard output and error go to files in {@code folder}. */
    static Fork of(Path folder, String... args) throws IOException {
        List<String> command = new ArrayList<>(java());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        builder.redirectOutput(folder.resolve("stdout").toFile());
        builder.redirectError(folder.resolve("stderr").toFile());
        builder.redirectInput(
                Files.createFile(Files.createTempDirectory(folder, "in").resolve("empty"))
                        .toFile());
        return new Fork(builder, folder);
    }

    /** The command that starts the program, but for its arguments. */
    static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-classpath",
                System.getProperty("java.class.path"),
                EvidenceQuality.class.getName());
    }

    Fork from(Path input) {
        builder.redirectInput(input.toFile());
        return this;
    }

    Fork fromPipe() {
        builder.redirectInput(ProcessBuilder.Redirect.PIPE);
        return this;
    }

    /** Where it puts what does not fit into its memory. */
    Fork withTemporaryFilesIn(Path place) {
        builder.command().add(1, "-Djava.io.tmpdir=" + place);
        return this;
    }

    Fork to(File output) {
        builder.redirectOutput(output);
        return this;
    }

    Process start() throws IOException {
        return builder.start();
    }

    Outcome run() throws IOException, InterruptedException {
        return outcome(start());
    }

    Outcome outcome(Process process) throws IOException, InterruptedException {
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as("ended").isTrue();
        return new Outcome(process.exitValue(), text("stdout"), text("stderr"));
    }

    private String text(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
