// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused, where it is said to stand, and what is let through. */
class GuardTest {
    private static final Guard GUARD = Guard.of(List.of());
    private static final String NHS = "999 123 4578";

    @Test
    void query_namesItsParameterAndThePlace() {
        assertThat(GUARD.query("text", "parenting, " + NHS))
                .containsExactly(new GuardFinding("text", PersonalDataKind.NHS_NUMBER, 12, 12));
        assertThat(GUARD.query("text", NHS).get(0).found()).isEqualTo("12 characters from character 1");
    }

    /** Codes that stand for one character count as they are written. */
    @Test
    void place_isThatOfTheTextAsItWasGiven() {
        assertThat(GUARD.query("text", "\uD83D\uDC76 999%20123%204578 x"))
                .containsExactly(new GuardFinding("text", PersonalDataKind.NHS_NUMBER, 16, 3));
        assertThat(GUARD.query("text", "9\u200B991234578"))
                .containsExactly(new GuardFinding("text", PersonalDataKind.NHS_NUMBER, 11, 1));
    }

    /** Numbers alone, which a record may hold. */
    @ParameterizedTest
    @CsvSource({
        "9991234578, NHS_NUMBER",
        "999 1234578, NHS_NUMBER",
        "99 91 23 45 78, NHS_NUMBER",
        "999l234578, NHS_NUMBER",
        "m11ae, POSTCODE",
        "M11AE, POSTCODE",
        "44 7700 900123, PHONE",
        "07 70 09 00 12 3, PHONE",
        "O7700 900123, PHONE",
        "3/4/2015, DATE_OF_BIRTH",
        "jo bloggs 03.04.15, DATE_OF_BIRTH"
    })
    void query_isRefused_forWhatALongTextHoldsByChance(String text, PersonalDataKind kind) {
        assertThat(GUARD.query("text", text)).extracting(GuardFinding::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019",
                "2014-2015",
                "2014-15 2016-17",
                "2019-03-04",
                "3 April 2015",
                "ages 0-2 and 11-16",
                "Key Stage 2",
                "10.1177/1049731512462233",
                "doi:10.1111/j.1467-6427.2004.00277.x",
                "https://doi.org/10.1002/14651858.CD002963.pub3",
                "978-1-4338-0561-5",
                "9781433805615",
                "0-306-40615-2",
                "ISBN 0306406152",
                "ISBN-10: 1849051160",
                "ISSN 1049-7315",
                "ISRCTN01632960",
                "NCT01234567",
                "PMID 23456789",
                "4Children",
                "Families First 2.0",
                "N=1,234,567",
                "p<0.05; 95% CI 0.12 to 0.98",
                "\u00a31,234,567,890",
                "NHS England 2015",
                "NHS Long Term Plan 2019",
                "HX1",
                "Java 17.0.15",
                "a-1.2.19:x",
                "B12 deficiency",
                "school @ home"
            })
    void query_forWhatIsPublished_passes(String text) {
        assertThat(GUARD.query("text", text)).isEmpty();
        assertThat(GUARD.body(bytes("{\"note\": \"" + text + "\"}"))).isEmpty();
    }

    /** Ten digits that pass the check and start as those of a person do cannot be told apart. */
    @Test
    void query_forAnIsbnOfTenDigitsWithoutItsNameOrDashes_isRefused() {
        assertThat(GUARD.query("text", "1433805618")).isNotEmpty();
        assertThat(GUARD.query("text", "ISBN 1433805618")).isEmpty();
        assertThat(GUARD.query("text", "1-4338-0561-8")).isEmpty();
    }

    @Test
    void typedMembersOfARecord_pass() {
        assertThat(GUARD.body(bytes("""
                {"format": "1.0", "id": "test:typed", "version": 1, "kind": "programme", "title": "Typed",
                 "identifiers": [{"scheme": "isbn", "value": "0306406152"}],
                 "citations": [{"key": "a", "title": "A", "doi": "10.1177/9991234578", "url": "https://x.org/07700900123"}],
                 "links": [{"url": "https://x.org", "phone": "01632 960123", "email": "office@example.org"}],
                 "extensions": {"isbn": "0306406152", "sold": 9991234578, "born2010": "3/4"}}
                """))).isEmpty();
    }

    @Test
    void wordsOfARecord_areRefused_eachByItsPointer() {
        assertThat(GUARD.body(bytes("""
                {"format": "1.0", "id": "test:words", "version": "one", "kind": "programme", "title": "Jo, HX1 1UJ",
                 "otherTitles": [{"title": "x"}, {"title": "jo@example.org"}],
                 "caveats": [{"text": "call 01632 960123", "saidBy": "AB 12 34 56 C"}],
                 "own": {"a/b~c": ["x", "DOB 3/4/2015"]}}
                """)))
                .extracting(finding -> finding.place() + " " + finding.kind().id())
                .containsExactly(
                        "/title postcode",
                        "/otherTitles/1/title email",
                        "/caveats/0/text phone",
                        "/caveats/0/saidBy nino",
                        "/own/(member 1)/1 date-of-birth");
    }

    /** What a case system would send by mistake: the name of the member says what the value is. */
    @Test
    void objectOfACaseSystem_isRefused() {
        assertThat(GUARD.body(bytes("""
                {"NHSNumber": 9991234579, "nhs_no": "9991234579", "dateOfBirth": "2015-04-03T00:00:00Z", "dob": 20150403,
                 "postCode": "m11ae", "mobile": "7700 900 123", "caseId": 1234567, "upn": "A123456789012",
                 "niNumber": "TN 12 34 56", "isbn": "0306406152", "when": "2015-04-03", "count": 9991234578,
                 "999 123 4578": {"DOB 3/4/2015": 1}}
                """)))
                .extracting(finding -> finding.place() + " " + finding.kind().id())
                .containsExactly(
                        "/(member 13) nhs-number",
                        "/NHSNumber nhs-number",
                        "/nhs_no nhs-number",
                        "/dateOfBirth date-of-birth",
                        "/dob date-of-birth",
                        "/postCode postcode",
                        "/mobile phone",
                        "/caseId case-id",
                        "/upn upn",
                        "/niNumber nino",
                        "/(member 13)/(member 1) date-of-birth");
    }

    /** A member that comes twice would leave twice, so the one that no reader sees counts too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": \"#\", \"title\": \"A\"}",
                "{\"url\":\"https://x.org\",\"note\":\"#\"",
                "{\"nhs\\u0020no\":\"9991234579\"",
                "Jo, #",
                "<p>#</p>",
                "\uFEFF{\"title\":\"#\"}"
            })
    void bodyThatIsNoJson_isRefused(String body) {
        assertThat(GUARD.body(bytes(body.replace("#", NHS))))
                .extracting(GuardFinding::kind)
                .contains(PersonalDataKind.NHS_NUMBER);
        for (Charset wide : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(GUARD.body(body.replace("#", NHS).getBytes(wide)))
                    .extracting(GuardFinding::kind)
                    .contains(PersonalDataKind.NHS_NUMBER);
        }
    }

    @Test
    void bodyThatIsTooDeep_isLookedThroughAllTheSame() {
        assertThat(GUARD.body(bytes("[".repeat(5000) + "\"" + NHS + "\"" + "]".repeat(5000))))
                .extracting(GuardFinding::kind)
                .containsOnly(PersonalDataKind.NHS_NUMBER);
        assertThat(GUARD.body(bytes("[".repeat(500) + "\"" + NHS + "\"" + "]".repeat(500))))
                .hasSize(1);
    }

    @Test
    void kindThatIsAcknowledged_passes_andNoOther() {
        Guard guard = Guard.of(List.of(new Acknowledged(PersonalDataKind.PHONE, "the office's line, on its website")));

        assertThat(guard.query("text", "01632 960123")).isEmpty();
        assertThat(guard.query("text", "01632 960123 " + NHS))
                .extracting(GuardFinding::kind)
                .containsExactly(PersonalDataKind.NHS_NUMBER);
    }

    @Test
    void reason_isNeeded_andHoldsNoPersonalDataItself() {
        assertThatThrownBy(() -> new Acknowledged(PersonalDataKind.PHONE, " \n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reason to let a phone number leave: expected a few words, found blanks");
        assertThatThrownBy(() -> new Acknowledged(PersonalDataKind.PHONE, "is " + NHS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reason to let a phone number leave: expected words that name nobody, found what looks"
                        + " like an NHS number");
    }

    @Test
    void findings_areNoMoreThanAHundred() {
        assertThat(GUARD.query("text", (NHS + "; ").repeat(300))).hasSize(100);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A body that is made to take long takes no longer than one of its size. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.",
                "&",
                "<a",
                "%",
                "%41",
                "\\u",
                "(",
                "@",
                "a@",
                "no ",
                "0 ",
                "O",
                "07700 900123 ",
                "\"",
                "b.",
                "\u200B",
                "_",
                "999 "
            })
    void body_thatIsMadeToTakeLong_takesNoLongerThanOneOfItsSize(String piece) {
        byte[] body = bytes(piece.repeat(300_000 / piece.length()));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> GUARD.body(body));
    }
}
