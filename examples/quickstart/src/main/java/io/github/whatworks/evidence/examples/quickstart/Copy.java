// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of the copy: the caller's, or a temporary one that is removed at the end. */
record Copy(Path folder, boolean temporary) implements AutoCloseable {

    static Copy at(Optional<Path> given) throws IOException {
        return given.isPresent()
                ? new Copy(given.get(), false)
                : new Copy(Files.createTempDirectory("evidence-copy"), true);
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            try (Stream<Path> inside = Files.walk(folder)) {
                List<Path> deepestFirst =
                        inside.sorted(Comparator.reverseOrder()).toList();
                for (Path path : deepestFirst) {
                    Files.delete(path);
                }
            }
        }
    }
}
