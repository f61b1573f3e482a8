// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.calls;

import com.sun.management.OperatingSystemMXBean;
import io.github.whatworks.evidence.catalogue.Catalogue;
import io.github.whatworks.evidence.client.EvidenceClient;
import io.github.whatworks.evidence.client.Refresh;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Refreshes a copy of the generation before, by the one record that changed, and then an empty copy, which fetches all; and
 * prints what each took, a figure a line. Opening a copy is not timed: a host has it open.
 */
public final class RefreshRace {
    private static final Duration DEADLINE = Duration.ofMinutes(10);

    private final CentreFolder folder;
    private final PrintStream out;
    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    RefreshRace(CentreFolder folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** Races in the folder {@code args[0]}, as {@link CentreWriter} left it, in {@code args[1]} rounds after one to warm up. */
    @SuppressWarnings("SystemOut") // The harness reads it.
    public static void main(String[] args) throws IOException {
        new RefreshRace(new CentreFolder(Path.of(args[0])), System.out).run(Integer.parseInt(args[1]));
    }

    void run(int rounds) throws IOException {
        try (FixedCentre centre = FixedCentre.start(folder.answers());
                EvidenceClient client = EvidenceClient.builder(centre.address())
                        .trust(folder.trusted())
                        .deadline(DEADLINE)
                        .build()) {
            for (int round = -1; round < rounds; round++) {
                Took changes = refresh(client, true, Refresh.Way.CHANGES);
                Took whole = refresh(client, false, Refresh.Way.SNAPSHOT);
                if (round >= 0) {
                    print(round + ".wall.changes", changes.wall());
                    print(round + ".wall.whole", whole.wall());
                    print(round + ".cpu.changes", changes.cpu());
                    print(round + ".cpu.whole", whole.cpu());
                }
            }
        }
    }

    private Took refresh(EvidenceClient client, boolean isFilled, Refresh.Way way) throws IOException {
        Path place = folder.root().resolve("racing");
        delete(place);
        if (isFilled) {
            copy(folder.copy(), place);
        }
        Catalogue copy = Catalogue.open(place);
        System.gc(); // What came before is no part of either.
        long cpu = process.getProcessCpuTime();
        long start = System.nanoTime();
        Refresh outcome = client.refresh(copy);
        Took took = new Took(System.nanoTime() - start, process.getProcessCpuTime() - cpu);
        if (!(outcome instanceof Refresh.Updated updated) || updated.way() != way) {
            throw new IOException("expected a refresh as " + way + ", found: " + outcome.sentence());
        }
        return took;
    }

    private void print(String what, long value) {
        out.println(what + "=" + value);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> inside = Files.walk(from)) {
            for (Path path : inside.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                List<Path> all = inside.sorted(Comparator.reverseOrder()).toList();
                for (Path path : all) {
                    Files.delete(path);
                }
            }
        }
    }

    private record Took(long wall, long cpu) {}
}
