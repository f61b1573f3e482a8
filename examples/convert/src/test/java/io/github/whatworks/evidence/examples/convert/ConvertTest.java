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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void the_committed_file_is_what_the_converter_writes() throws IOException {
        Path written = folder.resolve("evidence.ndjson");

        assertThat(run(ExampleFiles.SOURCE.toString(), written.toString())).isZero();
        assertThat(out.toString(UTF_8)).startsWith("wrote 40 records to ");
        assertThat(ExampleFiles.EVIDENCE)
                .as(
                        "examples/data/evidence.ndjson is not what its source files make: run the converter as the README of"
                                + " examples/convert says")
                .hasSameBinaryContentAs(written);
    }

    @Test
    void a_fault_in_a_source_file_is_named_and_nothing_is_written() throws IOException {
        copySources();
        Path guidebook = folder.resolve("guidebook.json");
        Files.writeString(guidebook, Files.readString(guidebook).replace("\"Targeted-indicated\"", "\"Targetted\""));
        Path target = Files.writeString(folder.resolve("out.ndjson"), "as it was");

        assertThat(run(folder.toString(), target.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .startsWith("guidebook.json, record \"Blues Programme\", levelOfNeed: expected Universal,")
                .contains("found \"Targetted\"");
        assertThat(target).hasContent("as it was");
    }

    @Test
    void a_number_that_the_canonical_form_cannot_carry_is_a_fault() throws IOException {
        copySources();
        Path guidebook = folder.resolve("guidebook.json");
        Files.writeString(
                guidebook,
                Files.readString(guidebook)
                        .replace("\"improvementIndex\": 49", "\"improvementIndex\": 12345678901234567890"));
        Path target = Files.writeString(folder.resolve("out.ndjson"), "as it was");

        assertThat(run(folder.toString(), target.toString())).isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("guidebook:helping-the-noncompliant-child");
        assertThat(target).hasContent("as it was");
    }

    @Test
    void a_member_that_nobody_reads_is_a_fault() throws IOException {
        copySources();
        Path store = folder.resolve("evidence-store.json");
        Files.writeString(
                store, Files.readString(store).replaceFirst("\"ageRange\": null", "\"ageRange\": \"0 to 5\""));

        assertThat(run(folder.toString(), folder.resolve("out.ndjson").toString()))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .startsWith("evidence-store.json, record \"Mellow Parenting\", ageRange: has a value, but no place");
    }

    @Test
    void a_file_that_is_missing_or_no_json_is_a_fault() throws IOException {
        assertThat(run(folder.toString(), folder.resolve("out.ndjson").toString()))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("editors.json: there is no such file");

        err.reset();
        copySources();
        Files.writeString(folder.resolve("editors.json"), "{\"by\": ");
        assertThat(run(folder.toString(), folder.resolve("out.ndjson").toString()))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).startsWith("editors.json: ");
    }

    @Test
    void a_call_without_both_arguments_says_how_to_call_it() {
        assertThat(run("only one")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).startsWith("usage: Convert");
    }

    private void copySources() throws IOException {
        for (String name : List.of("evidence-store.json", "guidebook.json", "editors.json")) {
            Files.copy(ExampleFiles.SOURCE.resolve(name), folder.resolve(name));
        }
    }

    private int run(String... arguments) {
        return Convert.run(List.of(arguments), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
    }
}
