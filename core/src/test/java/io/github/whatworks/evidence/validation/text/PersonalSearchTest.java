// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found in what leaves. What is found stands in curly brackets, which are no part of the text. */
class PersonalSearchTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "see {943 476 5919} there",
                "{943%20476%205919} there",
                "{943%C2%A0476%C2%A05919}",
                "a+{943+476+5919}",
                "{943&nbsp;476&#160;5919}",
                "{943&#xA0;476 5919}",
                "{943\\u0020476\\n5919}",
                "{943\n476\r\n5919}",
                "{943      476      5919}",
                "{943<br>476<br/>5919}",
                "{9\u200B434765919}",
                "{9\u00AD4\uFEFF34765919}",
                "{\uFF19\uFF14\uFF13\uFF14\uFF17\uFF16\uFF15\uFF19\uFF11\uFF19}",
                "{\u0669\u0664\u0663\u0664\u0667\u0666\u0665\u0669\u0661\u0669}",
                "{\uD835\uDFD7434765919}",
                "{9\uFE0F\u20E3434765919}",
                "{943\u2E3A476\u2E3A5919}",
                "{943\uFE58476\uFE585919}",
                "{943_476_5919} x",
                "{943,476,5919}",
                "{943/476/5919}",
                "{943\u00B7476\u00B75919}",
                "{9434765919}",
                "{94347659l9}",
                "{O7700 9OO123}",
                "NHSno{9434765918}",
                "NHS number: {94 3476 5918}",
                "chi no. {9434765918}",
                "NI no {TN 12 34 56}",
                "NINO: {ab 12 34 56 z}",
                "{QQ123456C}",
                "{QQ/12/34/56/C}",
                "UPN {A123456789012}",
                "post code: {m11ae}",
                "{HX1+1UJ}",
                "{HX1\n1UJ}",
                "tel. {+353 85 012 3456}",
                "{+1 202 555 0123}",
                "mob {7700 900123}",
                "{01632 960123} ext. 4",
                "{01632960123}x4",
                "{+44(0)1632 960123}",
                "{jo @ example.org}",
                "{jo(at)example[dot]org}",
                "{jo%40example.org}",
                "{jo\uFF20example.org}",
                "dob {03 04 2015}",
                "born {3|4|15}",
                "D/O/B {3/4/2015}",
                "dob {2015-04-03}T00:00",
                "b. {3/4/2015}",
                "birth: {3/4/2015}",
                "dob {3 / 4 / 2015}"
            })
    void words_areReadAsTheyLook(String marked) {
        assertThat(found(marked, false)).isEqualTo(marked);
        assertThat(found(marked, true)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{943 4765919}",
                "{94 34 76 59 19}",
                "{9 4 3 4 7 6 5 9 1 9}",
                "{M11AE}",
                "{m11ae}",
                "{44 7700 900123}",
                "{07 70 09 00 12 3}",
                "{3/4/2015}",
                "seen {03.04.15} x"
            })
    void searched_isLookedAtWithMoreCare(String marked) {
        assertThat(found(marked, true)).isEqualTo(marked);
        assertThat(found(marked, false)).isEqualTo(marked.replaceAll("[{}]", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943%2476%25919 100% of 5",
                "R&D; &nosuch; &#; &#xZZ; &#9999999;",
                "a\\b \\uZZZZ",
                "n=943, 476, 5919",
                "943\u2079 476 5919",
                "+12 345 678",
                "a+1234567890123456",
                "NHS 0300 123 4567x",
                "NHS England, number of families: 9434765918",
                "the number 9434765918",
                "insurance for 12 34 56 families",
                "posted M11AE",
                "telephone 2015-2016",
                "birth cohort of 3/2015",
                "at birth, and again by 3 March 2010",
                "grade b, 3 March 2010",
                "ages 3 4 2015",
                "version 17.0.15",
                "1-2-19x",
                "a/1/2/19",
                "5 @ home (at) school",
                "x < y > z"
            })
    void whatIsNone_isNotFound(String text) {
        assertThat(PersonalSearch.inWords(text)).isEmpty();
    }

    @Test
    void textInWhichDigitsHide_isFoundInARecordToo() {
        for (String text : List.of("9\u200B434765919", "\uFF19434765919", "9\u0001434765919", "\u0669434765919")) {
            List<TextFault> faults = new ArrayList<>();
            Spots spots = TextSearch.of(true, false).spots(text);
            assertThat(spots).isNotNull();
            spots.each(text, (fault, where) -> faults.add(fault));
            assertThat(faults).contains(TextFault.NHS_NUMBER);
        }
    }

    private static String found(String marked, boolean searched) {
        String text = marked.replaceAll("[{}]", "");
        StringBuilder found = new StringBuilder(text);
        (searched ? PersonalSearch.inSearched(text) : PersonalSearch.inWords(text))
                .stream()
                        .sorted((one, other) -> other.from() - one.from())
                        .forEach(spot -> found.insert(spot.to(), '}').insert(spot.from(), '{'));
        return found.toString();
    }
}
