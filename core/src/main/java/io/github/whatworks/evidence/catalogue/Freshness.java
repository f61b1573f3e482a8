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
 * @param state fresh in the first half of its signed life, stale in the second, expired after it; or not
 *     to be told
 * @param centreId the Centre that issued it
 * @param standing what that Centre says it is, such as {@code official} or {@code demonstration}
 * @param generation its number, rising with every publication
 * @param retrievedAt when this machine took it in
 * @param issuedAt when the Centre issued it
 * @param expiresAt when its life ends
 * @param age how long ago it was issued; zero where the clock of this machine is behind
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

    /** How far two clocks may be apart before it matters. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    /** Where a copy stands in its signed life. */
    public enum State {
        /** The first half. */
        FRESH,
        /** The second half. */
        STALE,
        /** After its end: titles and addresses are shown, ratings only where the host said why. */
        EXPIRED,
        /**
         * Not to be told: by the clock of this machine the copy was issued, or taken in here, more than
         * five minutes in the future. So the clock is behind, or was ahead when the copy was taken in.
         */
        CLOCK_BEHIND
    }

    static Freshness of(SnapshotManifest manifest, Instant retrievedAt, Instant now) {
        Duration age = Duration.between(manifest.issuedAt(), now);
        return new Freshness(
                state(manifest, retrievedAt, now),
                manifest.centreId(),
                manifest.standing(),
                manifest.generation(),
                retrievedAt,
                manifest.issuedAt(),
                manifest.expiresAt(),
                age.isNegative() ? Duration.ZERO : age);
    }

    private static State state(SnapshotManifest manifest, Instant retrievedAt, Instant now) {
        if (now.isAfter(manifest.expiresAt())) {
            return State.EXPIRED;
        }
        Instant seen = retrievedAt.isAfter(manifest.issuedAt()) ? retrievedAt : manifest.issuedAt();
        if (Duration.between(now, seen).compareTo(TOLERANCE) > 0) {
            return State.CLOCK_BEHIND;
        }
        Duration life = Duration.between(manifest.issuedAt(), manifest.expiresAt());
        Duration age = Duration.between(manifest.issuedAt(), now);
        return age.compareTo(life.dividedBy(2)) > 0 ? State.STALE : State.FRESH;
    }

    /** Where the copy comes from, how old it is, and where it stands in its life, in words for a log or a screen. */
    public String sentence() {
        return sentence(Wording.bundled());
    }

    String sentence(Wording wording) {
        return wording.say(
                "copy.sentence",
                "centre",
                centreId,
                "standing",
                standing.orElseGet(() -> wording.say("copy.noStanding")),
                "generation",
                generation,
                "retrieved",
                day(retrievedAt),
                "age",
                ageInWords(wording),
                "state",
                wording.say("copy." + state));
    }

    private String ageInWords(Wording wording) {
        if (state == State.CLOCK_BEHIND) {
            return wording.say("copy.age.clockBehind");
        }
        long days = age.toDays();
        return days == 0
                ? wording.say("copy.age.today")
                : wording.count("copy.age", (int) Math.min(days, Integer.MAX_VALUE));
    }

    /** The day of {@code time} in British words, by Greenwich. */
    static String day(Instant time) {
        return PartialDate.of(LocalDate.ofInstant(time, ZoneOffset.UTC).toString())
                .inWords();
    }
}
