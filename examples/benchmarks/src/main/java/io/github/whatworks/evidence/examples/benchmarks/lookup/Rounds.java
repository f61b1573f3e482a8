// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.lookup;

import java.io.IOException;
import java.util.Arrays;

/**
 * Asks all questions one by one, in rounds. Of each question the best round counts, since others who use the machine only
 * make it worse, and the longer a question takes the likelier. Rounds to warm up come first, and do not count.
 */
final class Rounds {
    private static final int WARM_UP = 60;
    private static final int MEASURED = 40;
    private static final int FEWEST = 100;
    private static final long MOST_NANOS = 4_000_000_000L;

    private final long[] best;
    private int asked;

    /** Asks one question. */
    @FunctionalInterface
    interface Asking {
        /** Asks the question at {@code index}, and gives back something that depends on the answer. */
        int ask(int index) throws IOException;
    }

    private Rounds(int questions) {
        best = new long[questions];
    }

    /** Warms up, then measures. What takes long is asked less often. */
    static Rounds of(int questions, Asking asking) throws IOException {
        new Rounds(questions).run(asking, WARM_UP);
        Rounds measured = new Rounds(questions);
        measured.run(asking, MEASURED);
        Arrays.sort(measured.best, 0, measured.asked);
        return measured;
    }

    private void run(Asking asking, int most) throws IOException {
        Arrays.fill(best, Long.MAX_VALUE);
        long begun = System.nanoTime();
        int answers = 0;
        for (int round = 0; round < most; round++) {
            for (int i = 0; i < best.length; i++) {
                if ((round > 0 || i >= FEWEST) && System.nanoTime() - begun > MOST_NANOS) {
                    return;
                }
                long start = System.nanoTime();
                answers += asking.ask(i);
                best[i] = Math.min(best[i], System.nanoTime() - start);
                asked = Math.max(asked, i + 1);
            }
        }
        if (answers == 0) {
            throw new IOException("nothing was found by any question");
        }
    }

    long median() {
        return best[asked / 2];
    }

    long high() {
        return best[(int) (asked * 0.99)];
    }
}
