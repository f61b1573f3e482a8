// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What publishers print is no fault: every text of the real records, and the sources they were made from. */
class RealTextsTest {
    private static final Path DATA = Path.of("").toAbsolutePath().getParent().resolve("examples/data");

    @ParameterizedTest
    @ValueSource(strings = {"evidence.ndjson", "peers/records.ndjson"})
    void realRecords_giveNoFindingOfAScan(String file) throws IOException {
        List<String> lines = Files.readAllLines(DATA.resolve(file));
        List<Finding> findings = new ArrayList<>();
        for (String line : lines) {
            EvidenceRecord record = EvidenceJson.standard().read(line);
            findings.addAll(Scans.of(EvidenceValidator.standard(), record));
        }

        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(findings).isEmpty();
    }
}
