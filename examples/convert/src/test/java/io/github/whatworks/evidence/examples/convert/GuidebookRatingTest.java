// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.PartialDate;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.SourceRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidebookRatingTest {
    private static final String PAGE = "https://guidebook.eif.org.uk/programme/x";

    @Test
    void a_digit_that_is_the_whole_rating_is_a_number_too() {
        Rating rating = rating("'ratingBasis': 'printed', 'evidenceRating': '4', 'evidenceLevel': 4,"
                + " 'evidencePlus': false, 'evidenceRatingAsShown': '4'");

        assertThat(rating.values())
                .containsExactly(RatingValue.builder()
                        .code("4")
                        .printed("4")
                        .number(Decimal.of(4))
                        .build());
        assertThat(rating.known()).contains(Known.PRINTED);
        assertThat(rating.asOf()).contains(PartialDate.of("2016-07"));
        assertThat(rating.source().orElseThrow().url()).contains(PAGE);
    }

    @Test
    void a_digit_beside_which_a_plus_was_drawn_is_no_number() {
        Rating rating = rating("'ratingBasis': 'inferred-from-page-sections', 'evidenceRating': '3+',"
                + " 'evidenceRatingAsShown': '3'");

        assertThat(only(rating).code()).contains("3+");
        assertThat(only(rating).printed()).contains("3");
        assertThat(only(rating).number()).isEmpty();
        assertThat(rating.known()).contains(Known.INFERRED);
    }

    @Test
    void a_digit_whose_plus_was_inferred_to_be_missing_is_no_number() {
        Rating rating = rating("'ratingBasis': 'inferred-from-page-sections', 'evidenceRating': '3',"
                + " 'evidenceRatingAsShown': '3'");

        assertThat(only(rating).code()).contains("3");
        assertThat(only(rating).number()).isEmpty();
    }

    @Test
    void a_level_alone_may_be_one_of_two_codes() {
        Rating rating = rating("'ratingBasis': 'level-only', 'evidenceLevel': 4, 'evidenceRatingAsShown': '4',"
                + " 'ratingNote': 'the copy ends'");

        assertThat(only(rating).code()).isEmpty();
        assertThat(only(rating).number()).isEmpty();
        assertThat(only(rating).oneOf()).containsExactly("4", "4+");
        assertThat(rating.known()).contains(Known.LEVEL_ONLY);
        assertThat(rating.note()).contains("the copy ends");
    }

    @Test
    void a_picture_is_a_lost_value_and_not_a_missing_rating() {
        Rating rating = rating("'ratingBasis': 'not-in-page-text', 'ratingNote': 'an image'");

        assertThat(only(rating))
                .isEqualTo(RatingValue.builder().absence(Absence.VALUE_LOST).build());
        assertThat(rating.known()).contains(Known.LOST);
    }

    @Test
    void a_rating_from_a_mirror_was_not_read_on_the_publishers_page() {
        Rating rating = rating(
                "'ratingBasis': 'from-mirror', 'evidenceRating': '3+', 'evidenceRatingAsShown': '3+ (Irish hub)'");

        assertThat(rating.source().orElseThrow().url()).isEmpty();
        assertThat(rating.source().orElseThrow().role()).contains(SourceRole.MIRROR);
        assertThat(only(rating).printed()).contains("3+");
        assertThat(rating.note()).contains("Shown as: 3+ (Irish hub).");
    }

    @Test
    void a_rating_counted_as_printed_that_only_a_mirror_prints_whole_is_from_the_mirror_and_says_why() {
        Rating mirrored = rating("'ratingBasis': 'printed', 'evidenceRating': '3+',"
                + " 'evidenceRatingAsShown': '3+ (Irish hub) / 3 with a plus section (EIF)'");
        Rating printed = rating("'ratingBasis': 'printed', 'evidenceRating': '3+',"
                + " 'evidenceRatingAsShown': '3+ (PDF) / 3 (page text)'");

        assertThat(mirrored.known()).contains(Known.FROM_MIRROR);
        assertThat(mirrored.source().orElseThrow().role()).contains(SourceRole.MIRROR);
        assertThat(mirrored.note().orElseThrow())
                .contains("The source file counts this rating as printed")
                .contains("only the Irish hub prints it whole");
        assertThat(printed.known()).contains(Known.PRINTED);
    }

    @Test
    void sources_that_disagree_make_a_disputed_rating() {
        Rating rating = rating("'ratingBasis': 'sources-disagree', 'evidenceLevel': 3");

        assertThat(rating.known()).contains(Known.DISPUTED);
        assertThat(only(rating).oneOf()).containsExactly("3", "3+");
    }

    @Test
    void mixed_findings_are_a_mark_beside_the_code() {
        Rating rating = rating("'ratingBasis': 'printed', 'evidenceRating': '3+', 'mixedFindings': true");

        assertThat(only(rating).code()).contains("3+");
        assertThat(only(rating).marks()).containsExactly("*");
    }

    @Test
    void members_that_contradict_each_other_stop_the_conversion() {
        assertThatThrownBy(() -> rating(
                        "'ratingBasis': 'printed', 'evidenceRating': '3', 'evidenceLevel': 3, 'evidencePlus': true"))
                .hasMessage("test, evidenceRating: level and plus make 3+, found 3");
        assertThatThrownBy(() -> rating("'ratingBasis': 'level-only', 'evidenceRating': '3', 'evidenceLevel': 3"))
                .hasMessageStartingWith("test, ratingBasis: \"level-only\" does not fit");
        assertThatThrownBy(() -> rating("'ratingBasis': 'printed'"))
                .hasMessageStartingWith("test, ratingBasis: \"printed\" does not fit");
        assertThatThrownBy(() -> rating("'ratingBasis': 'guessed'"))
                .hasMessageStartingWith("test, ratingBasis: expected one of [from-mirror,")
                .hasMessageEndingWith("found \"guessed\"");
    }

    private static Rating rating(String members) {
        return GuidebookRating.of(
                ExampleFiles.object("{" + members + "}"),
                new GuidebookPages(List.of(PAGE)),
                new GuidebookReview(List.of(), Optional.of(PartialDate.of("2016-07")), "a body"));
    }

    private static RatingValue only(Rating rating) {
        assertThat(rating.values()).hasSize(1);
        return rating.values().get(0);
    }
}
