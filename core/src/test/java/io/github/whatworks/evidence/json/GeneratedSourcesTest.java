// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the committed builders, plans and FORMAT.md to the declarations of the records. */
class GeneratedSourcesTest {
    private static final Path GENERATOR = Path.of("src/generator/SourceGenerator.java");
    private static final String MARK = "Written by SourceGenerator; do not edit.";

    @Test
    void generatedSources_areWhatTheGeneratorWrites(@TempDir Path fresh) throws Exception {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process generator = new ProcessBuilder(java.toString(), GENERATOR.toString(), ".", fresh.toString())
                .redirectErrorStream(true)
                .redirectOutput(fresh.resolve("output").toFile())
                .start();
        assertThat(generator.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(generator.exitValue())
                .as(Files.readString(fresh.resolve("output")))
                .isZero();

        Map<String, String> expected = generated(fresh);
        Map<String, String> committed = generated(Path.of(""));
        Set<String> drifted = new TreeSet<>(expected.keySet());
        drifted.addAll(committed.keySet());
        drifted.removeIf(file -> Objects.equals(expected.get(file), committed.get(file)));
        assertThat(expected).isNotEmpty();
        assertThat(drifted)
                .as("not what follows from the records; in the root run: java core/%s", GENERATOR)
                .isEmpty();
    }

    private static Map<String, String> generated(Path module) throws IOException {
        Map<String, String> generated = sources(module.resolve("src/main/java"));
        Path reference = module.resolve("FORMAT.md");
        generated.put("FORMAT.md", Files.readString(reference).replace("\r\n", "\n"));
        return generated;
    }

    private static Map<String, String> sources(Path root) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                if (source.contains(MARK)) {
                    sources.put(root.relativize(file).toString(), source.replace("\r\n", "\n"));
                }
            }
        }
        return sources;
    }
}
