// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Term;

/** Short ways to write ratings down in tests. */
final class Ratings {
    private Ratings() {}

    static RatingValue code(String code, String... marks) {
        return RatingValue.builder().code(code).marks(marks).build();
    }

    static RatingValue oneOf(String... codes) {
        return RatingValue.builder().oneOf(codes).build();
    }

    static RatingValue number(String number) {
        return RatingValue.builder().number(Decimal.of(number)).build();
    }

    static RatingValue range(String low, String high) {
        return RatingValue.builder().low(Decimal.of(low)).high(Decimal.of(high)).build();
    }

    static Rating rating(String scale, String edition, RatingValue... values) {
        return Rating.builder()
                .scale(ScaleRef.of(scale, edition))
                .values(values)
                .build();
    }

    /** On a scale of a peer, which has no edition. */
    static Rating peer(String scale, RatingValue value) {
        return Rating.builder()
                .scale(ScaleRef.builder().id(scale).build())
                .values(value)
                .build();
    }

    static Rating guidebook(String code, String... marks) {
        return rating("eif-evidence", "2017", code(code, marks));
    }

    static Rating pair(String effectiveness, String strength) {
        return rating(
                "evidence-store",
                "2019",
                code(effectiveness).toBuilder().axis("effectiveness").build(),
                code(strength).toBuilder().axis("strength").build());
    }

    static Outcome outcome(String name, String comparator) {
        return Outcome.builder().name(name).comparator(Term.printed(comparator)).build();
    }
}
