// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.table;

import java.util.List;

/**
 * One line of the table.
 *
 * @param part the part of the run that it comes from
 * @param what what was measured
 * @param base what it was measured against, in the same rounds
 * @param jdk the JDK that both ran on
 * @param goal what it must reach
 * @param values one for each round, mostly a ratio
 * @param measured what stands behind the best round, with units
 */
public record Row(String part, String what, String base, String jdk, Goal goal, List<Double> values, String measured) {

    /** Copies the values. */
    public Row {
        values = List.copyOf(values);
    }

    /** Whether it misses what it must reach. */
    public boolean missed() {
        return goal.missedBy(values);
    }

    /** Its name in a message. */
    public String name() {
        return "%s: %s, against %s, JDK %s".formatted(part, what, base, jdk);
    }
}
