// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules about links, at the edges of what arrives and what can be dialled. */
class LinkMeaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "link.email.form | 'email': '@example.org'           | /email",
                "link.email.form | 'email': 'a@b@example.org'        | /email",
                "link.email.form | 'email': 'office@.org'            | /email",
                "link.email.form | 'email': 'office@example.'        | /email",
                "link.email.form | 'email': 'office@example'         | /email",
                "link.email.form | 'email': 'the.office@example'     | /email",
                "link.email.form | 'email': 'office@example..org'    | /email",
                "link.email.form | 'email': 'office@..org'           | /email",
                "link.email.form | 'email': 'the office@example.org' | /email",
                "link.email.form | 'email': 'office@exam ple.org'    | /email",
                "link.email.form | 'email': 'office,@example.org'    | /email",
                "link.email.form | 'email': '<office@example.org>'   | /email",
                "link.email.form | 'email': 'office@example.org>'    | /email",
                "link.phone.form | 'phone': '12'                     | /phone",
                "link.phone.form | 'phone': '123456789012345678901'  | /phone",
                "link.phone.form | 'phone': 'ext. 123'               | /phone",
                "link.phone.form | 'phone': '020 7946 0000 or so'    | /phone",
                "link.phone.form | 'phone': '020/7946;0000'          | /phone",
                "link.phone.form | 'phone': '+'                      | /phone",
                "link.phone.form | 'phone': '02x 7946'               | /phone"
            })
    void target_thatLeadsNowhere_isFound(String rule, String link, String where) {
        assertThat(Trial.of(rule, link(link))).containsExactly("/links/0" + where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "link.email.form | 'email': 'a@b.uk'",
                "link.email.form | 'email': 'a.b@c.example.org'",
                "link.email.form | 'email': 'o..b@example.org'",
                "link.phone.form | 'phone': '123'",
                "link.phone.form | 'phone': '999'",
                "link.phone.form | 'phone': '000'",
                "link.phone.form | 'phone': '12345678901234567890'",
                "link.phone.form | 'phone': '020‑7946–0000'",
                "link.phone.form | 'phone': '123x4'",
                "link.phone.form | 'phone': '020 7946 0000 Extension: 9'"
            })
    void target_thatIsOne_isAllowed(String rule, String link) {
        assertThat(Trial.of(rule, link(link))).isEmpty();
    }

    private static String link(String members) {
        return "{'links': [{" + members + "}]}";
    }
}
