// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date that may be a year, a year and month, or a day: {@code 2020}, {@code 2020-10},
 * {@code 2020-10-05}.
 *
 * <p>Any text is held, so that a faulty date can be shown and reported; {@link #earliest} is empty
 * for one that is not a date. Nothing is filled in: two dates of different precision are not equal.
 *
 * @param value the date as written
 */
public record PartialDate(String value) {

    /** Refuses {@code null}. */
    public PartialDate {
        Objects.requireNonNull(value, "value");
    }

    // Written out: a record gets its own only at run time, which costs a process its first milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate partialDate && partialDate.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The date written as {@code value}. */
    public static PartialDate of(String value) {
        return new PartialDate(value);
    }

    /** The first day it can mean; empty if the text is not a date. */
    public Optional<LocalDate> earliest() {
        if (!value.chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9')) || value.startsWith("-")) {
            return Optional.empty();
        }
        try {
            return switch (value.length()) {
                case 4 -> Optional.of(Year.parse(value).atDay(1));
                case 7 -> Optional.of(YearMonth.parse(value).atDay(1));
                case 10 -> Optional.of(LocalDate.parse(value));
                default -> Optional.empty();
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    /** The last day it can mean; empty if the text is not a date. */
    public Optional<LocalDate> latest() {
        return earliest().map(first -> switch (value.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        });
    }

    /** The date in British words: {@code 5 October 2020}; the text itself if it is not a date. */
    public String inWords() {
        return earliest()
                .map(first -> {
                    String month = first.getMonth().getDisplayName(TextStyle.FULL, Locale.UK);
                    return switch (value.length()) {
                        case 4 -> value;
                        case 7 -> month + " " + first.getYear();
                        default -> first.getDayOfMonth() + " " + month + " " + first.getYear();
                    };
                })
                .orElse(value);
    }

    /** The date as written. */
    @Override
    public String toString() {
        return value;
    }
}
