// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What waits between attempts, and what deadlines are measured with. A test hands in one that takes no time: it moves {@link
 * #nanoTime} on and comes back. Safe to share between threads.
 */
public interface Sleeper {

    /**
     * Waits.
     *
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(Duration wait) throws InterruptedException;

    /** The time that has gone by since some moment, in nanoseconds; it only rises. */
    long nanoTime();

    /** The system's. */
    static Sleeper system() {
        return new Sleeper() {
            @Override
            public void sleep(Duration wait) throws InterruptedException {
                TimeUnit.NANOSECONDS.sleep(wait.toNanos());
            }

            @Override
            public long nanoTime() {
                return System.nanoTime();
            }
        };
    }
}
