// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How people write dates. */
class WrittenDateTest {

    /** Behind the date stands a bar, which is no part of the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/4/2015|",
                "3.4.15|.",
                "03-04-2015| and",
                "31/31/2015|",
                "3/4/'15|",
                "3/4/\u201915|",
                "3\u20114\u20112015|",
                "2015-04-03|",
                "2015-4-3|",
                "2015/12/31|",
                "1999.12.31| to",
                "3 April 2015|",
                "3rd April 2015|",
                "1st of May 2015|",
                "2nd May, 2015|",
                "4th  of  Aug 15|",
                "3-Apr-15|",
                "3. April 2015|",
                "3 Sept 2015|",
                "April 3, 2015|",
                "Apr. 3 2015|",
                "dec 31 15|",
                "3/4/1915|"
            })
    void date_inAnyForm_isReadToItsEnd(String marked) {
        assertThat(read(marked.replace("|", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "32/4/2015",
                "3/32/2015",
                "3/400/2015",
                "3/4.2015",
                "3/4/201",
                "3/4/20155",
                "3/4/1815",
                "3/4/",
                "3/4",
                "3/",
                "3",
                "3/x/2015",
                "123/4/2015",
                "2015-13-03",
                "2015-4-32",
                "2015-4-",
                "2015-4",
                "2015-",
                "2015",
                "2015 4 3",
                "2015-4.3",
                "2015-123-4",
                "2015-4-345",
                "1815-04-03",
                "2115-04-03",
                "3 Ap 2015",
                "3 Aprils 2015",
                "3 Spring 2015",
                "3 April    2015",
                "3 April x 2015",
                "3 April",
                "3th 2015",
                "May be 3 2015"
            })
    void whatIsNone_isNotRead(String text) {
        assertThat(read(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "April 3, 0",
        "on April 3, 3",
        "on Apr. 3, 3",
        "on Ap 3, 6",
        "April3, 5",
        "on 3, 3",
        "3, 0",
        "Spring 3, 7"
    })
    void month_beforeADay_isPartOfTheDate(String text, int from) {
        assertThat(WrittenDate.beforeMonth(text, text.length() - 1)).isEqualTo(from);
    }

    @ParameterizedTest
    @CsvSource({
        "010199, true",
        "311299, true",
        "000199, false",
        "320199, false",
        "010099, false",
        "011399, false",
        "01012015, true",
        "31121999, true",
        "20151231, true",
        "19990101, true",
        "32121999, false",
        "31131999, false",
        "31121899, false",
        "20151301, false",
        "20150001, false",
        "20151232, false",
        "20151200, false",
        "18991231, false",
        "0101201, false",
        "01012, false"
    })
    void digitsWithoutASign_areADateWhereTheyCanBe(String digits, boolean date) {
        assertThat(WrittenDate.isUnbroken("x" + digits, 1, digits.length() + 1)).isEqualTo(date);
    }

    /** The text with a bar behind the date of the first digits in it. */
    private static String read(String text) {
        int from = 0;
        while (!Glyphs.isDigit(text.charAt(from))) {
            from++;
        }
        int end = WrittenDate.end(text, from, Glyphs.afterDigits(text, from));
        return end == WrittenDate.NONE ? text : text.substring(0, end) + "|" + text.substring(end);
    }
}
