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
    private static final int FEWEST = 2;
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

    /** Warms up, then measures. What takes long is asked less often, but never less than twice. */
    static Rounds of(int questions, Asking asking) throws IOException {
        Rounds rounds = new Rounds();
        rounds.run(questions, asking, WARM_UP);
        rounds.median = Long.MAX_VALUE;
        rounds.high = Long.MAX_VALUE;
        rounds.run(questions, asking, MEASURED);
        return rounds;
    }

    private void run(int questions, Asking asking, int most) throws IOException {
        long[] nanos = new long[questions];
        long begun = System.nanoTime();
        int answers = 0;
        for (int round = 0; round < most; round++) {
            if (round >= FEWEST && System.nanoTime() - begun > MOST_NANOS) {
                break;
            }
            for (int i = 0; i < questions; i++) {
                long start = System.nanoTime();
                answers += asking.ask(i);
                nanos[i] = System.nanoTime() - start;
            }
            Arrays.sort(nanos);
            median = Math.min(median, nanos[questions / 2]);
            high = Math.min(high, nanos[(int) (questions * 0.99)]);
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
