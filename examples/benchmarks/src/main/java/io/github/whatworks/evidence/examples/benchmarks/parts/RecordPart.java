// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import io.github.whatworks.evidence.examples.benchmarks.table.Goal;
import io.github.whatworks.evidence.examples.benchmarks.table.Row;
import io.github.whatworks.evidence.examples.benchmarks.table.Stats;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Records in memory, one thread. */
public final class RecordPart implements Part {
    private static final String DATABIND = "Base.databind";
    private static final String TOKENS = "Base.tokens";
    private static final String BASE = "databind of the twin";
    private static final String CHECK = "Checks.check";
    private static final String HIBERNATE = "Hibernate.validate";
    private static final int SOUND = 0;
    private static final int TENTH = 10;

    private static final Map<Integer, String> METHODS = Map.of(
            SOUND,
            "\\.jmh\\.(Base.databind|Checks.check|Hibernate.validate)$",
            TENTH,
            "\\.jmh\\.(Base|Checks|Hibernate)\\.");

    @Override
    public String name() {
        return "record";
    }

    @Override
    public String says() {
        return "one record in memory: checked, scanned, read and checked, beside databind, tokens, Hibernate Validator";
    }

    @Override
    public List<Row> measure(Session session) throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        for (Leg leg : session.legs()) {
            Jmh jmh = Jmh.run(session, leg, METHODS);
            rows.addAll(rows(leg.jdk(), jmh));
        }
        return rows;
    }

    private List<Row> rows(String jdk, Jmh jmh) {
        List<Row> rows = new ArrayList<>();
        Goal check = Goal.atMost(0.30).aim(0.15);
        Goal hibernate = Goal.atLeast(8).aim(12);
        for (int faulty : new int[] {SOUND, TENTH}) {
            String some = ", " + faulty + " % faulty";
            List<Double> ours = jmh.nanos(CHECK, faulty);
            List<Double> theirs = jmh.nanos(HIBERNATE, faulty);
            rows.add(row("check of a bound record" + some, BASE, jdk, check, ours, jmh.nanos(DATABIND, faulty)));
            rows.add(row("Hibernate Validator on the same" + some, "our check", jdk, hibernate, theirs, ours));
        }
        List<Double> bytes = whole(jmh.bytes(CHECK, SOUND));
        rows.add(new Row(
                name(),
                "bytes that the check of a sound record allocates",
                "0",
                jdk,
                Goal.atMost(0).exactly(),
                bytes,
                ""));

        List<Double> databind = jmh.nanos(DATABIND, TENTH);
        List<Double> scans = difference(jmh.nanos("Checks.checkWithScans", TENTH), jmh.nanos(CHECK, TENTH));
        rows.add(row("text scans of the same", BASE, jdk, Goal.atMost(0.5).aim(0.25), scans, databind));
        List<Double> text = jmh.nanos("Checks.checkText", TENTH);
        String read = "JSON text to a checked record";
        rows.add(row(read, BASE, jdk, Goal.atMost(1.25).aim(1.0), text, databind));
        Goal walks = Goal.none(Goal.Better.LOWER).aim(2.0);
        rows.add(row(read, "token walk", jdk, walks, text, jmh.nanos(TOKENS, TENTH)));
        return rows;
    }

    private Row row(String what, String base, String jdk, Goal goal, List<Double> nanos, List<Double> baseNanos) {
        List<Double> ratios = Stats.ratios(nanos, baseNanos);
        int best = ratios.indexOf(goal.best(ratios));
        String measured =
                String.format(Locale.ROOT, "%.2f / %.2f us", nanos.get(best) / 1e3, baseNanos.get(best) / 1e3);
        return new Row(name(), what, base, jdk, goal, ratios, measured);
    }

    private static List<Double> difference(List<Double> all, List<Double> some) {
        List<Double> rest = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            rest.add(all.get(i) - some.get(i));
        }
        return rest;
    }

    /** JMH spreads what the JVM itself allocates over the operations: a part of a byte is none of ours. */
    private static List<Double> whole(List<Double> bytes) {
        return bytes.stream().map(value -> (double) Math.round(value)).toList();
    }
}
