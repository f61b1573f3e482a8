// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import io.github.whatworks.evidence.examples.benchmarks.table.Row;
import java.io.IOException;
import java.util.List;

/** One part of a run: a comparison with its peers, on every JDK of the session. */
public interface Part {

    /** Its name on the command line. */
    String name();

    /** What it measures, in a line of the help. */
    String says();

    /** Measures, and gives the rows. */
    List<Row> measure(Session session) throws IOException, InterruptedException;
}
