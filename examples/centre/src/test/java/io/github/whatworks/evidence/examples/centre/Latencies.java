// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** How long each of a known number of requests took: all of them, so that every percentile is exact. Thread-safe. */
final class Latencies {

    private final long[] nanos;
    private final AtomicInteger count = new AtomicInteger();

    Latencies(int most) {
        this.nanos = new long[most];
    }

    void add(long took) {
        nanos[count.getAndIncrement()] = took;
    }

    int count() {
        return count.get();
    }

    /** Once all are in. */
    String sentence() {
        long[] sorted = Arrays.copyOf(nanos, count());
        Arrays.sort(sorted);
        return String.format(
                Locale.ROOT,
                "%,d requests, p50 %.1f ms, p99 %.1f ms, p99.9 %.1f ms, max %.1f ms",
                sorted.length,
                millis(sorted, 0.5),
                millis(sorted, 0.99),
                millis(sorted, 0.999),
                millis(sorted, 1));
    }

    private static double millis(long[] sorted, double part) {
        return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)] / 1e6;
    }
}
