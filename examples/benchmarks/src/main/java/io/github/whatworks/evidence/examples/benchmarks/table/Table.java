// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The result of a run.
 *
 * @param mode {@code quick} or {@code full}, and the parts that were named
 * @param facts the machine and the versions, in the order to show them
 * @param rows the lines
 */
public record Table(String mode, Map<String, String> facts, List<Row> rows) {

    /** The rows that miss what they must reach. */
    public List<Row> missed() {
        return rows.stream().filter(Row::missed).toList();
    }

    /** The table to read. */
    public String toMarkdown() {
        StringBuilder out = new StringBuilder("# Benchmarks, ").append(mode).append("\n\n");
        out.append("Every ratio is of two measurements of one run. The best round counts against `must`, with ")
                .append(String.format(Locale.ROOT, "%.0f", Goal.SLACK * 100))
                .append(" % slack where it is timed and none where it is counted.\n\n");
        facts.forEach((name, value) ->
                out.append("- ").append(name).append(": ").append(value).append('\n'));
        out.append("\n| part | what | base | JDK | min | median | max | rounds | must | aim | | best round |\n");
        out.append("|---|---|---|---|---|---|---|---|---|---|---|---|\n");
        rows.forEach(row -> out.append(line(row)));
        List<Row> missed = missed();
        out.append(missed.isEmpty() ? "\nEvery must is reached.\n" : "\nMissed:\n\n");
        missed.forEach(row -> out.append("- ").append(row.name()).append('\n'));
        return out.toString();
    }

    private static String line(Row row) {
        return "| %s | %s | %s | %s | %s | %s | %s | %d | %s | %s | %s | %s |\n"
                .formatted(
                        row.part(),
                        row.what(),
                        row.base(),
                        row.jdk(),
                        number(Stats.min(row.values())),
                        number(Stats.median(row.values())),
                        number(Stats.max(row.values())),
                        row.values().size(),
                        row.goal().inWords(row.goal().must()),
                        row.goal().inWords(row.goal().aim()),
                        verdict(row),
                        row.measured());
    }

    private static String verdict(Row row) {
        if (row.missed()) {
            return "MISSED";
        }
        if (row.goal().aimReachedBy(row.values())) {
            return "aim reached";
        }
        return row.goal().must().isPresent() ? "reached" : "";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 100 ? "%.3f" : "%.0f", value);
    }

    /** The same for a program. */
    public String toJson() {
        ObjectNode json = new ObjectMapper().createObjectNode().put("mode", mode);
        facts.forEach(json.putObject("facts")::put);
        ArrayNode lines = json.putArray("rows");
        for (Row row : rows) {
            ObjectNode line = lines.addObject();
            line.put("part", row.part())
                    .put("what", row.what())
                    .put("base", row.base())
                    .put("jdk", row.jdk());
            line.put("min", Stats.min(row.values()));
            line.put("median", Stats.median(row.values()));
            line.put("max", Stats.max(row.values()));
            row.values().forEach(line.putArray("values")::add);
            line.put("better", row.goal().better().name().toLowerCase(Locale.ROOT));
            row.goal().must().ifPresent(must -> line.put("must", must));
            line.put("slack", row.goal().slack());
            row.goal().aim().ifPresent(aim -> line.put("aim", aim));
            line.put("missed", row.missed());
            line.put("bestRound", row.measured());
        }
        return json.toPrettyString() + "\n";
    }
}
