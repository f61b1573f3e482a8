// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ties a date to a birth, and what does not. */
class BirthDateTest {

    /** The date that is found stands in angle brackets, which are no part of the text. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOB <3/4/2015>",
                "dob: <3/4/2015>",
                "d.o.b <3/4/2015>",
                "D.O.B. <3/4/2015>",
                "d.o.b.<3/4/2015>",
                "d o b <3/4/2015>",
                "date of birth <3/4/2015>",
                "birth date <3/4/2015>",
                "birthdate <3/4/2015>",
                "birthday <3 March 2010>",
                "his birthday, <March 3, 2010>",
                "DOB <03042015>",
                "DOB <20150403>",
                "DOB <030415>",
                "DOB <311215>",
                "DOB <010115>",
                "<3/4/2015> (DOB)",
                "<3/4/2015> - dob",
                "<3/4/2015> birthday",
                "born <3/4/2015>",
                "Born: <3/4/2015>",
                "born on <3/4/2015>",
                "born on Monday the <3rd of March 2010>",
                "born in Halifax on <3/4/2015>",
                "born in Halifax, on (<3/4/2015>)",
                "born in Halifax <3/4/2015>",
                "born at home, <3/4/2015>",
                "my child born on <3 March 2010>",
                "child born on <3 March 2010>",
                "dob of the said very young boy <3/4/2015>",
                "dob 5 <3/4/2015>",
                "dob <3/4/2015> -",
                "dob <3/4/2015> - or so",
                "dob <3/4/2015> throughout",
                "dob <3/4/2015>, seen 5/6/2016",
                "dob <3/4/2015>. Seen 5/6/2016"
            })
    void date_thatIsTiedToABirth_isFound(String marked) {
        assertThat(found(marked.replaceAll("[<>]", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3/4/2015 -- dob",
                "3/4/2015 dobbed",
                "3/4/2015 d",
                "3/4/2015 (",
                "xdob 3/4/2015",
                "\u00e9dob 3/4/2015",
                "dobs 3/4/2015",
                "dob x3/4/2015",
                "dob 3/4/2015x",
                "dob 3/4/2015\u00e9",
                "DOB 990415",
                "DOB 031315",
                "DOB 030015",
                "DOB 320115",
                "DOB 000115",
                "DOB 03041815",
                "DOB 20151303",
                "DOB 20150432",
                "DOB 20150400",
                "born 03042015",
                "born small for dates 3/4/2015",
                "born early in Halifax 3/4/2015",
                "born in Halifax (3/4/2015)",
                "born in Halifax and on 3/4/2015",
                "first-born on 3/4/2015",
                "reborn on 3/4/2015",
                "bornite on 3/4/2015",
                "each child born on 3 March 2010",
                "one child born on 3 March 2010",
                "girls born on 3 March 2010",
                "dob of the said very young boy Sam 3/4/2015",
                "dob; 3/4/2015",
                "dob! 3/4/2015",
                "dob? 3/4/2015",
                "dob. 3/4/2015",
                "dob 5. 3/4/2015",
                "dob 1/2, 3/4/2015",
                "dob 1-2, 3/4/2015",
                "21st birthday 3/4/2015",
                "22nd birthday 3/4/2015",
                "23rd birthday 3/4/2015",
                "18th birthday 3/4/2015",
                "th birthday 3/4/2015",
                "dob 3/4/2015 to 5/6/2016",
                "dob 3/4/2015 until now",
                "dob 3/4/2015 through May",
                "dob 3/4/2015 or later",
                "dob 3/4/2015 - 7/4/2015",
                "dob 3/4/2015-7/4/2015"
            })
    void date_thatIsNotTiedToABirth_isNone(String text) {
        assertThat(found(text)).isEqualTo(text);
    }

    @Test
    void name_isLookedForAsFarAsSixtyCharactersBefore() {
        assertThat(found("dob" + " ".repeat(57) + "3/4/2015")).endsWith("<3/4/2015>");
        assertThat(found("dob" + " ".repeat(58) + "3/4/2015")).endsWith(" 3/4/2015");
        assertThat(found("born" + " ".repeat(56) + "3/4/2015")).endsWith("<3/4/2015>");
        assertThat(found("born" + " ".repeat(57) + "3/4/2015")).endsWith(" 3/4/2015");
    }

    /** The text with what is found in angle brackets. */
    private static String found(String text) {
        StringBuilder marked = new StringBuilder(text);
        PersonalData.in(text).stream()
                .filter(spot -> spot.fault() == TextFault.DATE_OF_BIRTH)
                .sorted((one, other) -> other.from() - one.from())
                .forEach(spot -> marked.insert(spot.to(), '>').insert(spot.from(), '<'));
        return marked.toString();
    }
}
