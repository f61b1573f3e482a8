// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about the order of the dates of a record. */
class RecordDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "record-date.ended.order       | {'event': 'started', 'date': '2020'}, {'event': 'estimated-completion', 'date': '2019-12'}                                                                | /dates/1/date",
                "record-date.ended.order       | {'event': 'ended', 'date': '2019'}, {'event': 'started', 'date': '2020'}                                                                                  | /dates/0/date",
                "record-date.ended.order       | {'event': 'started', 'date': '2021'}, {'event': 'started', 'date': '2020'}, {'event': 'ended', 'date': '2019'}                                            | /dates/2/date",
                "record-date.updated.order     | {'event': 'published', 'date': '2020', 'by': 'A'}, {'event': 'updated', 'date': '2019', 'by': 'A'}, {'event': 'updated', 'date': '2021', 'by': 'A'}       | /dates/1/date",
                "record-date.searched-to.order | {'event': 'searched-to', 'date': '2020'}, {'event': 'published', 'date': '2018'}, {'event': 'updated', 'date': '2019'}                                    | /dates/0/date",
                "record-date.searched-to.order | {'event': 'searched-to', 'date': '2020', 'by': 'A'}, {'event': 'published', 'date': '2019', 'by': 'A'}, {'event': 'published', 'date': '2021', 'by': 'B'} | /dates/0/date",
                "record-date.date.twice        | {'event': 'published', 'date': '2020'}, {'event': 'published', 'date': '2020'}, {'event': 'published', 'date': '2020'}                                    | /dates/1 /dates/2"
            })
    void dates_outOfOrder_areFound(String rule, String members, String where) {
        assertThat(Trial.of(rule, part(members))).containsExactly(where.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "record-date.ended.order       | {'event': 'started', 'date': '2020-03'}, {'event': 'ended', 'date': '2020'}",
                "record-date.ended.order       | {'event': 'started', 'date': '2020'}, {'event': 'estimated-completion', 'date': '2020'}",
                "record-date.ended.order       | {'event': 'started', 'date': '2018'}, {'event': 'started', 'date': '2020'}, {'event': 'ended', 'date': '2019'}",
                "record-date.ended.order       | {'event': 'started', 'date': '2020'}, {'event': 'started', 'date': '2018'}, {'event': 'ended', 'date': '2019'}",
                "record-date.ended.order       | {'event': 'started', 'printed': 'in spring'}, {'event': 'ended', 'date': '2019'}",
                "record-date.updated.order     | {'event': 'published', 'date': '2020', 'by': 'A'}, {'event': 'updated', 'date': '2019', 'by': 'B'}",
                "record-date.searched-to.order | {'event': 'searched-to', 'date': '2020'}, {'event': 'published', 'date': '2018'}, {'event': 'updated', 'date': '2021'}",
                "record-date.searched-to.order | {'event': 'searched-to', 'date': '2020'}, {'event': 'published', 'date': '2020'}",
                "record-date.searched-to.order | {'event': 'searched-to', 'date': '2020'}, {'event': 'started', 'date': '2018'}",
                "record-date.searched-to.order | {'event': 'searched-to', 'date': '2020', 'by': 'A'}, {'event': 'published', 'date': '2019', 'by': 'B'}",
                "record-date.date.twice        | {'event': 'published', 'date': '2020'}, {'event': 'updated', 'date': '2020'}, {'event': 'published', 'date': '2020'}"
            })
    void dates_thatCanBeRight_areAllowed(String rule, String members) {
        assertThat(Trial.of(rule, part(members))).isEmpty();
    }

    @Test
    void date_beforeItsStart_saysFromWhenOnItCouldBe() {
        assertThat(Trial.expected(
                        "record-date.ended.order",
                        part("{'event': 'started', 'date': '2020-03'}, {'event': 'started', 'date': '2021'},"
                                + " {'event': 'ended', 'date': '2019'}")))
                .containsExactly("a date from March 2020 on");
    }

    private static String part(String members) {
        return "{'dates': [" + members + "]}";
    }
}
