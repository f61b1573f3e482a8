// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a run.
 *
 * @param base the server
 * @param claimed the highest level of which the service document lists every part; empty if it cannot be read or lists not
 *     even {@code static}
 * @param reached the highest level that was shown to be kept; empty if not even the first
 * @param results every check, whatever became of it
 * @param notices what to know before the results are believed; mostly empty
 * @param requests how many requests were sent
 * @param bytes how many bytes of bodies came
 */
public record Report(
        URI base,
        Optional<Level> claimed,
        Optional<Level> reached,
        List<Result> results,
        List<String> notices,
        int requests,
        long bytes) {
    /** What every report is headed with. */
    public static final String HEADING = "checks how evidence is served, not whether the interventions in it work";

    private static final String PUBLISHED =
            "the Centre published while it was being checked, which alone may have made checks fail: run it again";

    /** Copies the lists. */
    public Report {
        results = List.copyOf(results);
        notices = List.copyOf(notices);
    }

    static Report of(URI base, Probe probe, List<Result> results, Budget budget) {
        Set<String> offered = offered(probe);
        Optional<Level> claimed = Optional.empty();
        Optional<Level> reached = Optional.empty();
        for (Level level : Level.values()) {
            if (!offered.containsAll(level.parts())) {
                break;
            }
            claimed = Optional.of(level);
            boolean before = reached.isPresent() || level == Level.STATIC;
            if (before && isKept(level, results)) {
                reached = claimed;
            }
        }
        List<String> notices = probe.facts().hasPublished() ? List.of(PUBLISHED) : List.of();
        return new Report(base, claimed, reached, results, notices, budget.requests(), budget.bytes());
    }

    private static Set<String> offered(Probe probe) {
        try {
            return probe.facts().offered();
        } catch (UntriedException unreadable) {
            return Set.of();
        }
    }

    private static boolean isKept(Level level, List<Result> results) {
        List<Result> its = results.stream().filter(it -> it.level() == level).toList();
        return its.stream().anyMatch(it -> it.outcome() == Outcome.PASSED)
                && its.stream().noneMatch(it -> it.outcome() == Outcome.FAILED || isOpen(it));
    }

    /** Whether nothing is known, where something should be. */
    private static boolean isOpen(Result result) {
        return result.outcome() == Outcome.CRASHED
                || result.skip()
                        .filter(EnumSet.of(Skip.BLOCKED, Skip.LIMIT)::contains)
                        .isPresent();
    }

    /** The checks of that outcome. */
    public List<Result> results(Outcome outcome) {
        return results.stream().filter(it -> it.outcome() == outcome).toList();
    }

    /** Whether the server keeps the contract as far as it claims to, and everything that it offers was tried. */
    public boolean conforms() {
        return claimed.isPresent()
                && reached.equals(claimed)
                && results(Outcome.FAILED).isEmpty()
                && isWhole();
    }

    /** Whether nothing was left open by a limit of the run or a fault of this kit. */
    public boolean isWhole() {
        return results.stream().noneMatch(Report::isOpen);
    }

    /** What it comes to, in one sentence. */
    public String sentence() {
        List<String> counts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            counts.add(results(outcome).size() + " " + outcome.id());
        }
        return "claims " + claimed.map(Level::id).orElse("no level") + ", reaches "
                + reached.map(Level::id).orElse("no level") + ": " + String.join(", ", counts) + "; " + requests
                + " requests, " + bytes + " bytes";
    }
}
