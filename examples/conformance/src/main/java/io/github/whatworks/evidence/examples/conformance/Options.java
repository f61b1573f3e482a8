// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.conformance;

import io.github.whatworks.evidence.catalogue.CentreKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * How a run is done. Immutable.
 *
 * <ul>
 *   <li>{@code rate}: at most so many requests a second, one at a time; 5
 *   <li>{@code key}: the key that has to have signed the manifest; none
 *   <li>{@code requests}, {@code bytes}, {@code time}: where a run ends: 1,500 requests, 512 MiB received, 15 minutes
 *   <li>{@code patience}: how long one answer may take; 20 seconds
 *   <li>{@code clock}: the time by which a manifest has expired; that of the system
 * </ul>
 */
public record Options(
        int rate, Optional<CentreKey> key, int requests, long bytes, Duration time, Duration patience, Clock clock) {

    /** Refuses bounds that are none. */
    public Options {
        if (rate < 1 || requests < 1 || bytes < 1 || time.isNegative() || patience.isNegative()) {
            throw new IllegalArgumentException("expected bounds above zero");
        }
    }

    /** The defaults. */
    public static Options standard() {
        return new Options(
                5,
                Optional.empty(),
                1_500,
                1L << 29,
                Duration.ofMinutes(15),
                Duration.ofSeconds(20),
                Clock.systemUTC());
    }

    /** With another rate. A server of one's own on the same machine may be asked quicker. */
    public Options withRate(int perSecond) {
        return new Options(perSecond, key, requests, bytes, time, patience, clock);
    }

    /** With the key that has to have signed the manifest. */
    public Options withKey(CentreKey pinned) {
        return new Options(rate, Optional.of(pinned), requests, bytes, time, patience, clock);
    }

    /** With other bounds of a run. */
    public Options withBounds(int mostRequests, long mostBytes, Duration mostTime) {
        return new Options(rate, key, mostRequests, mostBytes, mostTime, patience, clock);
    }

    /** With another time that one answer may take. */
    public Options withPatience(Duration oneAnswer) {
        return new Options(rate, key, requests, bytes, time, oneAnswer, clock);
    }

    /** With another clock. */
    public Options withClock(Clock other) {
        return new Options(rate, key, requests, bytes, time, patience, other);
    }
}
