// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import io.github.whatworks.evidence.catalogue.SnapshotManifest;
import io.github.whatworks.evidence.client.http.Head;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds a Centre's clock to this machine's. */
record PreflightClock(Clock clock) {

    private static final Duration MOST = Duration.ofMinutes(5);

    PreflightStep step(Head head, @Nullable SnapshotManifest manifest) {
        Instant now = clock.instant();
        if (manifest != null && manifest.issuedAt().isAfter(now.plus(MOST))) {
            return PreflightStep.failed(
                    PreflightPart.CLOCK,
                    ErrorCode.CLOCKS_APART,
                    "the manifest was issued in the future, at " + manifest.issuedAt() + ", by the clock here");
        }
        Optional<Instant> there = date(head);
        if (there.isEmpty()) {
            return PreflightStep.notTried(PreflightPart.CLOCK, "the Centre does not say what time it has");
        }
        Duration apart = Duration.between(there.get(), now);
        return apart.abs().compareTo(MOST) <= 0
                ? PreflightStep.passed(PreflightPart.CLOCK, "less than five minutes apart")
                : PreflightStep.failed(
                        PreflightPart.CLOCK,
                        ErrorCode.CLOCKS_APART,
                        "the clock here is " + apart.abs().toMinutes() + " minutes "
                                + (apart.isNegative() ? "behind" : "ahead of") + " the Centre's");
    }

    /** When the answer left, by the sender's clock. A cache on the way tells how long it has kept it since. */
    private static Optional<Instant> date(Head head) {
        try {
            return head.first("date")
                    .map(text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant()
                            .plusSeconds(age(head)));
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static long age(Head head) {
        return head.first("age")
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Long::parseLong)
                .orElse(0L);
    }
}
