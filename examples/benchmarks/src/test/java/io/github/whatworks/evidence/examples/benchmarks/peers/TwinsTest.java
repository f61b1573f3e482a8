// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.whatworks.evidence.examples.benchmarks.records.RecordSource;
import io.github.whatworks.evidence.examples.benchmarks.twin.EvidenceRecord;
import jakarta.validation.Validator;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TwinsTest {
    private static final int MANY = 300;

    @Test
    void reader_givenAnyRecord_losesNothing() throws IOException {
        ObjectMapper json = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
                .build();
        RecordSource source = new RecordSource(1, 50);

        for (int i = 0; i < MANY; i++) {
            byte[] text = source.record(i);
            EvidenceRecord twin = Twins.reader().readValue(text);
            assertThat(json.readTree(json.writeValueAsBytes(twin))).isEqualTo(json.readTree(text));
        }
    }

    @Test
    void validator_givenPlantedFaults_flagsTheFaultyRecordsAlone() throws IOException {
        Validator validator = Twins.validator();
        RecordSource source = new RecordSource(1, 50);

        for (int i = 0; i < MANY; i++) {
            EvidenceRecord twin = Twins.reader().readValue(source.record(i));
            assertThat(validator.validate(twin).isEmpty())
                    .as("record %d with %s", i, source.faults(i))
                    .isEqualTo(source.faults(i).isEmpty());
        }
    }
}
