// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import io.github.whatworks.evidence.examples.benchmarks.records.RecordFile;
import io.github.whatworks.evidence.examples.benchmarks.table.Goal;
import io.github.whatworks.evidence.examples.benchmarks.table.Row;
import io.github.whatworks.evidence.examples.benchmarks.table.Stats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The most memory that the gate's process ever holds, as the kernel counts it: on a large file against a small one.
 *
 * <p>A JVM takes as much heap as it is allowed before it collects, and the more the longer it runs. So what the gate needs
 * shows only in a heap that the small file fills too; what a JVM takes that may take a quarter of the machine, as is the
 * default, is shown beside it.
 */
public final class MemoryPart implements Part {
    private static final long SMALL_MEGABYTES = 20;
    private static final long LARGE_MEGABYTES = 2000;
    private static final String HEAP = "64m";
    private static final Set<Integer> CHECKED = Set.of(1);

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String says() {
        return "peak memory of the gate on 2 GB, beside its own on 20 MB";
    }

    @Override
    public List<Row> measure(Session session) throws IOException, InterruptedException {
        RecordFile small = session.file("small.ndjson", SMALL_MEGABYTES);
        RecordFile large = session.file("large.ndjson", LARGE_MEGABYTES);
        List<Row> rows = new ArrayList<>();
        for (Leg leg : session.legs()) {
            Goal flat = Goal.atMost(1.1).aim(1.0);
            rows.add(row(session, leg, "heap of " + HEAP, List.of("-Xmx" + HEAP), flat, small, large));
            Goal shown = Goal.none(Goal.Better.LOWER);
            rows.add(row(session, leg, "default heap", List.of(), shown, small, large));
        }
        Files.delete(small.path());
        Files.delete(large.path());
        return rows;
    }

    private Row row(
            Session session, Leg leg, String heap, List<String> flags, Goal goal, RecordFile small, RecordFile large)
            throws IOException, InterruptedException {
        List<Double> onSmall = new ArrayList<>();
        List<Double> onLarge = new ArrayList<>();
        for (int round = 0; round < leg.rounds(); round++) {
            onSmall.add(peakMegabytes(session, leg, flags, small));
            onLarge.add(peakMegabytes(session, leg, flags, large));
        }
        List<Double> ratios = Stats.ratios(onLarge, onSmall);
        int best = ratios.indexOf(goal.best(ratios));
        String what = "peak memory of the gate on %d MB, %s".formatted(LARGE_MEGABYTES, heap);
        String measured = String.format(Locale.ROOT, "%.0f / %.0f MB", onLarge.get(best), onSmall.get(best));
        return new Row(name(), what, "on " + SMALL_MEGABYTES + " MB", leg.jdk(), goal, ratios, measured);
    }

    private static double peakMegabytes(Session session, Leg leg, List<String> flags, RecordFile file)
            throws IOException, InterruptedException {
        Path report = session.folder().resolve("memory.report.json");
        Child gate = Child.watched(session.folder(), CHECKED, session.gate(leg, flags, file.path(), report));
        return gate.peakKilobytes() * 1024 / 1e6;
    }
}
