// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.PartialDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How old a copy is and where it came from: a part of every answer.
 *
 * @param state fresh in the first half of its signed life, stale in the second, expired after it
 * @param centreId the Centre that issued it
 * @param standing what that Centre says it is, such as {@code official} or {@code demonstration}
 * @param generation its number, rising with every publication
 * @param retrievedAt when this machine took it in
 * @param issuedAt when the Centre issued it
 * @param expiresAt when its life ends
 * @param age how long ago it was issued
 */
public record Freshness(
        State state,
        String centreId,
        Optional<String> standing,
        long generation,
        Instant retrievedAt,
        Instant issuedAt,
        Instant expiresAt,
        Duration age) {

    /** Where a copy stands in its signed life. */
    public enum State {
        /** The first half. */
        FRESH,
        /** The second half. */
        STALE,
        /** After its end: titles and addresses are shown, ratings only where the host said why. */
        EXPIRED
    }

    static Freshness of(SnapshotManifest manifest, Instant retrievedAt, Instant now) {
        Duration life = Duration.between(manifest.issuedAt(), manifest.expiresAt());
        Duration age = Duration.between(manifest.issuedAt(), now);
        State state = now.isAfter(manifest.expiresAt())
                ? State.EXPIRED
                : age.compareTo(life.dividedBy(2)) > 0 ? State.STALE : State.FRESH;
        return new Freshness(
                state,
                manifest.centreId(),
                manifest.standing(),
                manifest.generation(),
                retrievedAt,
                manifest.issuedAt(),
                manifest.expiresAt(),
                age.isNegative() ? Duration.ZERO : age);
    }

    /** The day of {@code time} in British words, by Greenwich. */
    static String day(Instant time) {
        return PartialDate.of(LocalDate.ofInstant(time, ZoneOffset.UTC).toString())
                .inWords();
    }
}
