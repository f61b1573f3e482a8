// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A check of a sound record costs no memory, so that a batch of them leaves nothing to collect. */
class AllocationTest {
    private static final Path RECORDS = Path.of("../examples/data/evidence.ndjson");
    private static final int ROUNDS = 50;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void check_ofASoundRecord_allocatesNothing(boolean scans) throws IOException {
        EvidenceValidator validator = EvidenceValidator.standard().withTextScans(scans);
        List<EvidenceRecord> sound = Files.readAllLines(RECORDS, StandardCharsets.UTF_8).stream()
                .map(EvidenceJson.standard()::read)
                .filter(record -> validator.check(record).isClean())
                .toList();

        // What is loaded, compiled or compiled back allocates in its own round; a check that did would in every round.
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            least = Math.min(least, allocated(validator, sound));
        }

        assertThat(sound).hasSizeGreaterThan(10);
        assertThat(least).isZero();
    }

    private long allocated(EvidenceValidator validator, List<EvidenceRecord> records) {
        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < records.size(); i++) {
            validator.check(records.get(i));
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
