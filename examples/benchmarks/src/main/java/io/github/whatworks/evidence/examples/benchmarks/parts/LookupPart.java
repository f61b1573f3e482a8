// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import io.github.whatworks.evidence.examples.benchmarks.lookup.CopyWriter;
import io.github.whatworks.evidence.examples.benchmarks.lookup.LookupRace;
import io.github.whatworks.evidence.examples.benchmarks.table.Goal;
import io.github.whatworks.evidence.examples.benchmarks.table.Row;
import io.github.whatworks.evidence.examples.benchmarks.table.Stats;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/** Needs and texts looked up in a copy on disk, beside Lucene, which is asked the same and has to find the same. */
public final class LookupPart implements Part {
    private static final List<Integer> SIZES = List.of(1_000, 100_000);
    private static final Set<Integer> DONE = Set.of(0);

    /** The large copy is a gigabyte and more of records. */
    private static final List<String> HEAP = List.of("-Xms3g", "-Xmx3g", "-XX:+UseG1GC");

    private static final String LUCENE = "Lucene";

    @Override
    public String name() {
        return "lookup";
    }

    @Override
    public String says() {
        return "needs and text search in 1,000 and 100,000 records, top 10, beside Lucene";
    }

    @Override
    public List<Row> measure(Session session) throws IOException, InterruptedException {
        Path folder = session.folder().resolve("lookup");
        delete(folder);
        Leg first = session.legs().get(0);
        List<Object> copies = new ArrayList<>();
        for (int size : SIZES) {
            Path copy = folder.resolve(String.valueOf(size));
            Child.run(session.folder(), DONE, java(session, first, CopyWriter.class, copy, size, Session.SEED));
            copies.add(copy);
        }
        List<Row> rows = new ArrayList<>();
        for (Leg leg : session.legs()) {
            List<Properties> rounds = new ArrayList<>();
            for (int round = 0; round < rounds(session, leg); round++) {
                rounds.add(round(session, leg, copies));
            }
            for (int size : SIZES) {
                rows.addAll(rows(leg.jdk(), size, rounds));
            }
        }
        delete(folder);
        return rows;
    }

    /** A round opens the large copy, which takes most of its time, and asks each question many times over. */
    private static int rounds(Session session, Leg leg) {
        return session.full() ? leg.rounds() : leg.rounds() - 1;
    }

    private static Properties round(Session session, Leg leg, List<Object> copies)
            throws IOException, InterruptedException {
        Child race = Child.run(session.folder(), DONE, java(session, leg, LookupRace.class, copies.toArray()));
        Properties figures = new Properties();
        figures.load(new StringReader(race.output()));
        return figures;
    }

    private static List<String> java(Session session, Leg leg, Class<?> main, Object... arguments) {
        List<String> command = session.java(leg, main, arguments);
        command.addAll(1, HEAP);
        return command;
    }

    private List<Row> rows(String jdk, int size, List<Properties> rounds) {
        String in = String.format(Locale.ROOT, " in %,d records", size);
        Goal half = Goal.atMost(0.5);
        return List.of(
                time(jdk, "text search" + in + ", p50", half, size + ".text.p50", rounds),
                time(jdk, "text search" + in + ", p99", half, size + ".text.p99", rounds),
                differ(jdk, "text searches" + in + " that find something else", size + ".text.differ", rounds),
                time(jdk, "need looked up" + in + ", p50", half, size + ".need.p50", rounds),
                time(jdk, "need looked up" + in + ", p99", half, size + ".need.p99", rounds),
                differ(jdk, "needs" + in + " that find something else", size + ".need.differ", rounds),
                build(jdk, size, rounds),
                memory(jdk, size, rounds));
    }

    private Row time(String jdk, String what, Goal goal, String key, List<Properties> rounds) {
        List<Double> ours = figures(rounds, key + ".ours");
        List<Double> theirs = figures(rounds, key + ".lucene");
        List<Double> ratios = Stats.ratios(ours, theirs);
        int best = ratios.indexOf(goal.best(ratios));
        String measured = String.format(Locale.ROOT, "%.2f / %.2f us", ours.get(best) / 1e3, theirs.get(best) / 1e3);
        return new Row(name(), what, LUCENE, jdk, goal, ratios, measured);
    }

    private Row differ(String jdk, String what, String key, List<Properties> rounds) {
        return new Row(name(), what, LUCENE, jdk, Goal.atMost(0).exactly(), figures(rounds, key), "");
    }

    /** A ratio of records a second, which is that of the times turned round. */
    private Row build(String jdk, int size, List<Properties> rounds) {
        Goal goal = Goal.atLeast(1);
        List<Double> ours = figures(rounds, size + ".build.ours");
        List<Double> theirs = figures(rounds, size + ".build.lucene");
        List<Double> ratios = Stats.ratios(theirs, ours);
        int best = ratios.indexOf(goal.best(ratios));
        String measured = String.format(
                Locale.ROOT, "%,.0f / %,.0f records/s", size / ours.get(best) * 1e9, size / theirs.get(best) * 1e9);
        String what = String.format(Locale.ROOT, "text index of %,d records, made", size);
        return new Row(name(), what, LUCENE, jdk, goal, ratios, measured);
    }

    private Row memory(String jdk, int size, List<Properties> rounds) {
        Goal goal = Goal.none(Goal.Better.LOWER);
        List<Double> index = figures(rounds, size + ".memory.index");
        List<Double> records = figures(rounds, size + ".memory.records");
        List<Double> ratios = Stats.ratios(index, records);
        int best = ratios.indexOf(goal.best(ratios));
        String measured = String.format(Locale.ROOT, "%.1f / %.1f MB", index.get(best) / 1e6, records.get(best) / 1e6);
        String what = String.format(Locale.ROOT, "memory of the text index of %,d records", size);
        return new Row(name(), what, "the copy without it", jdk, goal, ratios, measured);
    }

    private static List<Double> figures(List<Properties> rounds, String key) {
        return rounds.stream()
                .map(figures -> Double.valueOf(figures.getProperty(key, "NaN")))
                .toList();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
