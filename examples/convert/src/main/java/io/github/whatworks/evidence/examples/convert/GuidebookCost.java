// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import java.util.Optional;

/** The cost rating of a programme, with its band as printed. */
final class GuidebookCost {
    private static final String NOT_AVAILABLE = "NA";

    private GuidebookCost() {}

    static Optional<Cost> of(SourceObject source, GuidebookPages pages, GuidebookReview review) {
        Optional<String> bandText = source.text("costBand");
        Optional<Rating> band = source.text("costRating").map(code -> band(source, code, pages, review));
        if (band.isEmpty() && bandText.isPresent()) {
            throw source.fault("costBand", "expected a costRating beside it");
        }
        return band.map(rating -> {
            var cost = Cost.builder().band(rating);
            bandText.ifPresent(cost::bandText);
            return cost.build();
        });
    }

    private static Rating band(SourceObject source, String code, GuidebookPages pages, GuidebookReview review) {
        var value = RatingValue.builder().code(code).printed(code);
        if (code.matches("[1-5]")) {
            value.number(Decimal.of(code));
        } else if (code.equals(NOT_AVAILABLE)) {
            value.absence(Absence.INSUFFICIENT);
        } else {
            throw source.fault("costRating", "expected 1 to 5 or NA, found \"" + code + "\"");
        }
        Known known = pages.areUnknown() ? Known.FROM_MIRROR : Known.PRINTED;
        var rating = Rating.builder()
                .scale(Scales.EIF_COST)
                .about(RatingSubject.RECORD)
                .values(value.build())
                .known(known)
                .ratedBy(review.ratedBy())
                .source(pages.readAt(known));
        review.asOf().ifPresent(rating::asOf);
        return rating.build();
    }
}
