// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.client.http.RetryPolicy;
import java.time.Duration;

/**
 * How long a client waits, how often it asks again, and how much it takes. {@link #standard} has the defaults. Immutable.
 *
 * <p>Between two attempts passes a random time, up to half a second at first and up to 8 seconds at last. All clients that
 * share connections have room for ten attempts more in a row; each call that goes well at once makes a tenth of that room
 * again.
 *
 * @param deadline bounds one call of the caller, all its requests, attempts and waits together; 30 seconds
 * @param attemptTimeout bounds one attempt; for the bulk file, how long it may go without a byte; 10 seconds
 * @param attempts how often a request is sent at most, from 1 to 10; 3
 * @param longestRetryAfter up to how long a Centre is waited for that says when to come back; where it asks for more, the
 *     call ends at once; 10 seconds
 * @param largestSnapshot how many bytes a bulk file may have; 1 GiB
 */
public record ClientOptions(
        Duration deadline, Duration attemptTimeout, int attempts, Duration longestRetryAfter, long largestSnapshot) {

    private static final int MOST_ATTEMPTS = 10;
    private static final Duration FIRST_WAIT = Duration.ofMillis(500);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(8);

    /**
     * Refuses what makes no sense.
     *
     * @throws IllegalArgumentException if a duration or size is not positive ({@code longestRetryAfter} may be zero), or there
     *     are not 1 to 10 attempts
     */
    public ClientOptions {
        positive("deadline", deadline);
        positive("attemptTimeout", attemptTimeout);
        if (longestRetryAfter.isNegative()) {
            throw new IllegalArgumentException("longestRetryAfter: expected zero or more");
        }
        if (attempts < 1 || attempts > MOST_ATTEMPTS) {
            throw new IllegalArgumentException("attempts: expected 1 to " + MOST_ATTEMPTS + ", found " + attempts);
        }
        if (largestSnapshot < 1) {
            throw new IllegalArgumentException("largestSnapshot: expected at least a byte");
        }
    }

    /** 30 seconds, 10 an attempt, 3 attempts, a Retry-After of up to 10 seconds, a bulk file of up to 1 GiB. */
    public static ClientOptions standard() {
        return new ClientOptions(
                Duration.ofSeconds(30), Duration.ofSeconds(10), 3, Duration.ofSeconds(10), 1024L * 1024 * 1024);
    }

    /** With another deadline. */
    public ClientOptions deadline(Duration whole) {
        return new ClientOptions(whole, attemptTimeout, attempts, longestRetryAfter, largestSnapshot);
    }

    /** With another bound on one attempt. */
    public ClientOptions attemptTimeout(Duration one) {
        return new ClientOptions(deadline, one, attempts, longestRetryAfter, largestSnapshot);
    }

    /** With another number of attempts; 1 never asks again. */
    public ClientOptions attempts(int most) {
        return new ClientOptions(deadline, attemptTimeout, most, longestRetryAfter, largestSnapshot);
    }

    /** With another bound on how long a Centre may ask to wait. */
    public ClientOptions longestRetryAfter(Duration longest) {
        return new ClientOptions(deadline, attemptTimeout, attempts, longest, largestSnapshot);
    }

    /** With another bound on the bulk file. */
    public ClientOptions largestSnapshot(long bytes) {
        return new ClientOptions(deadline, attemptTimeout, attempts, longestRetryAfter, bytes);
    }

    RetryPolicy retries() {
        return new RetryPolicy(attempts, attemptTimeout, FIRST_WAIT, LONGEST_WAIT, longestRetryAfter);
    }

    static Duration positive(String name, Duration given) {
        if (given.isZero() || given.isNegative()) {
            throw new IllegalArgumentException(name + ": expected longer than nothing");
        }
        return given;
    }
}
