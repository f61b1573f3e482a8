// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment by which everything that one call of a caller does has to be over. */
public final class Deadline {

    private static final long LEAST = 1_000_000;

    private final LongSupplier nanos;
    private final long end;
    private final Duration whole;

    private Deadline(Duration whole, LongSupplier nanos) {
        this.whole = whole;
        this.nanos = nanos;
        this.end = nanos.getAsLong() + nanos(whole);
    }

    public static Deadline in(Duration whole, LongSupplier nanos) {
        return new Deadline(whole, nanos);
    }

    private static long nanos(Duration whole) {
        return whole.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0 ? Long.MAX_VALUE : whole.toNanos();
    }

    /** That of a part of the call which may fail without the whole: half of what is left. */
    public Deadline half() {
        return in(left().dividedBy(2), nanos);
    }

    /** What is left, at least a millisecond: zero means "no limit" to the HTTP library. */
    public Duration left() {
        return Duration.ofNanos(Math.max(LEAST, end - nanos.getAsLong()));
    }

    public boolean isOver() {
        return end - nanos.getAsLong() <= 0;
    }

    boolean reaches(Duration wait) {
        return end - nanos.getAsLong() > wait.toNanos();
    }

    public String inWords() {
        return whole.toSeconds() > 0 ? whole.toSeconds() + " seconds" : whole.toMillis() + " milliseconds";
    }
}
