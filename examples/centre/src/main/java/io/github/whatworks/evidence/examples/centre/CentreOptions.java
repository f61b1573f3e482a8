// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a {@link ReferenceCentre} serves, and as what. Immutable.
 *
 * <ul>
 *   <li>keys: a new pair, which lives as long as these options
 *   <li>standing: {@code demonstration}
 *   <li>host: the loopback address, which only this machine reaches
 *   <li>port: any that is free
 *   <li>clock: the system's, in UTC
 * </ul>
 *
 * @param records the records served
 * @param keys what the Centre signs with
 * @param standing {@code official}, {@code mirror}, {@code council} or {@code demonstration}
 * @param host the address or name it listens on
 * @param port the port it listens on; 0 for any that is free
 * @param clock what the time of a publication is read from
 */
public record CentreOptions(
        List<EvidenceRecord> records, CentreKeys keys, String standing, String host, int port, Clock clock) {

    static final String DEMONSTRATION = "demonstration";
    static final String LOOPBACK = "127.0.0.1";
    private static final Set<String> STANDINGS = Set.of("official", "mirror", "council", DEMONSTRATION);

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if the standing or the port is not one
     */
    public CentreOptions {
        records = List.copyOf(records);
        Objects.requireNonNull(keys, "keys");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(clock, "clock");
        checkedStanding(standing);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
    }

    static String checkedStanding(String standing) {
        if (!STANDINGS.contains(standing)) {
            throw new IllegalArgumentException(
                    "a Centre's standing is official, mirror, council or demonstration, not \"" + standing + "\"");
        }
        return standing;
    }

    /** The defaults, for these records. */
    public static CentreOptions of(Collection<EvidenceRecord> records) {
        return new CentreOptions(
                List.copyOf(records), CentreKeys.create(), DEMONSTRATION, LOOPBACK, 0, Clock.systemUTC());
    }

    /** These options with other keys. */
    public CentreOptions withKeys(CentreKeys other) {
        return new CentreOptions(records, other, standing, host, port, clock);
    }

    /** These options with another standing. */
    public CentreOptions withStanding(String other) {
        return new CentreOptions(records, keys, other, host, port, clock);
    }

    /** These options with another address to listen on; only loopback is safe without TLS in front. */
    public CentreOptions withHost(String other) {
        return new CentreOptions(records, keys, standing, other, port, clock);
    }

    /** These options with another port; 0 for any that is free. */
    public CentreOptions withPort(int other) {
        return new CentreOptions(records, keys, standing, host, other, clock);
    }

    /** These options with another clock. */
    public CentreOptions withClock(Clock other) {
        return new CentreOptions(records, keys, standing, host, port, other);
    }
}
