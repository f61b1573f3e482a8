// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.benchmarks.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GateReportTest {

    @Test
    void linesWithErrors_givenFindingsOfAnyKind_areThoseOfErrors(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), """
            {"heading": "h", "settings": [{"rule": "a", "severity": "error"}], "findings": [
              {"line": 3, "severity": "error", "rule": "a"},
              {"line": 4, "severity": "warning", "rule": "b"},
              {"line": 3, "severity": "error", "rule": "c"},
              {"line": 70, "severity": "error", "rule": "a"}], "summary": {"line": 9, "severity": "error"}}
            """);

        assertThat(GateReport.linesWithErrors(report).stream()).containsExactly(3, 70);
    }

    @Test
    void linesWithErrors_givenNoFindings_refuses(@TempDir Path folder) throws IOException {
        Path report = Files.writeString(folder.resolve("report.json"), "{\"heading\": \"h\"}");

        assertThatThrownBy(() -> GateReport.linesWithErrors(report))
                .isInstanceOf(IOException.class)
                .hasMessage("no findings in " + report);
    }
}
