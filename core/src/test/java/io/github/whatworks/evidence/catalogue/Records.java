// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.AgeBand;
import io.github.whatworks.evidence.Ages;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.EvidenceRecordBuilder;
import io.github.whatworks.evidence.Extras;
import io.github.whatworks.evidence.Known;
import io.github.whatworks.evidence.Outcome;
import io.github.whatworks.evidence.Population;
import io.github.whatworks.evidence.PopulationBasis;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.RecordKind;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.Subject;
import io.github.whatworks.evidence.Topic;
import java.util.List;
import java.util.Optional;

/** Small records for the tests of this package. */
final class Records {

    private Records() {}

    static EvidenceRecordBuilder titled(String title) {
        String slug = title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return EvidenceRecord.builder("1.0", "test:" + slug, RecordKind.PROGRAMME, title)
                .version(1);
    }

    static EvidenceRecord aboutParentsMentalHealth(String title) {
        return titled(title)
                .topics(topic("mental-health", Subject.PARENT_OR_CARER))
                .build();
    }

    static Topic topic(String code, Subject subject) {
        return Topic.builder()
                .list("evidence-topics")
                .code(code)
                .subject(subject)
                .taggedBy("project editors")
                .build();
    }

    static Population ages(PopulationBasis basis, String from, String to) {
        Ages ages = new Ages(
                Optional.of(from + " to " + to + " years"),
                List.of(AgeBand.years(from, to)),
                List.of(),
                Optional.empty(),
                Extras.NONE);
        return Population.builder().basis(basis).ages(ages).build();
    }

    static Outcome pair(String name, String effect, String strength) {
        return Outcome.builder()
                .name(name)
                .ratings(Rating.builder()
                        .scale(ScaleRef.of("evidence-store", "2019"))
                        .known(Known.PRINTED)
                        .values(value("effectiveness", effect), value("strength", strength))
                        .build())
                .build();
    }

    static RatingValue value(String axis, String code) {
        return RatingValue.builder().axis(axis).code(code).printed(code).build();
    }

    static Rating guidebook(RatingValue value, Known known) {
        return Rating.builder()
                .scale(ScaleRef.of("eif-evidence", "2017"))
                .values(value)
                .known(known)
                .build();
    }
}
