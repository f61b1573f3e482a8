// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What became of a process.
 *
 * @param seconds from its start to its end
 * @param secondsAfterMark from when it had read so many bytes to its end; 0 if nobody looked
 * @param peakKilobytes the most memory it ever held, as the kernel counts it (VmHWM); 0 if nobody looked
 * @param output what it printed
 */
record Child(double seconds, double secondsAfterMark, long peakKilobytes, String output) {
    private static final int LOOK_EVERY_MS = 5;

    /** Runs {@code command} and insists that it ends with one of {@code exits}. */
    static Child run(Path folder, Set<Integer> exits, List<String> command) throws IOException, InterruptedException {
        return run(folder, exits, command, false, Long.MAX_VALUE);
    }

    /** The same, and looks at its memory all the while. */
    static Child watched(Path folder, Set<Integer> exits, List<String> command)
            throws IOException, InterruptedException {
        return run(folder, exits, command, true, Long.MAX_VALUE);
    }

    /**
     * The same as {@link #run}, and takes the time from when it has read {@code mark} bytes. What it reads of its own
     * code counts, so {@code mark} has to be large beside that.
     *
     * @throws IOException also if it never reads so much, or if this system does not say how much a process has read
     */
    static Child marked(Path folder, Set<Integer> exits, List<String> command, long mark)
            throws IOException, InterruptedException {
        Child child = run(folder, exits, command, false, mark);
        if (child.secondsAfterMark == 0) {
            throw new IOException("expected to see in /proc/PID/io when %d bytes are read, and did not, of: %s"
                    .formatted(mark, shown(command)));
        }
        return child;
    }

    private static Child run(Path folder, Set<Integer> exits, List<String> command, boolean watched, long mark)
            throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        long started = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        try {
            long peak = watched ? peak(process) : 0;
            long marked = mark < Long.MAX_VALUE ? passes(process, mark) : 0;
            int exit = process.waitFor();
            long ended = System.nanoTime();
            if (!exits.contains(exit)) {
                throw new IOException("exit code %d, expected one of %s, from: %s%n%s"
                        .formatted(exit, exits, shown(command), Files.readString(errors)));
            }
            double afterMark = marked == 0 ? 0 : (ended - marked) / 1e9;
            return new Child(
                    (ended - started) / 1e9,
                    afterMark,
                    peak,
                    Files.readString(output).strip());
        } finally {
            process.destroyForcibly();
        }
    }

    /** A class path says nothing here and is long. */
    private static String shown(List<String> command) {
        return String.join(" ", command).replaceAll("-cp \\S+", "-cp ...");
    }

    /** The mark only ever rises, so what is missed is what rose in the last few milliseconds. */
    private static long peak(Process process) throws InterruptedException {
        Path status = proc(process, "status");
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, number(status, "VmHWM:"));
        }
        return peak;
    }

    /** When it had read {@code mark} bytes, by {@link System#nanoTime}; 0 if it never did. */
    private static long passes(Process process, long mark) throws InterruptedException {
        Path io = proc(process, "io");
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            if (number(io, "rchar:") >= mark) {
                return System.nanoTime();
            }
        }
        return 0;
    }

    private static Path proc(Process process, String name) {
        return Path.of("/proc", String.valueOf(process.pid()), name);
    }

    /** The number in the line of {@code file} that starts so; 0 if there is none, or no longer. */
    private static long number(Path file, String start) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(start))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
