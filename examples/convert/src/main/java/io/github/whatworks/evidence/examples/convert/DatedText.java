// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.PartialDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month and year as printed, with the name before it and the remark after it: {@code Foundations
 * for Life, July 2016} and {@code March 2017 (EIF PDF)}.
 *
 * @param date the month
 * @param name the name before it, such as that of a review
 * @param month the month and year as printed
 * @param remark the remark after it, such as whose date it is
 */
record DatedText(PartialDate date, Optional<String> name, String month, Optional<String> remark) {
    private static final Pattern FORM = Pattern.compile(
            "(?:(?<name>.+), )?(?<printed>(?<month>[A-Z][a-z]+) (?<year>\\d{4}))(?: \\((?<remark>[^()]+)\\))?");

    /** What the text says; empty if it has another form or names no month. */
    static Optional<DatedText> of(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return month(matcher.group("month"))
                .map(month -> YearMonth.of(Integer.parseInt(matcher.group("year")), month))
                .map(month -> new DatedText(
                        PartialDate.of(month.toString()),
                        Optional.ofNullable(matcher.group("name")),
                        matcher.group("printed"),
                        Optional.ofNullable(matcher.group("remark"))));
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK).equals(name))
                .findFirst();
    }
}
