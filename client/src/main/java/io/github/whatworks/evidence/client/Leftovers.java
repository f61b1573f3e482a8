// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What has arrived of files that nobody offers any more, and what processes that were killed have left. */
final class Leftovers {

    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64}(?:-[0-9a-f-]{36})?)\\.(?:part|part\\.tag|lock)");

    private Leftovers() {}

    /** Removes what is in {@code folder} of any file but those, unless somebody fills it. What cannot be is left. */
    static void remove(Path folder, Set<String> wanted) {
        try {
            for (String name : names(folder)) {
                if (!wanted.contains(name)) {
                    remove(folder, name);
                }
            }
        } catch (IOException | UncheckedIOException heldOpen) {
            // It is tried again with the next generation.
        }
    }

    private static void remove(Path folder, String name) throws IOException {
        Optional<PartLock> unused = PartLock.take(folder, name);
        if (unused.isPresent()) {
            try {
                Files.deleteIfExists(folder.resolve(name + PartFile.PART));
                Files.deleteIfExists(folder.resolve(name + PartFile.TAG));
            } finally {
                unused.get().remove();
            }
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> NAME.matcher(String.valueOf(file.getFileName())))
                        .filter(Matcher::matches)
                        .forEach(name -> names.add(name.group(1)));
            }
        }
        return names;
    }
}
