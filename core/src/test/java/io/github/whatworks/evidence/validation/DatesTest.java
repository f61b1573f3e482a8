// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and last day that a partial date can mean. */
class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2020,       20200101, 20201231",
        "0000,       101,      1231",
        "2020-01,    20200101, 20200131",
        "2020-02,    20200201, 20200229",
        "2021-02,    20210201, 20210228",
        "1900-02,    19000201, 19000228",
        "2000-02,    20000201, 20000229",
        "2020-04,    20200401, 20200430",
        "2020-06,    20200601, 20200630",
        "2020-09,    20200901, 20200930",
        "2020-11,    20201101, 20201130",
        "2020-12,    20201201, 20201231",
        "2020-12-31, 20201231, 20201231",
        "2020-02-29, 20200229, 20200229",
        "2020-01-01, 20200101, 20200101"
    })
    void date_isReadAsDays(String date, int first, int last) {
        assertThat(Dates.first(date)).isEqualTo(first);
        assertThat(Dates.last(date)).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "202",
                "20200",
                "2020-",
                "2020-1",
                "2020-00",
                "2020-13",
                "2020/01",
                "2020-001",
                "2020-01-",
                "2020-01-0",
                "2020-01-00",
                "2020-01-32",
                "2020-04-31",
                "2021-02-29",
                "2020-01/01",
                "2020/01-01",
                "2020-01-011",
                "202x",
                "20/0",
                "20:0",
                "2020-0x",
                "2020-01-0x",
                "-020",
                "2020-01-01T00"
            })
    void whatIsNoDate_isNone(String text) {
        assertThat(Dates.first(text)).isEqualTo(Dates.NONE);
        assertThat(Dates.last(text)).isEqualTo(Dates.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "2021,       2020,       true",
        "2020,       2020,       false",
        "2020-06,    2020,       false",
        "2020,       2020-06,    false",
        "2021-01-01, 2020,       true",
        "2020-07,    2020-06-30, true",
        "2020-06-30, 2020-06,    false",
        "2020,       2020-13,    false",
        "2020-13,    2020,       false",
        "2020,       ,           false",
        ",           2020,       false"
    })
    void date_isAfterAnother_onlyWhereItCertainlyIs(String one, String other, boolean after) {
        assertThat(Dates.isAfter(date(one), date(other))).isEqualTo(after);
    }

    @Test
    void nothing_isAfterNothing() {
        assertThat(Dates.isAfter(Optional.empty(), Optional.empty())).isFalse();
    }

    private static Optional<PartialDate> date(String text) {
        return Optional.ofNullable(text).map(PartialDate::new);
    }
}
