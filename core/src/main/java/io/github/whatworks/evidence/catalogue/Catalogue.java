// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The council's own copy of the evidence, and look-ups in it.
 *
 * <ul>
 *   <li>Opening and looking up use no network and no HTTP client: nothing leaves the machine.
 *   <li>A copy is the old generation or the new one, whatever is killed when. A damaged generation
 *       is not used; the newest whole one answers, and {@link #setAside} says what was wrong.
 *   <li>The folder need not exist before the first import. An empty copy answers every need, saying
 *       that there is no copy yet.
 *   <li>The whole current generation is held in memory.
 *   <li>Safe to share between threads. One process at a time writes to a folder.
 * </ul>
 *
 * {@snippet file="LookUpSnippets.java" region="catalogue"}
 */
public final class Catalogue {

    private final CopyFolder folder;
    private final CatalogueSettings settings;
    private final Matcher matcher;
    private final Searcher searcher;
    private volatile State state;

    private Catalogue(CopyFolder folder, CatalogueSettings settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.matcher = new Matcher(settings, Wording.bundled());
        this.searcher = new Searcher(settings, Wording.bundled());
        this.state = State.of(folder.load());
    }

    /**
     * Opens the copy in {@code folder} with the standard settings.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Catalogue open(Path folder) {
        return open(folder, CatalogueSettings.standard());
    }

    /**
     * Opens the copy in {@code folder}.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static Catalogue open(Path folder, CatalogueSettings settings) {
        try {
            return new Catalogue(new CopyFolder(folder), settings);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the copy's folder cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /**
     * Takes in a snapshot from two files, such as a stick or a download, if everything about it is
     * right; otherwise the copy stays as it is.
     *
     * @param manifest the signed manifest
     * @param file the bulk file that the manifest describes
     * @param trust whose signature is accepted
     * @return what became of it; never an exception for what is wrong with the files
     */
    public ImportOutcome importSnapshot(Path manifest, Path file, Trust trust) {
        ImportOutcome outcome = new SnapshotImport(folder)
                .run(manifest, file, trust, settings.clock().instant());
        if (outcome instanceof ImportOutcome.Imported) {
            reload();
        }
        return outcome;
    }

    /** Answers a need from this copy: one group for each coded need, in the order they were asked. */
    public Answer lookUp(Need need) {
        State now = state;
        return matcher.answer(need, now.index(), freshness());
    }

    /**
     * Searches the texts of this copy for somebody who browses: the first 10 records by title that have all words.
     *
     * @throws IllegalArgumentException if {@code text} is longer than {@value TextSearch#MOST_SIGNS} characters
     * @see #search(TextSearch)
     */
    public SearchResult search(String text) {
        return search(TextSearch.of(text));
    }

    /**
     * Searches the texts of this copy for somebody who browses. A family's needs are codes, and are answered by {@link
     * #lookUp}.
     *
     * <p>The first search of a generation makes the index, once, while other searches wait: a small part of what
     * opening the copy takes. It stays in memory: measured, 0.2 MB for 1,000 records and 12 MB for 100,000, which
     * themselves take some 8 MB and 780 MB.
     *
     * {@snippet file="LookUpSnippets.java" region="search"}
     */
    public SearchResult search(TextSearch search) {
        State now = state;
        return searcher.answer(search, now.texts(), freshness());
    }

    /** The record with this id, if the copy holds it. */
    public Optional<EvidenceRecord> record(String id) {
        return state.index().flatMap(index -> index.record(id));
    }

    /** How many records the copy holds. */
    public int size() {
        return state.index().map(TopicIndex::size).orElse(0);
    }

    /** How fresh the copy is; empty where there is none. */
    public Optional<Freshness> freshness() {
        return state.generation()
                .map(generation -> Freshness.of(
                        generation.manifest(),
                        generation.retrievedAt(),
                        settings.clock().instant()));
    }

    /** The manifest of the generation that answers; empty where there is no copy. */
    public Optional<SnapshotManifest> manifest() {
        return state.generation().map(Generation::manifest);
    }

    /** What in the folder was damaged and is not used, one sentence each. */
    public List<String> setAside() {
        return state.setAside();
    }

    private void reload() {
        try {
            state = State.of(folder.load());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the copy's folder cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private record State(
            Optional<Generation> generation,
            Optional<TopicIndex> index,
            Optional<LazyTextIndex> texts,
            List<String> setAside) {

        static State of(CopyFolder.Loaded loaded) {
            return new State(
                    loaded.generation(),
                    loaded.generation().map(generation -> TopicIndex.of(generation.records())),
                    loaded.generation().map(generation -> new LazyTextIndex(() -> TitleOrder.of(generation.records()))),
                    loaded.setAside());
        }
    }
}
