// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Source;
import io.github.whatworks.evidence.SourceRole;
import io.github.whatworks.evidence.SourceStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest {

    @ParameterizedTest
    @CsvSource({
        "https://guidebook.eif.org.uk/programme/x, publisher-page",
        "http://guidebook.eif.org.uk/programmes-library/x, publisher-page",
        "https://foundations.org.uk/toolkit/guidebook/x, publisher-page",
        "https://foundations.org.uk/practice-guide-case-studies/x, related-page",
        "https://whatworks.gov.ie/hub-search/report/126/Blues%20Programme, mirror",
        "https://vdocument.in/x.html, mirror",
        "https://vdocuments.net/x.html, mirror"
    })
    void the_role_of_a_page_follows_from_its_address(String url, String role) {
        Source page = Pages.ofGuidebook(url);

        assertThat(page.url()).contains(url);
        assertThat(page.role()).contains(new SourceRole(role));
        assertThat(page.status()).contains(SourceStatus.NOT_CHECKED);
    }

    @Test
    void an_unknown_host_stops_the_conversion() {
        assertThatThrownBy(() -> Pages.ofGuidebook("https://guidebook.eif.org.uk.example/programme/x"))
                .isInstanceOf(SourceFault.class)
                .hasMessageContaining("guidebook.eif.org.uk.example");
    }

    @Test
    void a_page_of_the_store_says_since_when_it_is_archived_and_whether_it_was_read() {
        String url = "https://whatworks-csc.org.uk/evidence/evidence-store/intervention/x/";

        assertThat(Pages.ofStore(url, "a copy", true).readOn()).contains(Pages.TAKEN_IN);
        assertThat(Pages.ofStore(url, "no copy", false).readOn()).isEmpty();
        assertThat(Pages.ofStore(url, "no copy", false).since()).contains(PartialDate.of("2022-12"));
        assertThatThrownBy(() -> Pages.ofStore("https://example.org/x", "a copy", true))
                .isInstanceOf(SourceFault.class);
    }
}
