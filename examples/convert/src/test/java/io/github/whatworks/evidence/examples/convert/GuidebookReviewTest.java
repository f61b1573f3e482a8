// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.RecordDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GuidebookReviewTest {
    private static final GuidebookPages FOUNDATIONS =
            new GuidebookPages(List.of("https://foundations.org.uk/toolkit/guidebook/x"));
    private static final GuidebookPages EIF = new GuidebookPages(List.of("https://guidebook.eif.org.uk/programme/x"));
    private static final GuidebookPages UNKNOWN = new GuidebookPages(List.of());

    @Test
    void a_dated_review_was_made_before_the_merger() {
        List<RecordDate> dates = GuidebookDates.of(ExampleFiles.object("{'lastReviewed': 'July 2016'}"));
        GuidebookReview review = GuidebookReview.of(dates, FOUNDATIONS);

        assertThat(review.ratedBy()).isEqualTo("Early Intervention Foundation");
        assertThat(review.asOf()).contains(PartialDate.of("2016-07"));
    }

    @Test
    void a_page_or_a_copy_of_before_the_merger_says_who_rated() {
        assertThat(GuidebookReview.of(List.of(), EIF).ratedBy()).isEqualTo("Early Intervention Foundation");
        assertThat(GuidebookReview.of(List.of(), UNKNOWN).ratedBy()).isEqualTo("Early Intervention Foundation");
    }

    @Test
    void without_either_the_publisher_stands_under_both_names() {
        GuidebookReview review = GuidebookReview.of(List.of(), FOUNDATIONS);

        assertThat(review.ratedBy()).isEqualTo("Foundations (Guidebook; earlier Early Intervention Foundation)");
        assertThat(review.asOf()).isEmpty();
    }
}
