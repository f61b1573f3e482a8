// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Looks into the folder of a copy, as an administrator would. */
final class CopyFiles {

    private CopyFiles() {}

    static List<Path> all(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static Path current(Path copy) throws IOException {
        return copy.resolve("generations")
                .resolve(Files.readString(copy.resolve("CURRENT")).strip());
    }

    static List<String> generations(Path copy) throws IOException {
        try (Stream<Path> paths = Files.list(copy.resolve("generations"))) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path file : all(from)) {
            Path place = to.resolve(from.relativize(file).toString());
            Files.createDirectories(place.getParent());
            Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
