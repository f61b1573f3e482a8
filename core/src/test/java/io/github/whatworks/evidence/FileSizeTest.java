// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One idea a file: no hand-written source of the whole project is longer than 400 lines. */
class FileSizeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final int LONGEST = 400;

    @Test
    void sources_areShort() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
                    .toList();

            assertThat(sources).hasSizeGreaterThan(100);
            assertThat(sources).filteredOn(FileSizeTest::isTooLong).isEmpty();
        }
    }

    private static boolean isTooLong(Path file) {
        try {
            String text = Files.readString(file);
            return text.lines().count() > LONGEST && !text.contains("SourceGenerator");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
