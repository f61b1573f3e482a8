// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about one date of a record. */
class RecordDateMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '2020'}                     | /dates/0/date",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': 'in 2020 or so'}            | /dates/0/date",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '9999'}                     | /dates/0/date",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '0000'}                     | /dates/0/date",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '2019/20'}                  | /dates/0/date",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '2019, pages 19 21'}        | /dates/0/date",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021-05-06', 'printed': '2020/2'}             | /dates/0/date",
                "record-date.date.future      | {'event': 'published', 'date': '2921'}, {'event': 'ended', 'date': '2921-01'} | /dates/0/date /dates/1/date"
            })
    void date_thatCannotBeRight_isFound(String rule, String members, String where) {
        assertThat(Trial.of(rule, part(members))).containsExactly(where.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '2021'}",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': 'Spring 2020/21'}",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '/21, not 2020'}",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '2020-21'}",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '2020–21'}",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '2019 to ’21'}",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': 'Spring'}",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '20200'}",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '01234567890'}",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': '202 and 020'}",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021', 'printed': 'in 2020, again in 2021'}",
                "record-date.printed.mismatch | {'event': 'published', 'date': '2021-13', 'printed': '2020'}",
                "record-date.date.future      | {'event': 'review-due', 'date': '2921'}",
                "record-date.date.future      | {'event': 'estimated-completion', 'date': '2921'}",
                "record-date.date.future      | {'event': 'conference', 'date': '2921'}"
            })
    void date_thatCanBeRight_isAllowed(String rule, String members) {
        assertThat(Trial.of(rule, part(members))).isEmpty();
    }

    @Test
    void date_ofToday_isAllowed_andOfTomorrowNot() {
        Clock noon = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);
        EvidenceValidator validator = EvidenceValidator.standard().withClock(noon);

        assertThat(Trial.of(validator, "record-date.date.future", part("{'event': 'ended', 'date': '2026-11-23'}")))
                .isEmpty();
        assertThat(Trial.of(validator, "record-date.date.future", part("{'event': 'ended', 'date': '2026-11-24'}")))
                .containsExactly("/dates/0/date");
    }

    private static String part(String members) {
        return "{'dates': [" + members + "]}";
    }
}
