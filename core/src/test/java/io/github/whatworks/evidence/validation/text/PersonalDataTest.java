// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What looks like personal data and is not, and what is, in places where it is hard to tell. */
class PersonalDataTest {

    @Test
    void nhsNumber_givenOtherCheckDigits_isNone() {
        Random random = new Random(1);
        List<String> wrong = Stream.generate(() -> Planted.nhsNumber(random))
                .limit(500)
                .flatMap(right -> IntStream.range(1, 10).mapToObj(step -> changed(right, 9, step)))
                .flatMap(number -> Stream.of(number, Planted.grouped(number, " ", 3, 3, 4)))
                .toList();

        assertThat(wrong).hasSize(9000);
        assertThat(wrong)
                .filteredOn(number -> !PersonalData.in(number).isEmpty())
                .isEmpty();
    }

    @Test
    void nhsNumber_givenADigitTooFewOrTooMany_isNone() {
        Random random = new Random(2);
        List<String> wrong = Stream.generate(() -> Planted.nhsNumber(random))
                .limit(500)
                .flatMap(right -> Stream.of(right.substring(1), right.substring(0, 9), right + "1", "1" + right))
                .toList();

        assertThat(wrong)
                .filteredOn(number -> !PersonalData.in(number).isEmpty())
                .isEmpty();
    }

    @Test
    void upn_givenAnotherCheckLetterOrLength_isNone() {
        Random random = new Random(3);
        List<String> wrong = Stream.generate(() -> Planted.upn(random))
                .limit(500)
                .flatMap(right -> Stream.of(
                        changed(right, 12, 1), changed(right, 5, 3), right.substring(0, 12), "B" + right, right + "B"))
                .toList();

        assertThat(wrong)
                .filteredOn(number -> !PersonalData.in(number).isEmpty())
                .isEmpty();
    }

    /** With another digit in one place. */
    private static String changed(String number, int place, int step) {
        int digit = (number.charAt(place) - '0' + step) % 10;
        return number.substring(0, place) + digit + number.substring(place + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QQ123456C",
                "BG123456A",
                "GB123456A",
                "TN123456A",
                "ZZ123456A",
                "DA123456A",
                "AO123456A",
                "AB123456E",
                "AB12345C",
                "AB1234567C",
                "XAB123456C",
                "AB123456CD",
                "AB123456",
                "estimated at 100000 a year",
                "at 100 000 a head",
                "AB/123456/C",
                "Protocol AB123456C",
                "grant no. AB123456C",
                "AB 12 34 5 C",
                "NIST SP 800-131A"
            })
    void nino_givenNearMisses_isNone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HX1",
                "HX1 1",
                "HX1 1U",
                "HX1 1UJX",
                "XX1 1UJ",
                "HX1 1CJ",
                "HX1 1UK",
                "HX123 1UJ",
                "HXX1 1UJ",
                "HX01 1UJ",
                "H1 1UJ",
                "L1 2nd language",
                "in group S1 1st",
                "B12 5ug",
                "vitamin b12 5ng",
                "e2 2yr",
                "M1A 1AE",
                "W3C",
                "KS2 2019",
                "ba752ea",
                "e12ab",
                "M11AE",
                "a1-HX1-1UJ2",
                "https://example.org/HX1-1UJ",
                "HX1 1UJ-pilot",
                "x_HX1 1UJ_y",
                "p1 2ab"
            })
    void postcode_givenNearMisses_isNone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789",
                "077009001234",
                "0770090012",
                "07700 90012",
                "07700 9001234",
                "00000123456",
                "04123 456789",
                "06123456789",
                "1.01632 960123",
                "10-01632-960123",
                "ISRCTN01632960123",
                "ISBN 01632960123",
                "https://example.org/01632960123",
                "10.1016/01632960123",
                "+1 303 492 1032",
                "303-492-1032",
                "+353 1 234 5678",
                "01-02-2012 and 03-04-2013",
                "01 02 03 04 05 06",
                "0.163 296 0123",
                "020 families",
                "44 1632 960123",
                "PMID 01632960123",
                "£01632960123",
                "a01632960123",
                "2012-01632-960"
            })
    void phone_givenNearMisses_isNone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@handle",
                "a @ b.org",
                "5 @ £3",
                "jo@localhost",
                "jo@example.o",
                "@",
                "a@",
                "@b.org",
                "v@1.2.3",
                ".@b.org"
            })
    void email_givenNearMisses_isNone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Children born between 1 September 2010 and 31 August 2011.",
                "children born on or after 1 April 2012",
                "Babies born on 1 January 2010 were left out.",
                "all were born 3 March 2010",
                "pupils with a date of birth on or after 1 September 2005",
                "date of birth from 1/9/2005 to 31/8/2006",
                "born 1/9/2005 to 31/8/2006",
                "born 1/9/2005 \u2013 31/8/2006",
                "born in 2010",
                "a child born on 31 August 2015 starts school",
                "their eighteenth birthday on 1 April 2020",
                "his 25th birthday, 1 April 2020",
                "first-born child; searched to 12 March 2019",
                "newborn screening, 12 March 2019",
                "families with a new-born. Published on 12 March 2019",
                "the birth cohort was searched on 12 March 2019",
                "UK-born parents, 3/4/2015",
                "dob 45/13/2015 is none",
                "dob 3/4",
                "DOB 99999999",
                "born 5 to 6 pounds",
                "last searched 3/4/2015, dobbed in",
                "Adobe 3/4/2015",
                "stubborn 3/4/2015"
            })
    void dateOfBirth_givenOtherDates_isNone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case numbers 123456",
                "In that case 123456 families",
                "case number 1234",
                "case number 1234567890123",
                "staircase number 123456",
                "number 123456",
                "case no 123456x",
                "no 123456",
                "grant id 123456",
                "id-123456"
            })
    void caseNumber_givenNearMisses_isNone(String text) {
        assertThat(PersonalData.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ISBN 0306406152",
                "ISBN-10: 0-306-40615-2",
                "ISBN (pbk) 9434765919",
                "isbn 9434765919 and 4010232137",
                "PMID: 9434765919",
                "ISSN 9434765919",
                "grant number 9434765919",
                "doi:10.1000/9434765919",
                "https://doi.org/10.1000/x.9434765919",
                "www.example.org/9434765919",
                "see 10.1002/cl2.9434765919",
                "arXiv 9434765919",
                "NCT 9434765919",
                "Trial registration: 9434765919",
                "charity no. 9434765919",
                "Tel: 943-476-5919",
                "phone number 943 476 5919",
                "+1 943 476 5919",
                "1-943-476-5919",
                "1 943 476 5919",
                "£9434765919",
                "0.9434765919",
                "9434765919%",
                "9434765919.5",
                "x9434765919",
                "9434765919x",
                "12-943-476-5919",
                "943-476-5919-22",
                "943 476 59190",
                "943 476 591",
                "9434 765 919",
                "943.476-5919",
                "0000000000",
                "0998765432",
                "34(8), 1472-1479",
                "ORCID 943 476 5919",
                "0800 943 4765"
            })
    void nhsNumber_givenNumbersOfOtherThings_isNone(String text) {
        assertThat(PersonalData.in(text)).extracting(Spot::fault).doesNotContain(TextFault.NHS_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ISBN 0306406152. Patient 9434765919 | NHS_NUMBER",
                "9434765919,4010232137 | NHS_NUMBER,NHS_NUMBER",
                "3/4/2015 943 476 5919 | NHS_NUMBER",
                "943 476 5919 3/4/2015 | NHS_NUMBER",
                "0101234562 | NHS_NUMBER",
                "DOB 3/4/2015, NHS 9434765919 | DATE_OF_BIRTH,NHS_NUMBER",
                "DOBs 3/4/2015 and born 5/6/2016 | DATE_OF_BIRTH",
                "Jo, born 3 March 2010, of HX1 1UJ | DATE_OF_BIRTH,POSTCODE",
                "The child, born 3 March 2010 | DATE_OF_BIRTH",
                "Grant holder; NHS number 9434765919 | NHS_NUMBER",
                "HX11UJ | POSTCODE",
                "hx11uj | POSTCODE",
                "SW1A1AA | POSTCODE",
                "sw1a 1aa | POSTCODE",
                "EC1A 1BB/W1A 0AX | POSTCODE,POSTCODE",
                "HX1-1UJ | POSTCODE",
                "M1 1AE, M60 1NW | POSTCODE,POSTCODE",
                "0800 123456 | PHONE",
                "020 7946 0958 or 0113 496 0999 | PHONE,PHONE",
                "(020) 7946 0958 | PHONE",
                "07 700 900 123 | PHONE",
                "447700900123 | PHONE",
                "tel:+441632960123 | PHONE",
                "jo@example.org;al@example.org | EMAIL,EMAIL",
                "j\u00f6rg@b\u00fccher.example | EMAIL"
            })
    void what_isFound_inOneText(String text, String faults) {
        assertThat(PersonalData.in(text).stream()
                        .map(spot -> spot.fault().name())
                        .toList())
                .isEqualTo(List.of(faults.split(",")));
    }

    @Test
    void detector_takesAnyCharSequence_andGivesKindAndPlace() {
        CharSequence text = java.nio.CharBuffer.wrap("Jo, 943 476 5919, jo@example.org");

        assertThat(PersonalData.in(text))
                .containsExactly(new Spot(TextFault.NHS_NUMBER, 4, 16), new Spot(TextFault.EMAIL, 18, 32));
    }

    @Provide
    static Arbitrary<String> crumbs() {
        return Arbitraries.of(
                        "0",
                        "44",
                        "+",
                        "(",
                        ")",
                        "07",
                        "943",
                        "476",
                        "5919",
                        "12",
                        "2015",
                        "3",
                        " ",
                        " ",
                        "-",
                        ".",
                        "/",
                        ",",
                        "\u00A0",
                        "\u2013",
                        "A",
                        "b",
                        "HX",
                        "hx1",
                        "1UJ",
                        "AB",
                        "C",
                        "dob",
                        "d.o.b",
                        "born",
                        "March",
                        "of ",
                        "st",
                        "th",
                        "case",
                        "no",
                        "id",
                        "@",
                        "x.org",
                        "10.",
                        "://",
                        "isbn",
                        "\uD83D\uDC76",
                        "\uD83D",
                        "\u00E9",
                        "'",
                        "date of birth",
                        "on",
                        "to ",
                        "\n",
                        "0044",
                        "H8012",
                        "00001",
                        "001")
                .list()
                .ofMaxSize(14)
                .map(parts -> String.join("", parts));
    }

    @Tag("long")
    @Property(tries = 20_000)
    void anyText_isReadToItsEnd_andSpotsLieInOrderWithinIt(@ForAll("crumbs") String text) {
        int at = 0;
        for (Spot spot : PersonalData.in(text)) {
            assertThat(spot.from()).isBetween(0, text.length() - 1);
            assertThat(spot.to()).isBetween(Math.max(at, spot.from()) + 1, text.length());
            at = spot.to();
        }
    }
}
