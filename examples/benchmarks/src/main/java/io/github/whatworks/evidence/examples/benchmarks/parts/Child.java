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
 * @param peakKilobytes the most memory it ever held, as the kernel counts it (VmHWM); 0 if nobody looked
 * @param output what it printed
 */
record Child(double seconds, long peakKilobytes, String output) {
    private static final int LOOK_EVERY_MS = 5;

    /** Runs {@code command} and insists that it ends with one of {@code exits}. */
    static Child run(Path folder, Set<Integer> exits, List<String> command) throws IOException, InterruptedException {
        return run(folder, exits, command, false);
    }

    /** The same, and looks at its memory all the while. */
    static Child watched(Path folder, Set<Integer> exits, List<String> command)
            throws IOException, InterruptedException {
        return run(folder, exits, command, true);
    }

    private static Child run(Path folder, Set<Integer> exits, List<String> command, boolean watched)
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
            int exit = process.waitFor();
            double seconds = (System.nanoTime() - started) / 1e9;
            if (!exits.contains(exit)) {
                // A class path says nothing here and is long.
                String shown = String.join(" ", command).replaceAll("-cp \\S+", "-cp ...");
                throw new IOException("exit code %d, expected one of %s, from: %s%n%s"
                        .formatted(exit, exits, shown, Files.readString(errors)));
            }
            return new Child(seconds, peak, Files.readString(output).strip());
        } finally {
            process.destroyForcibly();
        }
    }

    /** The mark only ever rises, so what is missed is what rose in the last few milliseconds. */
    private static long peak(Process process) throws InterruptedException {
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        long peak = 0;
        while (!process.waitFor(LOOK_EVERY_MS, TimeUnit.MILLISECONDS)) {
            peak = Math.max(peak, highWater(status));
        }
        return peak;
    }

    private static long highWater(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }
}
