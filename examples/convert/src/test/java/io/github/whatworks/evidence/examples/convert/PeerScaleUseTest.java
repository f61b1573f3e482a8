// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Rating;
import io.github.whatworks.evidence.RatingValue;
import io.github.whatworks.evidence.json.EvidenceJson;
import io.github.whatworks.evidence.json.JsonLine;
import io.github.whatworks.evidence.json.ReferenceJson;
import io.github.whatworks.evidence.scale.Axis;
import io.github.whatworks.evidence.scale.Scale;
import io.github.whatworks.evidence.scale.Scales;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The ratings of the peers' records and the peers' scales fit together. */
class PeerScaleUseTest {

    @Test
    void every_rating_names_a_scale_and_every_code_is_one_of_its_levels() throws IOException {
        Scales scales = scales();
        List<Rating> ratings = ratings();

        assertThat(ratings).hasSizeGreaterThan(70).allSatisfy(rating -> {
            Scale scale = rating.scale().flatMap(scales::find).orElseThrow();
            for (RatingValue value : rating.values()) {
                Axis axis = scale.axisOf(value).orElseThrow();
                value.code()
                        .ifPresent(code -> assertThat(axis.level(code))
                                .as(scale.id().orElse("") + ": " + code)
                                .isPresent());
            }
        });
    }

    private static Scales scales() throws IOException {
        List<Scale> scales = new ArrayList<>();
        for (String name : PeerScalesTest.names(PeerScalesTest.COMMITTED)) {
            try (InputStream in = Files.newInputStream(PeerScalesTest.COMMITTED.resolve(name))) {
                scales.add(ReferenceJson.standard().scale(in));
            }
        }
        return new Scales(scales);
    }

    private static List<Rating> ratings() throws IOException {
        try (Stream<JsonLine> lines = EvidenceJson.standard().lines(Files.newInputStream(ExampleFiles.PEER_RECORDS))) {
            List<EvidenceRecord> records =
                    lines.map(line -> line.record().orElseThrow()).toList();
            return Stream.concat(
                            records.stream().flatMap(record -> record.ratings().stream()),
                            records.stream()
                                    .flatMap(record -> record.outcomes().stream())
                                    .flatMap(outcome -> outcome.ratings().stream()))
                    .toList();
        }
    }
}
