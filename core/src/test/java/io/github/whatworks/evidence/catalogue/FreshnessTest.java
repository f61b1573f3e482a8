// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.catalogue.Freshness.State;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How old a copy is, by a clock that may be wrong. */
class FreshnessTest {

    private static final Instant ISSUED = SignedFiles.ISSUED;
    private static final Instant EXPIRES = ISSUED.plus(Duration.ofDays(30));

    @TempDir
    Path folder;

    @Test
    void state_ofTheSignedLife() {
        assertThat(at(ISSUED)).isEqualTo(State.FRESH);
        assertThat(at(ISSUED.plus(Duration.ofDays(15)))).isEqualTo(State.FRESH);
        assertThat(at(ISSUED.plus(Duration.ofDays(15)).plusSeconds(1))).isEqualTo(State.STALE);
        assertThat(at(EXPIRES)).isEqualTo(State.STALE);
        assertThat(at(EXPIRES.plusSeconds(1))).isEqualTo(State.EXPIRED);
    }

    @Test
    void state_clockALittleBehind_isFresh_andMoreIsSaid() {
        assertThat(at(ISSUED.minus(Duration.ofMinutes(5)))).isEqualTo(State.FRESH);
        assertThat(at(ISSUED.minus(Duration.ofMinutes(5)).minusNanos(1))).isEqualTo(State.CLOCK_BEHIND);
        assertThat(at(Instant.EPOCH)).isEqualTo(State.CLOCK_BEHIND);
    }

    @Test
    void state_clockPutBackAfterTheCopyCame_isNotFreshAgain() {
        Instant came = ISSUED.plus(Duration.ofDays(20));

        assertThat(Freshness.of(manifest(), came, came).state()).isEqualTo(State.STALE);
        assertThat(Freshness.of(manifest(), came, ISSUED.plus(Duration.ofDays(1)))
                        .state())
                .isEqualTo(State.CLOCK_BEHIND);
    }

    @Property
    void of_anyClock_isNeverNegative_andFreshOnlyInTheFirstHalf(
            @ForAll @LongRange(min = -200_000_000_000L, max = 200_000_000_000L) long now,
            @ForAll @LongRange(min = -5_000_000, max = 5_000_000) long retrieved) {
        Instant clock = Instant.ofEpochSecond(now);
        Freshness freshness = Freshness.of(manifest(), ISSUED.plusSeconds(retrieved), clock);

        assertThat(freshness.age()).isGreaterThanOrEqualTo(Duration.ZERO);
        if (freshness.state() == State.FRESH) {
            assertThat(clock).isBetween(ISSUED.minus(Duration.ofMinutes(5)), ISSUED.plus(Duration.ofDays(15)));
        }
    }

    @Test
    void card_clockBehind_saysSo_andNoAge() {
        EvidenceRecord record = Records.aboutParentsMentalHealth("For parents");
        new SignedFiles(folder.resolve("published")).publish(1, record).offerTo(at1970());

        String card = at1970().lookUp(Need.of("dfe-cin-factors", "4B"))
                .groups()
                .get(0)
                .matches()
                .get(0)
                .card()
                .asText();

        assertThat(card).contains("the clock of this machine is behind").doesNotContain("day old", "half of its life");
    }

    @Test
    void importSnapshot_clockBehind_isTakenInAndSaid() {
        SignedFiles files = new SignedFiles(folder.resolve("published"));
        files.publish(1, Records.titled("One").build());

        ImportOutcome outcome = files.offerTo(at1970());

        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(outcome.sentence())
                .contains("the clock of this machine is behind: it says 1970-01-01T00:00:00Z")
                .contains("issued 2026-11-01T00:00:00Z");
    }

    @Test
    void importSnapshot_expired_isTakenInAndSaid() {
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"), clock(EXPIRES.plusSeconds(1)));
        SignedFiles files = new SignedFiles(folder.resolve("published"));
        files.publish(1, Records.titled("One").build());

        ImportOutcome outcome = files.offerTo(catalogue);

        assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
        assertThat(outcome.sentence()).contains("it had expired on 1 December 2026");
        assertThat(catalogue.freshness().orElseThrow().state()).isEqualTo(State.EXPIRED);
    }

    @Test
    void importSnapshot_timesThatNoCalendarHas_isNotAManifest() {
        Catalogue catalogue = Catalogue.open(folder.resolve("copy"));
        for (Instant issued : Set.of(Instant.EPOCH.minusSeconds(1), Instant.parse("+10000-01-01T00:00:00Z"))) {
            SignedFiles files = new SignedFiles(folder.resolve("published"));
            files.publish(
                    1,
                    Manifests.issued(issued, Duration.ofDays(1)),
                    Records.titled("One").build());

            assertThat(files.offerTo(catalogue).sentence()).contains("of the years 1970 to 9999");
        }
        SignedFiles files = new SignedFiles(folder.resolve("published"));
        files.publish(
                1,
                Manifests.issued(ISSUED, Duration.ZERO),
                Records.titled("One").build());

        assertThat(files.offerTo(catalogue).sentence()).contains("\"expiresAt\" is not after");
    }

    private State at(Instant now) {
        return Freshness.of(manifest(), ISSUED, now).state();
    }

    private Catalogue at1970() {
        return Catalogue.open(folder.resolve("copy"), clock(Instant.EPOCH));
    }

    private static CatalogueSettings clock(Instant now) {
        return CatalogueSettings.standard().withClock(Clock.fixed(now, ZoneOffset.UTC));
    }

    private static SnapshotManifest manifest() {
        Snapshot empty = Snapshot.of(java.util.List.of());
        return new SnapshotManifest(
                "test-centre",
                java.util.Optional.empty(),
                1,
                java.util.Optional.empty(),
                ISSUED,
                EXPIRES,
                0,
                empty.root(),
                empty.describe("records.ndjson.gz"),
                java.util.List.of(),
                java.util.Optional.empty());
    }
}
