// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks;

import io.github.whatworks.evidence.examples.benchmarks.parts.ClientPart;
import io.github.whatworks.evidence.examples.benchmarks.parts.GatePart;
import io.github.whatworks.evidence.examples.benchmarks.parts.LookupPart;
import io.github.whatworks.evidence.examples.benchmarks.parts.MemoryPart;
import io.github.whatworks.evidence.examples.benchmarks.parts.Part;
import io.github.whatworks.evidence.examples.benchmarks.parts.RecordPart;
import io.github.whatworks.evidence.examples.benchmarks.parts.Session;
import io.github.whatworks.evidence.examples.benchmarks.parts.StartPart;
import io.github.whatworks.evidence.examples.benchmarks.table.Row;
import io.github.whatworks.evidence.examples.benchmarks.table.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures, part by part, and ends in a table. The script {@code run} builds what it needs and starts it. */
public final class Benchmarks {
    /** All parts, in the order of a run. A new comparison is one more class here. */
    static final List<Part> PARTS = List.of(
            new StartPart(), new RecordPart(), new GatePart(), new MemoryPart(), new LookupPart(), new ClientPart());

    private static final int MISSED = 1;
    private static final int WRONG_USE = 2;
    private static final int STOPPED = 3;

    private final Clock clock;
    private final PrintStream out;

    Benchmarks(Clock clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    /** Runs what {@code args} ask for; exits with 1 where a bound is missed. */
    @SuppressWarnings("SystemOut") // A program talks to whoever started it.
    public static void main(String[] args) throws Exception {
        System.exit(new Benchmarks(Clock.systemUTC(), System.out).run(List.of(args)));
    }

    int run(List<String> args) throws InterruptedException {
        Options options;
        try {
            options = Options.of(args, PARTS);
        } catch (IllegalArgumentException wrong) {
            out.println(wrong.getMessage());
            return WRONG_USE;
        }
        if (options.help()) {
            out.print(help());
            return 0;
        }
        try {
            return measure(options);
        } catch (IOException stopped) {
            out.println("did not come to an end: " + stopped.getMessage());
            return STOPPED;
        }
    }

    private int measure(Options options) throws IOException, InterruptedException {
        Session session = Session.of(options.full());
        Instant started = clock.instant();
        List<Row> rows = new ArrayList<>();
        for (Part part : options.parts()) {
            out.printf("== %s (%s)%n", part.name(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
            List<Row> more = part.measure(session);
            rows.addAll(more);
        }
        Map<String, String> facts = new LinkedHashMap<>(Machine.facts(session));
        facts.put("started", started.truncatedTo(ChronoUnit.SECONDS).toString());
        facts.put("took", Duration.between(started, clock.instant()).toMinutes() + " min");
        return end(new Table(options.inWords(), facts, rows), session.folder());
    }

    private int end(Table table, Path folder) throws IOException {
        Files.writeString(folder.resolve("table.md"), table.toMarkdown());
        Files.writeString(folder.resolve("table.json"), table.toJson());
        out.println();
        out.print(table.toMarkdown());
        out.println();
        out.println("written to " + folder.resolve("table.md") + " and " + folder.resolve("table.json"));
        return table.missed().isEmpty() ? 0 : MISSED;
    }

    static String help() {
        StringBuilder help = new StringBuilder("""
            run [quick|full] [PART...]: measures the SDK beside its peers and ends in a table of ratios.

              quick    few rounds, JDK 25 with fewer still; less than 30 minutes on two cores. The default.
              full     more rounds, the same on both JDKs
              PART     that part alone:

            """);
        PARTS.forEach(part -> help.append("    %-8s %s\n".formatted(part.name(), part.says())));
        return help.append("""

            The table goes to the screen and to target/benchmarks, as table.md and table.json.
            Exit code: 0, 1 where a bound is missed, 2 for a wrong argument, 3 where a process failed.
            """).toString();
    }
}
