// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.client.http.Head;
import io.github.whatworks.evidence.client.testkit.Publication;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clocks that are apart, and answers that a cache has kept. */
class PreflightClockTest {

    private final Publication publication = Publication.of(Samples.ALPHA);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mon, 30 Nov 2026 12:00:00 GMT|    |2026-11-30T12:04:59Z|PASSED",
                "Mon, 30 Nov 2026 12:00:00 GMT|    |2026-11-30T12:06:00Z|FAILED",
                "Mon, 30 Nov 2026 12:00:00 GMT|    |2026-11-30T11:54:00Z|FAILED",
                "Mon, 30 Nov 2026 12:00:00 GMT|3600|2026-11-30T13:00:10Z|PASSED",
                "Mon, 30 Nov 2026 12:00:00 GMT|    |2026-10-01T00:00:00Z|FAILED",
                "yesterday                    |    |2026-11-30T12:00:00Z|NOT_TRIED",
                "yesterday                    |    |2026-10-30T12:00:00Z|FAILED",
            })
    void clock_isHeldToWhatTheCentreSays(String date, String age, Instant now, PreflightStep.Outcome outcome) {
        Map<String, List<String>> headers =
                age == null ? Map.of("date", List.of(date)) : Map.of("date", List.of(date), "age", List.of(age));
        SnapshotManifest manifest = SnapshotManifest.parse(
                publication.issuedAt(Instant.parse("2026-11-01T00:00:00Z")).manifest());

        PreflightStep step = new PreflightClock(Clock.fixed(now, ZoneOffset.UTC))
                .step(new Head(200, headers, "centre.example/v1/centre.json"), manifest);

        assertThat(step.outcome()).as(step.found()).isEqualTo(outcome);
    }
}
