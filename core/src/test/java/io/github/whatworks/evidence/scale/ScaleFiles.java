// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.scale;

import io.github.whatworks.evidence.json.ReferenceJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scale files: those that come with the library, and the peers' beside the examples. */
final class ScaleFiles {
    static final Path BUNDLED = Path.of("src/main/resources/io/github/whatworks/evidence/scale");
    static final Path PEERS = Path.of("../examples/data/peers/scales");
    static final Path SCHEMA = BUNDLED.resolve("scale.schema.json");

    private ScaleFiles() {}

    static List<Path> bundled() {
        return in(BUNDLED);
    }

    static List<Path> peers() {
        return in(PEERS);
    }

    static List<Path> all() {
        return Stream.concat(bundled().stream(), peers().stream()).toList();
    }

    static Scales scales() {
        return new Scales(all().stream().map(ScaleFiles::scale).toList());
    }

    static Scale scale(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ReferenceJson.standard().scale(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.endsWith("scale.schema.json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
