// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client.http;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads {@code Retry-After} (RFC 9110, 10.2.3): a number of seconds, or a date. */
public final class RetryAfter {

    private static final int DIGITS = 9;

    private RetryAfter() {}

    /** How long to wait; empty where it is not said, or not in one of the two forms. A date that has passed is zero. */
    public static Optional<Duration> of(Head head, Instant now) {
        return head.first("retry-after").flatMap(value -> parse(value.strip(), now));
    }

    private static Optional<Duration> parse(String value, Instant now) {
        if (!value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            // Whatever is longer is for ever.
            return Optional.of(Duration.ofSeconds(value.length() > DIGITS ? Integer.MAX_VALUE : Long.parseLong(value)));
        }
        try {
            Instant until = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(now, until);
            return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
        } catch (DateTimeParseException neither) {
            return Optional.empty();
        }
    }
}
