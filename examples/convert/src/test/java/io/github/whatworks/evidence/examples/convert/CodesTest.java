// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.Cost;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.ScaleRef;
import io.github.whatworks.evidence.code.CodeList;
import io.github.whatworks.evidence.code.CodeStatus;
import io.github.whatworks.evidence.json.ReferenceData;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Scale;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every code in the records has its meaning in the data that the library brings. */
class CodesTest {
    private static final ReferenceData REFERENCE = ReferenceData.bundled();

    @Test
    void every_topic_is_on_its_list_in_its_edition() throws IOException {
        assertThat(ExampleFiles.records())
                .flatExtracting(EvidenceRecord::topics)
                .isNotEmpty()
                .allSatisfy(topic -> {
                    CodeList list = REFERENCE
                            .codeLists()
                            .find(topic.list().orElseThrow())
                            .orElseThrow();
                    assertThat(list.edition()).isEqualTo(topic.edition());
                    assertThat(list.find(topic.code().orElseThrow())).isInstanceOf(CodeStatus.Current.class);
                });
    }

    @Test
    void every_rating_is_on_its_scale() throws IOException {
        List<Rating> ratings =
                ExampleFiles.records().stream().flatMap(CodesTest::ratings).toList();

        assertThat(ratings).hasSizeGreaterThan(60).allSatisfy(rating -> {
            Scale scale = REFERENCE.scales().find(rating.scale().orElseThrow()).orElseThrow();
            for (RatingValue value : rating.values()) {
                Axis axis = scale.axisOf(value).orElseThrow();
                Stream.concat(value.code().stream(), value.oneOf().stream())
                        .forEach(code -> assertThat(axis.level(code)).as(code).isPresent());
                value.printedMaximum()
                        .ifPresent(maximum -> assertThat(axis.printedMaximum()).contains(maximum));
                value.code()
                        .flatMap(axis::level)
                        .ifPresent(level -> assertThat(value.absence()).isEqualTo(level.absence()));
            }
        });
    }

    @Test
    void the_schemes_of_a_record_are_the_scales_it_uses() throws IOException {
        assertThat(ExampleFiles.records()).allSatisfy(record -> {
            List<ScaleRef> used = Stream.concat(
                            ratings(record).map(rating -> rating.scale().orElseThrow()),
                            record.outcomes().stream()
                                    .flatMap(outcome -> outcome.effects().stream())
                                    .flatMap(effect -> effect.estimates().stream())
                                    .map(estimate -> estimate.scale().orElseThrow()))
                    .distinct()
                    .toList();
            assertThat(record.provenance().orElseThrow().schemes()).containsExactlyInAnyOrderElementsOf(used);
        });
    }

    private static Stream<Rating> ratings(EvidenceRecord record) {
        return Stream.of(
                        record.ratings().stream(),
                        record.outcomes().stream().flatMap(outcome -> outcome.ratings().stream()),
                        record.costs().stream().map(Cost::band).flatMap(Optional::stream))
                .flatMap(ratings -> ratings);
    }
}
