// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Keeps a run polite and bounded: how often it asks, how much it takes, how long it lasts. For one thread. */
final class Budget {
    private final Options options;
    private final long started = System.nanoTime();
    private final long interval;
    private long last;
    private int requests;
    private long bytes;

    Budget(Options options) {
        this.options = options;
        this.interval = TimeUnit.SECONDS.toNanos(1) / options.rate();
        this.last = started - interval;
    }

    /** Waits for the turn of the next request. */
    void next() throws UntriedException {
        if (requests >= options.requests()) {
            throw new UntriedException(Skip.LIMIT, "the run had sent its " + options.requests() + " requests");
        }
        pause(last + interval - System.nanoTime());
        last = System.nanoTime();
        requests++;
    }

    /** Waits as long as a server asks for, if that is not too long. */
    boolean waitFor(String seconds) throws UntriedException {
        if (!seconds.matches("[0-9]{1,2}")
                || Duration.ofSeconds(Long.parseLong(seconds)).compareTo(left()) > 0) {
            return false;
        }
        pause(TimeUnit.SECONDS.toNanos(Long.parseLong(seconds)));
        return true;
    }

    private void pause(long nanos) throws UntriedException {
        left();
        try {
            TimeUnit.NANOSECONDS.sleep(Math.max(0, nanos));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UntriedException(Skip.LIMIT, "the run was interrupted");
        }
    }

    /** What is left of the run's time. */
    Duration left() throws UntriedException {
        Duration left = options.time().minusNanos(System.nanoTime() - started);
        if (left.isNegative() || left.isZero()) {
            throw new UntriedException(
                    Skip.LIMIT, "the run had taken its " + options.time().toSeconds() + " seconds");
        }
        return left;
    }

    /** How long one answer may take. */
    Duration patience() throws UntriedException {
        Duration left = left();
        return left.compareTo(options.patience()) < 0 ? left : options.patience();
    }

    /** How many bytes may still come. */
    long bytesLeft() throws UntriedException {
        if (bytes >= options.bytes()) {
            throw new UntriedException(Skip.LIMIT, "the run had received its " + options.bytes() + " bytes");
        }
        return options.bytes() - bytes;
    }

    void took(long more) {
        bytes += more;
    }

    int requests() {
        return requests;
    }

    long bytes() {
        return bytes;
    }
}
