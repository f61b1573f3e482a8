// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import io.github.whatworks.evidence.examples.benchmarks.peers.NaivePipeline;
import io.github.whatworks.evidence.examples.benchmarks.peers.TokenWalk;
import io.github.whatworks.evidence.examples.benchmarks.records.RecordFile;
import io.github.whatworks.evidence.examples.benchmarks.table.Goal;
import io.github.whatworks.evidence.examples.benchmarks.table.Row;
import io.github.whatworks.evidence.examples.benchmarks.table.Stats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whole processes over one file, from its first byte to the end of the report. */
public final class GatePart implements Part {
    /** Long enough that the start of a process, and the compiling of its code, are a small part in all of them. */
    private static final long QUICK_MEGABYTES = 1500;

    private static final long FULL_MEGABYTES = 3000;

    /** Clean, or with faults, which a tenth of the records have. */
    private static final Set<Integer> CHECKED = Set.of(1);

    private static final Set<Integer> DONE = Set.of(0);

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public String says() {
        return "the quality gate over a file, on one and two threads, beside a token walk, ajv, naive Java";
    }

    /** What the processes of one leg took, round by round, and what they said last. */
    private static final class Times {
        private final List<Double> gate = new ArrayList<>();
        private final List<Double> twoThreads = new ArrayList<>();
        private final List<Double> tokens = new ArrayList<>();
        private final List<Double> ajv = new ArrayList<>();
        private final List<Double> naive = new ArrayList<>();
        private long ajvFlagged;
        private long naiveFlagged;
    }

    @Override
    public List<Row> measure(Session session) throws IOException, InterruptedException {
        RecordFile file = session.file("records.ndjson", session.full() ? FULL_MEGABYTES : QUICK_MEGABYTES);
        List<Row> rows = new ArrayList<>();
        for (Leg leg : session.legs()) {
            Times times = new Times();
            for (int round = 0; round < leg.rounds(); round++) {
                round(session, leg, file, times);
            }
            rows.addAll(speed(leg.jdk(), file, times));
            rows.addAll(findings(session, leg.jdk(), file, times));
        }
        Files.delete(file.path());
        return rows;
    }

    private static void round(Session session, Leg leg, RecordFile file, Times times)
            throws IOException, InterruptedException {
        Path path = file.path();
        Path folder = session.folder();
        Path naiveReport = folder.resolve("naive.report");
        Path ajvReport = folder.resolve("ajv.report");
        times.tokens.add(Child.run(folder, DONE, session.java(leg, TokenWalk.class, path))
                .seconds());
        times.gate.add(Child.run(folder, CHECKED, session.gate(leg, path, report(session, 1), "--threads", 1))
                .seconds());
        times.twoThreads.add(Child.run(folder, CHECKED, session.gate(leg, path, report(session, 2), "--threads", 2))
                .seconds());
        Child ajv = Child.run(folder, DONE, session.ajv().command(path, ajvReport));
        times.ajv.add(ajv.seconds());
        times.ajvFlagged = Long.parseLong(ajv.output());
        Child naive = Child.run(folder, DONE, session.java(leg, NaivePipeline.class, path, naiveReport));
        times.naive.add(naive.seconds());
        times.naiveFlagged = Long.parseLong(naive.output());
    }

    private static Path report(Session session, int threads) {
        return session.folder().resolve("gate.report." + threads + ".json");
    }

    private List<Row> speed(String jdk, RecordFile file, Times times) {
        Goal tokens = Goal.atLeast(0.45).aim(0.6);
        Goal ajv = Goal.atLeast(1.6).aim(2);
        Goal naive = Goal.atLeast(2.8);
        Goal threads = Goal.atLeast(1.7).aim(1.9);
        return List.of(
                row(jdk, file, "gate, 1 thread", "token walk", tokens, times.gate, times.tokens),
                row(jdk, file, "gate, 1 thread", "ajv on Node", ajv, times.gate, times.ajv),
                row(
                        jdk,
                        file,
                        "gate, 1 thread",
                        "readLine, databind, Hibernate Validator",
                        naive,
                        times.gate,
                        times.naive),
                row(jdk, file, "gate, 2 threads", "gate, 1 thread", threads, times.twoThreads, times.gate));
    }

    /** A ratio of megabytes a second, which is that of the seconds turned round. */
    private Row row(
            String jdk, RecordFile file, String what, String base, Goal goal, List<Double> ours, List<Double> theirs) {
        List<Double> ratios = Stats.ratios(theirs, ours);
        int best = ratios.indexOf(goal.best(ratios));
        String measured = String.format(
                Locale.ROOT,
                "%.0f / %.0f MB/s of %.0f MB",
                file.megabytes() / ours.get(best),
                file.megabytes() / theirs.get(best),
                file.megabytes());
        return new Row(name(), what, base, jdk, goal, ratios, measured);
    }

    /** Nobody is quick by doing less: of the planted faults, who found how many? */
    private List<Row> findings(Session session, String jdk, RecordFile file, Times times) throws IOException {
        BitSet flagged = GateReport.linesWithErrors(report(session, 1));
        BitSet found = (BitSet) flagged.clone();
        found.and(file.faulty());
        int planted = file.faulty().cardinality();
        int alarms = flagged.cardinality() - found.cardinality();
        boolean same = Files.mismatch(report(session, 1), report(session, 2)) < 0;
        String all = "those with planted faults";
        return List.of(
                share(
                        jdk,
                        "faulty records that the gate flags",
                        all,
                        Goal.atLeast(1).exactly(),
                        found.cardinality(),
                        planted),
                share(
                        jdk,
                        "sound records that the gate flags",
                        all,
                        Goal.atMost(0).exactly(),
                        alarms,
                        planted),
                share(
                        jdk,
                        "records that naive Java flags",
                        all,
                        Goal.none(Goal.Better.HIGHER),
                        times.naiveFlagged,
                        planted),
                share(jdk, "records that ajv flags", all, Goal.none(Goal.Better.HIGHER), times.ajvFlagged, planted),
                share(
                        jdk,
                        "reports of 2 threads that differ",
                        "that of 1 thread",
                        Goal.atMost(0).exactly(),
                        same ? 0 : 1,
                        1));
    }

    private Row share(String jdk, String what, String base, Goal goal, long count, long of) {
        return new Row(name(), what, base, jdk, goal, List.of((double) count / of), count + " / " + of);
    }
}
