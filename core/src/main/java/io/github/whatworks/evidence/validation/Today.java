// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Today in Europe/London, worked out once a day. For one thread. */
final class Today {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

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
            LocalDate day = LocalDate.ofInstant(clock.instant(), LONDON);
            from = day.atStartOfDay(LONDON).toInstant().toEpochMilli();
            until = day.plusDays(1).atStartOfDay(LONDON).toInstant().toEpochMilli();
            yyyymmdd = day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
        }
        return yyyymmdd;
    }
}
