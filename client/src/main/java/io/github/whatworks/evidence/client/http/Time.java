// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.time.Clock;
import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * All that an exchange knows of time and chance, so that tests take none of either.
 *
 * @param clock the date, which {@code Retry-After} may speak of
 * @param nanos what deadlines are measured with: it only rises
 * @param sleep waits
 * @param random from 0 to 1
 */
public record Time(Clock clock, LongSupplier nanos, Sleep sleep, DoubleSupplier random) {

    /** Waits. */
    @FunctionalInterface
    public interface Sleep {
        /** Waits so long, or until the thread is interrupted. */
        void sleep(Duration wait) throws InterruptedException;
    }
}
