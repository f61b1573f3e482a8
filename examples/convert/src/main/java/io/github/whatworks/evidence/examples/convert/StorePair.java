// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import io.github.whatworks.evidence.Absence;
import io.github.whatworks.evidence.Decimal;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.Source;
import java.util.Optional;

/** The pair that the Evidence Store rates an outcome with: one rating with two values. */
final class StorePair {
    private static final String MIXED = "mixed";

    private StorePair() {}

    static Rating of(SourceObject outcome, Source page) {
        var readAt = Source.builder();
        page.url().ifPresent(readAt::url);
        page.readOn().ifPresent(readAt::readOn);
        return Rating.builder()
                .scale(Scales.EVIDENCE_STORE)
                .about(RatingSubject.OUTCOME)
                .values(
                        value("effectiveness", outcome.requiredObject("overallEffectiveness")),
                        value("strength", outcome.requiredObject("strengthOfEvidence")))
                .known(Known.PRINTED)
                .ratedBy(Publication.EVIDENCE_STORE.publisher())
                .source(readAt.build())
                .build();
    }

    private static RatingValue value(String axis, SourceObject half) {
        String raw = half.requiredText("raw");
        var value = RatingValue.builder().axis(axis).code(raw).printed(raw);
        half.text("label").ifPresent(value::label);
        half.number("max").ifPresent(value::printedMaximum);

        Optional<Decimal> number = half.number("value");
        if (number.isPresent() && !number.get().literal().equals(raw)) {
            throw half.fault("value", "expected the number that is printed, " + raw + ", found " + number.get());
        }
        number.ifPresent(value::number);
        if (number.isEmpty()) {
            if (!raw.equals(MIXED)) {
                throw half.fault(
                        "raw", "expected a number, or the word \"mixed\" where there is none, found \"" + raw + "\"");
            }
            value.absence(Absence.MIXED);
        }
        return value.build();
    }
}
