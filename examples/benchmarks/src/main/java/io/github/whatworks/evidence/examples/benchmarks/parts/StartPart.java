// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import io.github.whatworks.evidence.examples.benchmarks.peers.EmptyProgram;
import io.github.whatworks.evidence.examples.benchmarks.peers.FirstResult;
import io.github.whatworks.evidence.examples.benchmarks.records.RecordSource;
import io.github.whatworks.evidence.examples.benchmarks.table.Goal;
import io.github.whatworks.evidence.examples.benchmarks.table.Row;
import io.github.whatworks.evidence.examples.benchmarks.table.Stats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How long a process takes that has one record to check. */
public final class StartPart implements Part {
    private static final int STARTS_A_ROUND = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String says() {
        return "a process that checks one record, beside a JVM that does nothing";
    }

    @Override
    public List<Row> measure(Session session) throws IOException, InterruptedException {
        Path one = session.folder().resolve("one.json");
        Path report = session.folder().resolve("one.report.json");
        Files.write(one, new RecordSource(Session.SEED, 0).record(0));
        List<Row> rows = new ArrayList<>();
        for (Leg leg : session.legs()) {
            List<Double> empty = new ArrayList<>();
            List<Double> library = new ArrayList<>();
            List<Double> gate = new ArrayList<>();
            for (int round = 0; round < leg.rounds(); round++) {
                double[] quickest = round(
                        session,
                        session.java(leg, EmptyProgram.class),
                        session.java(leg, FirstResult.class, one),
                        session.gate(leg, one, report));
                empty.add(quickest[0]);
                library.add(quickest[1]);
                gate.add(quickest[2]);
            }
            rows.add(row("the library: text of a record to its report", leg, library, empty));
            rows.add(row("the gate: file of one record to its report", leg, gate, empty));
        }
        return rows;
    }

    /** The quickest start of each command: one that was held up says nothing of the program. */
    @SafeVarargs
    private static double[] round(Session session, List<String>... commands) throws IOException, InterruptedException {
        double[] quickest = new double[commands.length];
        Arrays.fill(quickest, Double.POSITIVE_INFINITY);
        for (int start = 0; start < STARTS_A_ROUND; start++) {
            for (int i = 0; i < commands.length; i++) {
                double seconds =
                        Child.run(session.folder(), Set.of(0), commands[i]).seconds();
                quickest[i] = Math.min(quickest[i], seconds);
            }
        }
        return quickest;
    }

    private Row row(String what, Leg leg, List<Double> seconds, List<Double> empty) {
        List<Double> ratios = Stats.ratios(seconds, empty);
        String measured =
                String.format(Locale.ROOT, "%.0f / %.0f ms", Stats.min(seconds) * 1e3, Stats.min(empty) * 1e3);
        Goal goal = Goal.atMost(5).aim(2.5);
        return new Row(name(), what, "a JVM that does nothing", leg.jdk(), goal, ratios, measured);
    }
}
