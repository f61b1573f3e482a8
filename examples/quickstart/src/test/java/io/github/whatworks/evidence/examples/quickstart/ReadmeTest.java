// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whatworks.evidence.examples.centre.CentreOptions;
import io.github.whatworks.evidence.examples.centre.ExampleRecords;
import io.github.whatworks.evidence.examples.centre.ReferenceCentre;
import io.github.whatworks.evidence.publication.CentreKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's code is code that runs, and its output is what that code prints. */
class ReadmeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();
    private static final Path CODE =
            Path.of("src/main/java/io/github/whatworks/evidence/examples/quickstart/TenLines.java");

    private final String readme = read(ROOT.resolve("README.md"));

    @TempDir
    Path folder;

    @Test
    void code_isThatOfTheProgram() {
        assertThat(block("```java")).isEqualTo(between(read(CODE), "// README: from here", "// README: to here"));
    }

    @Test
    void output_isWhatTheCodePrints() throws IOException {
        CentreOptions options = CentreOptions.of(ExampleRecords.bundled())
                .withKeys(CentreKeys.create())
                .withStanding("mirror");
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (ReferenceCentre centre = ReferenceCentre.start(options)) {
            PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
            TenLines.run(folder.resolve("copy"), centre.address(), centre.key(), out);
        }

        assertThat(steady(printed.toString(StandardCharsets.UTF_8))).isEqualTo(steady(block("```text")));
    }

    @Test
    void readme_isShort_andStartsWithWhatThisIsAndIsNot() {
        List<String> lines = readme.lines().toList();

        assertThat(lines).hasSizeLessThan(80);
        assertThat(String.join(" ", lines.subList(0, 12)))
                .contains("**Independent**: not made, run or endorsed by")
                .contains("**Intended use**: informs professional judgement");
    }

    /** The generation is the moment a Centre started. */
    private static String steady(String output) {
        return output.strip().replaceAll("generation \\d+", "generation N");
    }

    private String block(String fence) {
        return between(readme, fence, "```").strip();
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        assertThat(from).as(start).isGreaterThanOrEqualTo(start.length());
        return text.substring(from, text.indexOf(end, from))
                .stripTrailing()
                .stripIndent()
                .strip();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }
}
