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
import java.util.function.ToDoubleFunction;

/**
 * Whole processes over one file, from its first byte to the end of the report: each timed from its start, and again from
 * when it has read so much of the file that its code is compiled.
 */
public final class GatePart implements Part {
    private static final Size QUICK = new Size(3000, 2000);
    private static final Size FULL = new Size(8000, 4000);

    private static final long MILLION = 1_000_000;

    /** Clean, or with faults, which a tenth of the records have. */
    private static final Set<Integer> CHECKED = Set.of(1);

    private static final Set<Integer> DONE = Set.of(0);

    private final Size quick;
    private final Size full;

    /** The usual sizes. */
    public GatePart() {
        this(QUICK, FULL);
    }

    GatePart(Size quick, Size full) {
        this.quick = quick;
        this.full = full;
    }

    /**
     * How large the file is, and from where on a pass is steady: a JVM compiles for the first seven to eleven seconds.
     */
    record Size(long megabytes, long steadyFrom) {}

    @Override
    public String name() {
        return "gate";
    }

    @Override
    public String says() {
        return "the quality gate over a file, on one and two threads, beside a token walk, ajv, naive Java";
    }

    /** What became of the processes of one leg, round by round. */
    private record Passes(
            List<Child> gate, List<Child> twoThreads, List<Child> tokens, List<Child> ajv, List<Child> naive) {
        Passes() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    @Override
    public List<Row> measure(Session session) throws IOException, InterruptedException {
        Size size = session.full() ? full : quick;
        RecordFile file = session.file("records.ndjson", size.megabytes());
        List<Row> rows = new ArrayList<>();
        for (Leg leg : session.legs()) {
            Passes passes = new Passes();
            // One fewer than elsewhere: these take the longest by far, and are the steadiest.
            for (int round = 0; round < Math.max(1, leg.rounds() - 1); round++) {
                round(session, leg, file.path(), size.steadyFrom() * MILLION, passes);
            }
            rows.addAll(speed(leg.jdk(), "", file.megabytes(), passes, Child::seconds));
            double rest = file.megabytes() - size.steadyFrom();
            rows.addAll(speed(leg.jdk(), ", steady", rest, passes, Child::secondsAfterMark));
            rows.addAll(findings(session, leg.jdk(), file, passes));
        }
        Files.delete(file.path());
        return rows;
    }

    private static void round(Session session, Leg leg, Path file, long mark, Passes passes)
            throws IOException, InterruptedException {
        Path folder = session.folder();
        Path naive = folder.resolve("naive.report");
        Path ajv = folder.resolve("ajv.report");
        passes.tokens.add(Child.marked(folder, DONE, session.java(leg, TokenWalk.class, file), mark));
        passes.gate.add(gate(session, leg, file, mark, 1));
        passes.twoThreads.add(gate(session, leg, file, mark, 2));
        passes.ajv.add(Child.marked(folder, DONE, session.ajv().command(file, ajv), mark));
        passes.naive.add(Child.marked(folder, DONE, session.java(leg, NaivePipeline.class, file, naive), mark));
    }

    private static Child gate(Session session, Leg leg, Path file, long mark, int threads)
            throws IOException, InterruptedException {
        List<String> command = session.gate(leg, file, report(session, threads), "--threads", threads);
        return Child.marked(session.folder(), CHECKED, command, mark);
    }

    private static Path report(Session session, int threads) {
        return session.folder().resolve("gate.report." + threads + ".json");
    }

    private List<Row> speed(
            String jdk, String steady, double megabytes, Passes passes, ToDoubleFunction<Child> seconds) {
        Comparison comparison = new Comparison(jdk, megabytes, seconds);
        Goal tokens = Goal.atLeast(0.45).aim(0.6);
        Goal ajv = Goal.atLeast(1.6).aim(2);
        Goal naive = Goal.atLeast(2.8);
        Goal threads = Goal.atLeast(1.7).aim(1.9);
        String gate = "gate, 1 thread" + steady;
        return List.of(
                row(comparison, gate, "token walk", tokens, passes.gate, passes.tokens),
                row(comparison, gate, "ajv on Node", ajv, passes.gate, passes.ajv),
                row(comparison, gate, "readLine, databind, Hibernate Validator", naive, passes.gate, passes.naive),
                row(comparison, "gate, 2 threads" + steady, "1 thread", threads, passes.twoThreads, passes.gate));
    }

    /** So many megabytes in those seconds of each pass. */
    private record Comparison(String jdk, double megabytes, ToDoubleFunction<Child> seconds) {
        List<Double> of(List<Child> passes) {
            return passes.stream().map(seconds::applyAsDouble).toList();
        }
    }

    /** A ratio of megabytes a second, which is that of the seconds turned round. */
    private Row row(Comparison comparison, String what, String base, Goal goal, List<Child> ours, List<Child> theirs) {
        List<Double> ourSeconds = comparison.of(ours);
        List<Double> theirSeconds = comparison.of(theirs);
        List<Double> ratios = Stats.ratios(theirSeconds, ourSeconds);
        int best = ratios.indexOf(goal.best(ratios));
        String measured = String.format(
                Locale.ROOT,
                "%.0f / %.0f MB/s of %.0f MB",
                comparison.megabytes() / ourSeconds.get(best),
                comparison.megabytes() / theirSeconds.get(best),
                comparison.megabytes());
        return new Row(name(), what, base, comparison.jdk(), goal, ratios, measured);
    }

    /** Nobody is quick by doing less: of the planted faults, who found how many? */
    private List<Row> findings(Session session, String jdk, RecordFile file, Passes passes) throws IOException {
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
                        flagged(passes.naive),
                        planted),
                share(jdk, "records that ajv flags", all, Goal.none(Goal.Better.HIGHER), flagged(passes.ajv), planted),
                share(
                        jdk,
                        "reports of 2 threads that differ",
                        "that of 1 thread",
                        Goal.atMost(0).exactly(),
                        same ? 0 : 1,
                        1));
    }

    private static long flagged(List<Child> passes) {
        return Long.parseLong(passes.get(passes.size() - 1).output());
    }

    private Row share(String jdk, String what, String base, Goal goal, long count, long of) {
        return new Row(name(), what, base, jdk, goal, List.of((double) count / of), count + " / " + of);
    }
}
