// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.whatworks.evidence.DateEvent;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.RecordDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidebookDatesTest {

    @Test
    void the_same_review_on_two_pages_is_kept_twice_with_whose_it_is() {
        List<RecordDate> dates =
                GuidebookDates.of(ExampleFiles.object("{'reviews': ['January 2021'], 'lastReviewed': 'January 2021'}"));

        assertThat(dates)
                .extracting(
                        date -> date.by().orElseThrow(), date -> date.printed().orElseThrow())
                .containsExactly(
                        tuple("Early Intervention Foundation", "January 2021"), tuple("Foundations", "January 2021"));
    }

    @Test
    void two_dates_in_one_text_become_two() {
        List<RecordDate> dates = GuidebookDates.of(
                ExampleFiles.object("{'publishedDate': 'March 2017 (EIF PDF); April 2025 (Foundations)'}"));

        assertThat(dates).extracting(date -> date.date().orElseThrow().value()).containsExactly("2017-03", "2025-04");
        assertThat(dates).extracting(date -> date.by().orElseThrow()).containsExactly("EIF PDF", "Foundations");
        assertThat(dates).allSatisfy(date -> assertThat(date.event()).contains(DateEvent.PUBLISHED));
    }

    @Test
    void the_last_review_is_the_latest_one_and_no_publication() {
        List<RecordDate> dates = GuidebookDates.of(
                ExampleFiles.object("{'reviews': ['September 2021', 'March 2017'], 'publishedDate': 'April 2025'}"));

        assertThat(GuidebookDates.lastReview(dates)).contains(PartialDate.of("2021-09"));
    }

    @Test
    void a_date_that_cannot_be_read_stops_the_conversion() {
        assertThatThrownBy(() -> GuidebookDates.of(ExampleFiles.object("{'lastReviewed': 'last summer'}")))
                .isInstanceOf(SourceFault.class)
                .hasMessage(
                        "test, lastReviewed: expected a month and year such as \"July 2016\", found \"last summer\"");
    }
}
