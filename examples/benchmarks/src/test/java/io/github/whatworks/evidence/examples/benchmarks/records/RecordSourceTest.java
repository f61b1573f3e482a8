// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordSourceTest {
    private static final long SEED = 7;
    private static final int MANY = 3000;

    @Test
    void record_givenTheSameSeedAndIndex_isTheSameInAnyOrder() {
        RecordSource one = new RecordSource(SEED, 10);
        RecordSource other = new RecordSource(SEED, 10);
        other.record(41);

        for (int i = 0; i < 100; i++) {
            assertThat(one.record(i)).isEqualTo(other.record(i));
        }
        assertThat(new RecordSource(SEED + 1, 10).record(0)).isNotEqualTo(one.record(0));
    }

    @Test
    void record_givenMany_haveIdsAndTitlesOfTheirOwnAndAboutThreeKilobytes() {
        RecordSource source = new RecordSource(SEED, 10);
        EvidenceJson json = EvidenceJson.standard();
        Set<String> ids = new HashSet<>();
        Set<String> titles = new HashSet<>();
        long bytes = 0;
        for (int i = 0; i < MANY; i++) {
            byte[] text = source.record(i);
            bytes += text.length;
            EvidenceRecord record = json.read(text);
            ids.add(record.id());
            titles.add(record.title());
        }

        assertThat(ids).hasSize(MANY);
        assertThat(titles).hasSize(MANY);
        assertThat(bytes / MANY).isBetween(2800L, 3500L);
    }

    @Test
    void faults_areOneToThree_ofAsManyRecordsAsAskedFor() {
        assertThat(shareFaulty(0)).isZero();
        assertThat(shareFaulty(10)).isCloseTo(0.1, within(0.02));
        assertThat(shareFaulty(100)).isEqualTo(1.0);
    }

    private static double shareFaulty(int percent) {
        RecordSource source = new RecordSource(SEED, percent);
        int faulty = 0;
        for (int i = 0; i < MANY; i++) {
            int faults = source.faults(i).size();
            assertThat(faults).isBetween(0, 3);
            faulty += faults == 0 ? 0 : 1;
        }
        return (double) faulty / MANY;
    }

    @Test
    void write_givenASize_givesWholeLinesOfThatSizeAndTheirFaultyOnes(@TempDir Path folder) throws IOException {
        RecordSource source = new RecordSource(SEED, 10);

        RecordFile file = RecordFile.write(folder.resolve("records.ndjson"), source, 300_000);

        assertThat(file.bytes()).isEqualTo(Files.size(file.path())).isBetween(300_000L, 330_000L);
        assertThat(Files.readAllLines(file.path())).hasSize(file.records());
        for (int i = 0; i < file.records(); i++) {
            assertThat(file.faulty().get(i + 1)).isEqualTo(!source.faults(i).isEmpty());
        }
    }
}
