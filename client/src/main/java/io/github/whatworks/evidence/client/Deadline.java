// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.time.Duration;

/** The moment by which everything that one call of a caller does has to be over. */
final class Deadline {

    private final long endNanos;
    private final Duration whole;

    private Deadline(Duration whole) {
        this.whole = whole;
        this.endNanos = System.nanoTime() + whole.toNanos();
    }

    static Deadline in(Duration whole) {
        return new Deadline(whole);
    }

    /** What is left, at least a millisecond: zero means "no limit" to the transport. */
    Duration left() {
        return Duration.ofNanos(Math.max(1_000_000, endNanos - System.nanoTime()));
    }

    String inWords() {
        return whole.toSeconds() > 0 ? whole.toSeconds() + " seconds" : whole.toMillis() + " milliseconds";
    }
}
