// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Today in Europe/London, worked out once an hour. For one thread.
 *
 * <p>London goes by UTC or is an hour ahead of it, so the day is the same in both but for the last hour in UTC. The
 * rules of the time zone, which take as long to load as a record to check, are asked for that hour alone.
 */
final class Today {
    private static final long HOUR = 3_600_000;
    private static final long DAY = 24 * HOUR;

    private final Clock clock;
    private long from;
    private long until;
    private int yyyymmdd;

    Today(Clock clock) {
        this.clock = clock;
    }

    int yyyymmdd() {
        long now = clock.millis();
        if (now < from || now >= until) {
            from = now - Math.floorMod(now, HOUR);
            until = from + HOUR;
            boolean last = Math.floorMod(now, DAY) >= DAY - HOUR;
            LocalDate day =
                    LocalDate.ofInstant(Instant.ofEpochMilli(now), last ? ZoneId.of("Europe/London") : ZoneOffset.UTC);
            yyyymmdd = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        }
        return yyyymmdd;
    }
}
