// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeerScalesTest {
    static final Path COMMITTED = Path.of("..", "data", "peers", "scales");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void the_committed_files_are_what_the_converter_writes() throws IOException {
        assertThat(run(ExampleFiles.SOURCE, folder)).isZero();
        assertThat(out.toString(UTF_8)).startsWith("wrote 45 scales to ");

        assertThat(names(COMMITTED)).isEqualTo(names(folder));
        for (String name : names(folder)) {
            assertThat(COMMITTED.resolve(name))
                    .as("not what its source file makes: run the converter as the README of examples/convert says")
                    .hasSameTextualContentAs(folder.resolve(name));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "peer-scales.json | \"orientation\": \"signed\" | \"orientation\": \"sideways\" | expected a known one",
                "peer-scales.json | \"granularity\": \"rating\" | \"granularity\": \"rating\", \"new\": 1 | no place",
                "peer-scales.json | \"value\": 2, | \"value\": 0, | expected the values in rising order",
                "peer-scales.json | \"id\": \"eef-cost\" | \"id\": \"eef-cost-2014\" | is taken by an earlier scale",
                "peer-scales.json | \"code\": \"NR\" | \"code\": \"XX\" | has no kind of absence",
                "peer-scales.json | \"checked\": \"page\" | \"checked\": \"mixed\" | do not say which were seen",
                "peer-scales-editors.json | \"sptw\": | \"nobody\": | ",
                "peer-scales-editors.json | \"2 < 3\" | \"2 < 9\" | does not name two of them: [2, 9]",
                "peer-scales-editors.json | \"2 < 3\" | \"2 3\" | does not name two of them: [2 3]",
                "peer-scales-editors.json | \"by\": | \"who\": | expected a text",
                "peer-scales-editors.json | \"seen\": [\"2\", \"3\"] | \"seen\": [], \"colour\": \"red\" | no place",
            })
    void a_fault_in_a_source_file_is_named_and_nothing_is_written(
            String file, String part, String broken, String message) throws IOException {
        Path source = Files.createDirectory(folder.resolve("source"));
        for (String name : List.of("peer-scales.json", "peer-scales-editors.json")) {
            Files.copy(ExampleFiles.SOURCE.resolve(name), source.resolve(name));
        }
        String text = Files.readString(source.resolve(file));
        assertThat(text).contains(part);
        int at = text.indexOf(part);
        Files.writeString(source.resolve(file), text.substring(0, at) + broken + text.substring(at + part.length()));

        assertThat(run(source, folder.resolve("scales"))).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("peer-scales").contains(message == null ? "" : message);
        assertThat(folder.resolve("scales")).doesNotExist();
    }

    @Test
    void a_folder_without_the_files_is_a_fault() {
        assertThat(run(folder, folder)).isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("peer-scales.json: there is no such file");
    }

    @Test
    void a_call_without_both_arguments_says_how_to_call_it() {
        assertThat(PeerScales.run(List.of("one"), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8)))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("usage: PeerScales");
    }

    private int run(Path source, Path target) {
        return PeerScales.run(
                List.of(source.toString(), target.toString()),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }

    static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
