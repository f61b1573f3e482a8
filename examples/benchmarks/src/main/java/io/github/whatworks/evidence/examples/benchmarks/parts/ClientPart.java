// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import io.github.whatworks.evidence.examples.benchmarks.calls.CentreWriter;
import io.github.whatworks.evidence.examples.benchmarks.calls.PageRace;
import io.github.whatworks.evidence.examples.benchmarks.calls.RefreshRace;
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

/** Calls of a Centre on loopback: a page of records beside OkHttp and databind, and a refresh beside one as a whole. */
public final class ClientPart implements Part {
    private static final int RECORDS = 100_000;
    private static final Set<Integer> DONE = Set.of(0);
    private static final List<String> PAGES_HEAP = List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC");

    /** What is in a copy takes a gigabyte, and a whole refresh makes a second one. */
    private static final List<String> REFRESH_HEAP = List.of("-Xms3g", "-Xmx3g", "-XX:+UseG1GC");

    private static final String BARE = "OkHttp + databind(bytes) of the twins";
    private static final String HIBERNATE = "OkHttp + databind(bytes) + Hibernate Validator";
    private static final String WHOLE = "a refresh of an empty copy, as a whole";

    @Override
    public String name() {
        return "client";
    }

    @Override
    public String says() {
        return "a page of 20 records on loopback, beside OkHttp and databind; a refresh by one change, beside a whole one";
    }

    @Override
    public List<Row> measure(Session session) throws IOException, InterruptedException {
        Path folder = session.folder().resolve("client");
        delete(folder);
        Files.createDirectories(folder);
        Leg first = session.legs().get(0);
        run(session, first, REFRESH_HEAP, CentreWriter.class, folder, RECORDS, Session.SEED);
        List<Row> rows = new ArrayList<>();
        for (Leg leg : session.legs()) {
            List<Properties> pages = new ArrayList<>();
            for (int round = 0; round < rounds(session, leg); round++) {
                pages.add(run(session, leg, PAGES_HEAP, PageRace.class));
            }
            rows.addAll(pageRows(leg.jdk(), pages));
            Properties refreshes = run(session, leg, REFRESH_HEAP, RefreshRace.class, folder, leg.rounds());
            rows.add(refreshRow(leg, "", ".wall", refreshes));
            rows.add(refreshRow(leg, ", processor time", ".cpu", refreshes));
        }
        delete(folder);
        return rows;
    }

    /** A round makes thousands of calls, after as many to warm up. */
    private static int rounds(Session session, Leg leg) {
        return session.full() ? leg.rounds() : leg.rounds() - 1;
    }

    private static Properties run(Session session, Leg leg, List<String> flags, Class<?> main, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = session.java(leg, main, arguments);
        command.addAll(1, flags);
        Properties figures = new Properties();
        figures.load(new StringReader(Child.run(session.folder(), DONE, command).output()));
        return figures;
    }

    private List<Row> pageRows(String jdk, List<Properties> rounds) {
        String page = "a page of 20 real records";
        String checked = page + ", every record checked";
        Goal goal = Goal.atMost(1.15).aim(1.05);
        Goal shown = Goal.none(Goal.Better.LOWER);
        return List.of(
                pageRow(jdk, page, goal, "plain.called", "plain.bound", rounds),
                pageRow(jdk, checked, goal, "plain.checked", "plain.bound", rounds),
                pageRow(jdk, checked + ", without the text scans", shown, "plain.unscanned", "plain.bound", rounds),
                pageRow(jdk, checked, shown, "plain.checked", "plain.validated", rounds),
                pageRow(jdk, page + ", gzip", shown, "gzip.called", "gzip.bound", rounds),
                pageRow(jdk, checked + ", gzip", shown, "gzip.checked", "gzip.bound", rounds));
    }

    private Row pageRow(String jdk, String what, Goal goal, String key, String baseKey, List<Properties> rounds) {
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (Properties figures : rounds) {
            ours.add(figure(figures, key));
            theirs.add(figure(figures, baseKey));
        }
        String base = baseKey.endsWith(".validated") ? HIBERNATE : BARE;
        return row(what, base, jdk, goal, ours, theirs, 1e3, "us");
    }

    private Row refreshRow(Leg leg, String more, String key, Properties figures) {
        List<Double> changes = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (int round = 0; round < leg.rounds(); round++) {
            changes.add(figure(figures, round + key + ".changes"));
            whole.add(figure(figures, round + key + ".whole"));
        }
        String what = String.format(Locale.ROOT, "refresh of %,d records, one changed%s", RECORDS, more);
        return row(what, WHOLE, leg.jdk(), Goal.atMost(0.1), changes, whole, 1e6, "ms");
    }

    private Row row(
            String what,
            String base,
            String jdk,
            Goal goal,
            List<Double> ours,
            List<Double> theirs,
            double unit,
            String name) {
        List<Double> ratios = Stats.ratios(ours, theirs);
        int best = ratios.indexOf(goal.best(ratios));
        String measured =
                String.format(Locale.ROOT, "%.0f / %.0f %s", ours.get(best) / unit, theirs.get(best) / unit, name);
        return new Row(name(), what, base, jdk, goal, ratios, measured);
    }

    private static double figure(Properties figures, String key) {
        return Double.parseDouble(figures.getProperty(key, "NaN"));
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
