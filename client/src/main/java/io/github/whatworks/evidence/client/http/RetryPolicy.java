// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.time.Duration;
import java.util.Set;
import java.util.function.DoubleSupplier;

/**
 * When an idempotent request is sent again, and after how long: full jitter, so that councils whose nightly runs failed
 * together do not come back together.
 *
 * @param attempts how often it is sent at most
 * @param attemptTimeout how long one attempt may take, or may go without a byte where the answer is streamed
 * @param first the longest wait before the second attempt; it doubles with each further one
 * @param most the longest wait between two attempts
 * @param longestRetryAfter up to how long a server is waited for that says when to come back
 */
public record RetryPolicy(
        int attempts, Duration attemptTimeout, Duration first, Duration most, Duration longestRetryAfter) {

    private static final Set<Integer> PASSING = Set.of(408, 429, 502, 503, 504);
    private static final int MOST_DOUBLINGS = 20;

    /** Whether a status may be another one a moment later. */
    public static boolean isPassing(int status) {
        return PASSING.contains(status);
    }

    /** How long to wait after attempt number {@code tried}, from 1. */
    Duration wait(int tried, DoubleSupplier random) {
        long longest = Math.min(most.toNanos(), first.toNanos() << Math.min(tried - 1, MOST_DOUBLINGS));
        return Duration.ofNanos((long) (longest * random.getAsDouble()));
    }
}
