// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.snippets;

import io.github.whatworks.evidence.Age;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingSubject;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.ScaleRef;
import java.util.ArrayList;
import java.util.List;

/** Shown at {@code EvidenceRecord} and {@code Rating}. */
final class RecordSnippets {

    private RecordSnippets() {}

    static List<String> lines(EvidenceRecord record) {
        List<String> lines = new ArrayList<>();
        // @start region="read"
        for (Outcome outcome : record.outcomes()) {
            for (Rating rating : outcome.ratings()) {
                String name = outcome.name().orElse("an outcome without a name");
                String scale = rating.scale().flatMap(ScaleRef::id).orElse("a scale that is not named");
                lines.add(name + " is rated on " + scale);
            }
        }
        boolean evaluatedAtSeven = record.populations().stream()
                .flatMap(population -> population.ages().stream())
                .anyMatch(ages -> ages.contains(Age.years(7)));
        // @end
        lines.add("evaluated at seven: " + evaluatedAtSeven);
        return lines;
    }

    static EvidenceRecord record() {
        // @start region="build"
        return EvidenceRecord.builder("1.0", "example:visits-at-home", RecordKind.PROGRAMME, "Visits at Home")
                .version(1)
                .ratings(pair())
                .build();
        // @end
    }

    static Rating pair() {
        // @start region="pair"
        // Effectiveness and strength belong together: one rating with two values, as they are printed.
        return Rating.builder()
                .scale(ScaleRef.of("evidence-store", "2019"))
                .about(RatingSubject.OUTCOME)
                .values(
                        RatingValue.builder()
                                .axis("effectiveness")
                                .code("1")
                                .printed("1")
                                .build(),
                        RatingValue.builder()
                                .axis("strength")
                                .code("2")
                                .printed("2")
                                .build())
                .known(Known.PRINTED)
                .ratedBy("Example Centre")
                .build();
        // @end
    }
}
