// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.jmh;

import io.github.whatworks.evidence.examples.benchmarks.records.RecordSource;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Generated records as JSON texts. */
@State(Scope.Benchmark)
public class Texts {
    /** How many records each call handles. */
    public static final int COUNT = 1024;

    private static final long SEED = 2026;

    /** How many of a hundred are faulty. */
    @Param({"0", "10"})
    public int faulty;

    byte[][] texts = {};
    boolean[] isFaulty = {};

    /** Generates them. */
    @Setup
    public void generate() {
        RecordSource source = new RecordSource(SEED, faulty);
        texts = new byte[COUNT][];
        isFaulty = new boolean[COUNT];
        for (int i = 0; i < COUNT; i++) {
            texts[i] = source.record(i);
            isFaulty[i] = !source.faults(i).isEmpty();
        }
    }

    /** Whether a check says of one of the records that it is faulty. */
    interface Verdict {
        boolean isFaulty(int index);
    }

    /** Insists that {@code verdict} is the right one for every record: nobody gets quick by doing less. */
    void expect(String who, Verdict verdict) {
        for (int i = 0; i < COUNT; i++) {
            if (verdict.isFaulty(i) != isFaulty[i]) {
                throw new IllegalStateException("%s says the contrary of record %d, which is %s"
                        .formatted(who, i, isFaulty[i] ? "faulty" : "sound"));
            }
        }
    }
}
