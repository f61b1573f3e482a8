// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.AgeUnit;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.BeforeBirth;
import io.github.whatworks.evidence.Decimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a band from the text of an age, where the whole text is one of two known forms: {@code 13 to
 * 19 years} and {@code Antenatal to 0 years}, both with or without {@code old}.
 */
final class AgeText {
    private static final Pattern YEARS = Pattern.compile("(?<from>\\d{1,2}) to (?<to>\\d{1,2}) years(?: old)?");
    private static final Pattern FROM_BEFORE_BIRTH = Pattern.compile("Antenatal to (?<to>\\d{1,2}) years(?: old)?");

    private AgeText() {}

    /** The text as printed with what could be read from it. */
    static Ages ages(String text) {
        return Ages.builder()
                .text(text)
                .bands(band(text).map(List::of).orElse(List.of()))
                .build();
    }

    static Optional<AgeBand> band(String text) {
        Matcher years = YEARS.matcher(text);
        if (years.matches()) {
            int from = Integer.parseInt(years.group("from"));
            int to = Integer.parseInt(years.group("to"));
            return from <= to
                    ? Optional.of(AgeBand.years(Integer.toString(from), Integer.toString(to)))
                    : Optional.empty();
        }
        Matcher fromBeforeBirth = FROM_BEFORE_BIRTH.matcher(text);
        if (fromBeforeBirth.matches()) {
            return Optional.of(AgeBand.builder()
                    .to(Decimal.of(Long.parseLong(fromBeforeBirth.group("to"))))
                    .unit(AgeUnit.YEARS)
                    .beforeBirth(BeforeBirth.INCLUDED)
                    .build());
        }
        return Optional.empty();
    }
}
