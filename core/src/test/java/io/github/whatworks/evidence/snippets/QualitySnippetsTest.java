// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.quality.QualitySummary;
import io.github.whatworks.evidence.validation.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snippets about quality do what the Javadoc shows them for. */
class QualitySnippetsTest {
    private static final String SOUND = Rules.soundRecord().replace("\n", "");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        String other = SOUND.replace("visits-at-home", "Visits").replace("Visits at Home", "Visits");
        file = Files.writeString(folder.resolve("records.ndjson"), SOUND + "\n" + other + "\n");
    }

    @Test
    void check_saysWhatIsWrong_andWhetherItMayPass() throws IOException {
        List<String> said = new ArrayList<>();

        assertThat(QualitySnippets.check(file, said)).isFalse();
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).startsWith("error record.id.pattern at /id (line 2, column ");
        assertThat(said.get(1)).endsWith("records.ndjson: 2 records, 1 clean, 1 error, 0 warnings, 0 info");
    }

    @Test
    void sink_takesTheSoundRecords() throws IOException {
        List<EvidenceRecord> sound = new ArrayList<>();

        QualitySnippets.sink(file, sound);

        assertThat(sound).extracting(EvidenceRecord::id).containsExactly("example:visits-at-home");
    }

    @Test
    void report_isWrittenForAllFiles() throws IOException {
        Path target = folder.resolve("report.sarif");

        QualitySnippets.report(List.of(file, file), target);

        assertThat(Files.readString(target)).startsWith("{\n  \"$schema\"").endsWith("}\n");
    }

    @Test
    void workers_addUp() {
        byte[] text = SOUND.getBytes(StandardCharsets.UTF_8);

        QualitySummary summary = QualitySnippets.workers(List.of(List.of(text, new byte[] {'{'}), List.of(text)));

        assertThat(summary).hasToString("all partitions: 3 records, 2 clean, 1 error, 0 warnings, 0 info");
        assertThat(summary.unread()).isEqualTo(1);
    }
}
