// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules about what a rating says, how it is known, and when it stood. */
class RatingMeaningTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'known': 'printed', 'values': [{'code': '3'}]",
                "'known': 'printed', 'said': 'a modest reduction'",
                "'known': 'printed', 'reason': 'no eligible study'",
                "'known': 'printed', 'factors': [{'name': 'risk of bias'}]",
                "'known': 'printed', 'status': 'withdrawn'",
                "'known': 'lost'",
                "'known': 'not-in-copy', 'values': []",
                "'known': 'printed', 'stars': 4",
                "'known': 'printed', 'values': '3'"
            })
    void values_givenAnythingSaid_areNotMissed(String rating) {
        assertThat(Trial.of("rating.values.missing", rating(rating))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'known': 'printed'",
                "'known': 'printed', 'values': []",
                "'known': 'printed', 'values': null, 'note': 'see the page'",
                "'known': 'inferred', 'status': 'earlier'",
                "'asOf': '2020'"
            })
    void values_givenNothingSaid_areMissed(String rating) {
        assertThat(Trial.of("rating.values.missing", rating(rating))).containsExactly("/ratings/0/values");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"inferred", "from-mirror", "level-only", "disputed", "lost", "reported", "not-in-copy", "x-o"})
    void known_givenAnythingButPrinted_failsPublicationAlone(String known) {
        String record = rating("'known': '" + known + "', 'values': [{'absence': 'value-lost'}]");

        assertThat(Trial.of("rating.known.not-printed", record)).containsExactly("/ratings/0/known");
        assertThat(Trial.of("rating.known.not-printed", rating("'known': 'printed', 'values': [{'code': '3'}]")))
                .isEmpty();
        assertThat(Rules.find("rating.known.not-printed").orElseThrow())
                .satisfies(
                        rule -> assertThat(rule.severity(Profile.PUBLICATION)).hasValue(Severity.ERROR))
                .satisfies(rule -> assertThat(rule.severity(Profile.EXCHANGE)).isEmpty())
                .satisfies(rule -> assertThat(rule.severity(Profile.DRAFT)).isEmpty());
    }

    @Test
    void known_givenNone_isTheFaultOfAnotherRule() {
        assertThat(Trial.of("rating.known.not-printed", rating("'values': [{'code': '3'}]")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "lost        | 'code': '3'                    | /code",
                "lost        | 'number': 3                    | /number",
                "lost        | 'oneOf': ['3', '4']            | /oneOf",
                "not-in-copy | 'code': '3', 'number': 3       | /code"
            })
    void lost_givenAValue_isFound(String known, String value, String where) {
        assertThat(Trial.of("rating.known.lost", rating("'known': '" + known + "', 'values': [{" + value + "}]")))
                .containsExactly("/ratings/0/values/0" + where);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'known': 'lost', 'values': [{'absence': 'value-lost'}]",
                "'known': 'lost', 'values': [{'label': 'Extensive', 'printed': 'Extensive'}]",
                "'known': 'printed', 'values': [{'code': '3'}]",
                "'known': 'lost', 'values': [{'absence': 'value-lost', 'code': '3'}]"
            })
    void lost_givenNoValueOrOneThatIsTheFaultOfAnotherRule_isAllowed(String rating) {
        assertThat(Trial.of("rating.known.lost", rating(rating))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'oneOf': ['3', '3+'], 'printed': '3'}",
                "{'code': '3'}",
                "{'absence': 'value-lost'}",
                "{'code': 3}"
            })
    void levelOnly_givenTheCodesItMayBeOrALevel_isAllowed(String value) {
        assertThat(Trial.of("rating.known.level-only", rating("'known': 'level-only', 'values': [" + value + "]")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "'code': '3+'                              | /code",
                "'code': '3', 'marks': ['*']               | /marks",
                "'oneOf': ['3', '3+'], 'marks': ['*']      | /marks",
                "'printed': '3'                            | /oneOf"
            })
    void levelOnly_givenAMarkOrNoCodes_isFound(String value, String where) {
        assertThat(Trial.of("rating.known.level-only", rating("'known': 'level-only', 'values': [{" + value + "}]")))
                .containsExactly("/ratings/0/values/0" + where);
        assertThat(Trial.of("rating.known.level-only", rating("'known': 'printed', 'values': [{" + value + "}]")))
                .isEmpty();
    }

    @Test
    void printed_givenACodeWithoutAnyText_isMissed() {
        assertThat(Trial.of("rating.printed.missing", rating("'known': 'printed', 'values': [{'code': '3'}]")))
                .containsExactly("/ratings/0/values/0/printed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'known': 'printed', 'values': [{'code': '3', 'printed': '3'}]",
                "'known': 'printed', 'values': [{'code': '3', 'label': 'Efficacy'}]",
                "'known': 'printed', 'values': [{'code': '3', 'number': 3}]",
                "'known': 'printed', 'values': [{'absence': 'not-rated'}]",
                "'known': 'printed', 'values': [{'code': '3', 'printed': 3}]",
                "'known': 'inferred', 'values': [{'code': '3'}]"
            })
    void printed_givenAnyTextOrNoClaimToOne_isNotMissed(String rating) {
        assertThat(Trial.of("rating.printed.missing", rating(rating))).isEmpty();
    }

    @Test
    void asOf_givenNone_isMissed_lightlyInExchangeAndMoreInPublication() {
        assertThat(Trial.of("rating.as-of.missing", rating("'known': 'printed'")))
                .containsExactly("/ratings/0/asOf");
        assertThat(Trial.of("rating.as-of.missing", rating("'asOf': '2016'"))).isEmpty();
        assertThat(Trial.of("rating.as-of.missing", rating("'asOf': 2016"))).isEmpty();
        assertThat(Rules.find("rating.as-of.missing").orElseThrow())
                .satisfies(rule -> assertThat(rule.severity(Profile.EXCHANGE)).hasValue(Severity.INFO))
                .satisfies(
                        rule -> assertThat(rule.severity(Profile.PUBLICATION)).hasValue(Severity.WARNING));
    }

    @ParameterizedTest
    @CsvSource({"2016-07, 2016-07", "2016-07, 2016", "2016, 2016-07", "2016-07-31, 2016-07", "2016-07, soon"})
    void until_givenADateThatMayBeLater_isAllowed(String asOf, String until) {
        assertThat(Trial.of("rating.until.order", dated(asOf, until))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2016-07, 2016-06", "2016, 2015", "2016-07-02, 2016-07-01", "2016-01, 2015-12-31"})
    void until_givenAnEarlierDate_isFound(String asOf, String until) {
        assertThat(Trial.of("rating.until.order", dated(asOf, until))).containsExactly("/ratings/0/until");
    }

    @ParameterizedTest
    @CsvSource({
        "current, 2026-03-30, 1",
        "current, 2026-02, 1",
        "current, 2026-03-31, 0",
        "current, 2026-03, 0",
        "current, 2026, 0",
        "earlier, 2020, 0"
    })
    void status_givenAnEnd_isCurrentUntilThatDayIsOver(String status, String until, int findings) {
        Clock lastOfMarch = Clock.fixed(Instant.parse("2026-03-31T12:00:00Z"), ZoneOffset.UTC);
        EvidenceValidator validator = EvidenceValidator.standard().withClock(lastOfMarch);

        assertThat(Trial.of(
                        validator,
                        "rating.until.current",
                        rating("'status': '" + status + "', 'until': '" + until + "', 'values': [{'code': '3'}]")))
                .hasSize(findings);
    }

    private static String dated(String asOf, String until) {
        return rating("'asOf': '" + asOf + "', 'until': '" + until + "', 'values': [{'code': '3'}]");
    }

    private static String rating(String members) {
        return "{'ratings': [{'scale': {'id': 'eif-evidence', 'edition': '2017'}, " + members + "}]}";
    }
}
