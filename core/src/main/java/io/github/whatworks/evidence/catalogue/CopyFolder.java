// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The copy's folder: immutable generation folders, and a file {@code CURRENT} that names one of them
 * and is switched in one step. Whatever is killed when, {@code CURRENT} names a whole generation.
 * Reading changes nothing in it.
 */
final class CopyFolder {

    private static final int READ_TRIES = 5;

    private final Path root;
    private final Path generations;
    private final Path current;

    CopyFolder(Path root) {
        this.root = root;
        this.generations = root.resolve("generations");
        this.current = root.resolve("CURRENT");
    }

    Path root() {
        return root;
    }

    Path generations() {
        return generations;
    }

    Path currentFile() {
        return current;
    }

    /** What {@code CURRENT} says, by which a switch is noticed; empty where there is no copy. */
    String current() throws IOException {
        try {
            // Latin 1, in which no byte is malformed.
            return Files.readString(current, StandardCharsets.ISO_8859_1).strip();
        } catch (NoSuchFileException none) {
            if (Files.exists(root) && !Files.isDirectory(root)) {
                throw new NotDirectoryException(root.toString());
            }
            return "";
        }
    }

    /** The current generation, or the newest other one that is whole where that one is damaged. */
    Loaded load() throws IOException {
        for (int attempt = 1; ; attempt++) {
            Loaded loaded = load(current());
            // A generation that a writer has removed meanwhile is not damaged: there is a newer one.
            if (loaded.damaged().isEmpty()
                    || attempt == READ_TRIES
                    || loaded.current().equals(current())) {
                return loaded;
            }
        }
    }

    private Loaded load(String named) throws IOException {
        List<String> setAside = new ArrayList<>();
        Map<GenerationFolder, String> damaged = new LinkedHashMap<>();
        for (GenerationFolder folder : candidates(named, setAside)) {
            List<String> onTheWay = new ArrayList<>();
            try {
                Generation generation = folder.read(onTheWay::add);
                if (!onTheWay.isEmpty()) {
                    generation = mended(generation, folder);
                }
                setAside.addAll(onTheWay);
                generation = CentreData.mended(generation, folder, finished(), setAside);
                return new Loaded(named, Optional.of(generation), Optional.of(folder), damaged, setAside);
            } catch (IOException unreadable) {
                damaged.put(folder, DiskFault.words(unreadable));
            } catch (RefusedException | RuntimeException wrong) {
                // Whatever is wrong with this one, another may be whole.
                damaged.put(folder, String.valueOf(wrong.getMessage()));
            }
            setAside.add(damage(folder, damaged.getOrDefault(folder, "")));
        }
        return new Loaded(named, Optional.empty(), Optional.empty(), damaged, setAside);
    }

    /**
     * With a history in place of the damaged one: that of the newest older generation that is whole, and
     * what is different since. Reasons that came with the damaged one are lost.
     */
    private Generation mended(Generation generation, GenerationFolder folder) throws IOException {
        for (GenerationFolder older : finished()) {
            if (GenerationFolder.OLDEST_FIRST.compare(older, folder) < 0) {
                try {
                    List<String> damagedToo = new ArrayList<>();
                    Generation before = older.read(damagedToo::add);
                    if (damagedToo.isEmpty()) {
                        return generation.after(before);
                    }
                } catch (IOException | RefusedException | RuntimeException notWhole) {
                    // An older one may be.
                }
            }
        }
        return generation;
    }

    static String damage(GenerationFolder folder, String reason) {
        return Wording.bundled().say("setAside.generation", "folder", folder.name(), "reason", reason);
    }

    private List<GenerationFolder> candidates(String named, List<String> setAside) throws IOException {
        List<GenerationFolder> all = new ArrayList<>();
        if (GenerationFolder.isName(named)) {
            all.add(new GenerationFolder(generations.resolve(named)));
        } else if (!named.isEmpty()) {
            setAside.add(Wording.bundled().say("setAside.current"));
        }
        for (GenerationFolder folder : finished()) {
            if (!all.contains(folder)) {
                all.add(folder);
            }
        }
        return all;
    }

    /** The generation folders, newest first; what is arriving or being removed starts with a dot. */
    List<GenerationFolder> finished() throws IOException {
        List<GenerationFolder> folders = new ArrayList<>();
        inside(GenerationFolder::isName).forEach(path -> folders.add(new GenerationFolder(path)));
        folders.sort(Collections.reverseOrder(GenerationFolder.OLDEST_FIRST));
        return folders;
    }

    /** What a writer that was killed has left half done. */
    List<Path> halfDone() throws IOException {
        return inside(name -> name.startsWith("."));
    }

    private List<Path> inside(Predicate<String> name) throws IOException {
        try (Stream<Path> paths = Files.list(generations)) {
            return paths.filter(path -> name.test(String.valueOf(path.getFileName())))
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException none) {
            return List.of();
        } catch (UncheckedIOException unreadable) {
            throw new IOException(unreadable.getMessage(), unreadable);
        }
    }

    /**
     * What a folder holds.
     *
     * @param current what {@code CURRENT} said
     * @param generation the generation that answers
     * @param folder where it is
     * @param damaged what cannot be used, with the reason
     * @param setAside the same in sentences, and a damaged history
     */
    record Loaded(
            String current,
            Optional<Generation> generation,
            Optional<GenerationFolder> folder,
            Map<GenerationFolder, String> damaged,
            List<String> setAside) {

        /** A generation that answers, with nothing beside it that is damaged. */
        static Loaded whole(Generation generation, GenerationFolder folder) {
            return new Loaded(folder.name(), Optional.of(generation), Optional.of(folder), Map.of(), List.of());
        }

        Loaded {
            damaged = Collections.unmodifiableMap(new LinkedHashMap<>(damaged));
            setAside = List.copyOf(setAside);
        }
    }
}
