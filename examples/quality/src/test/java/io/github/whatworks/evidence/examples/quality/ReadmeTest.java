// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows is what the program does. */
class ReadmeTest {
    private static final Path FILE =
            Path.of("src/test/resources/io/github/whatworks/evidence/examples/quality/faulty.ndjson");

    @Test
    void output_isWhatTheProgramPrints() throws IOException {
        List<String> readme = Files.readString(Path.of("README.md")).lines().toList();
        int from = readme.indexOf("```text") + 1;
        int to = from + readme.subList(from, readme.size()).indexOf("```");

        Run run = Run.of("check", FILE.toString());

        String folder = FILE.getParent() + FILE.getFileSystem().getSeparator();
        assertThat(run.out().replace(folder, "").lines())
                .startsWith(readme.subList(from, to).toArray(String[]::new));
        assertThat(run.code()).isEqualTo(ExitCode.FAULTS);
    }
}
