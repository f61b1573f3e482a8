// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import java.io.IOException;
import java.util.Arrays;

/**
 * Asks all questions one by one, in rounds, and keeps the best median and the best ninety-ninth percentile of a round.
 * Rounds to warm up come first, and do not count.
 */
final class Rounds {
    private static final int WARM_UP = 60;
    private static final int MEASURED = 40;
    private static final int FEWEST = 100;
    private static final long MOST_NANOS = 4_000_000_000L;

    private long median = Long.MAX_VALUE;
    private long high = Long.MAX_VALUE;

    /** Asks one question. */
    @FunctionalInterface
    interface Asking {
        /** Asks the question at {@code index}, and gives back something that depends on the answer. */
        int ask(int index) throws IOException;
    }

    private Rounds() {}

    /** Warms up, then measures. What takes long is asked less often. */
    static Rounds of(int questions, Asking asking) throws IOException {
        Rounds rounds = new Rounds();
        rounds.run(questions, asking, WARM_UP);
        rounds.median = Long.MAX_VALUE;
        rounds.high = Long.MAX_VALUE;
        rounds.run(questions, asking, MEASURED);
        return rounds;
    }

    private void run(int questions, Asking asking, int most) throws IOException {
        long begun = System.nanoTime();
        int answers = 0;
        for (int round = 0; round < most && System.nanoTime() - begun < MOST_NANOS; round++) {
            long[] nanos = new long[questions];
            int asked = 0;
            while (asked < questions && (asked < FEWEST || System.nanoTime() - begun < MOST_NANOS)) {
                long start = System.nanoTime();
                answers += asking.ask(asked);
                nanos[asked++] = System.nanoTime() - start;
            }
            // A round that was cut short counts only where there is no whole one.
            if (asked == questions || round == 0) {
                Arrays.sort(nanos, 0, asked);
                median = Math.min(median, nanos[asked / 2]);
                high = Math.min(high, nanos[(int) (asked * 0.99)]);
            }
        }
        if (answers == 0) {
            throw new IOException("nothing was found by any question");
        }
    }

    long median() {
        return median;
    }

    long high() {
        return high;
    }
}
