// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.ReferenceData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The council's own copy of the evidence, and look-ups in it.
 *
 * <ul>
 *   <li>Opening and looking up use no network and no HTTP client: nothing leaves the machine.
 *   <li>A copy is the old generation or the new one, whatever is killed when. A damaged generation
 *       is not used; the newest whole one answers, and {@link #setAside} says what was wrong.
 *   <li>The folder need not exist before the first import. An empty copy answers every need, saying
 *       that there is no copy yet.
 *   <li>One process at a time writes to a folder, and any number read it, also from what cannot be
 *       written to: a reader creates and changes nothing. While it is asked things, a copy looks every
 *       five seconds by its clock whether another process has switched the folder, in a short-lived daemon
 *       thread and never in the way of a look-up; see {@link #reload}.
 *   <li>The whole current generation is held in memory. 1,000 records of 3 KB take about 10 MB of heap and
 *       0.35 MB of disk. The folder keeps two generations, and three while one is taken in, for which
 *       there is to be heap for four.
 *   <li>Safe to share between threads. There is nothing to close.
 * </ul>
 *
 * {@snippet file="LookUpSnippets.java" region="catalogue"}
 */
public final class Catalogue {

    private final CopyFolder folder;
    private final Disk disk;
    private final CatalogueSettings settings;
    private final SwitchCheck switches;
    private final Object reloading = new Object();
    private final Wording wording;
    private final Answerers answerers;
    private volatile CopyState state;

    private Catalogue(CopyFolder folder, CatalogueSettings settings, Disk disk) throws IOException {
        this.folder = folder;
        this.disk = disk;
        this.settings = settings;
        this.switches = new SwitchCheck(settings.clock());
        this.wording = Wording.bundled();
        this.answerers = new Answerers(settings, wording);
        this.state = CopyState.of(folder.load());
        // So that the first answer does not wait for it.
        answerers.of(state);
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
        return open(folder, settings, new Disk());
    }

    static Catalogue open(Path folder, CatalogueSettings settings, Disk disk) {
        try {
            return new Catalogue(new CopyFolder(folder), settings, disk);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable(unreadable), unreadable);
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
        return importSnapshot(SnapshotSource.files(manifest, file), trust);
    }

    /**
     * Takes in a snapshot, or what changed since the generation that is here, from wherever {@code source} has
     * it, if everything about it is right; otherwise the copy stays as it is.
     *
     * <p>The signature is checked before the bulk file is opened, then size, digest, count and root, on
     * the copy's own disk. An expired snapshot is taken in: titles and addresses in it are better than
     * none, and every answer says that it has expired. What changed against the generation before is
     * kept with the new one: the newest 10,000 additions and changes, and for ever what is gone.
     *
     * <p>The scales, code lists and mappings that the manifest names are taken in with the records. Where the source does
     * not bring them, or they cannot be used, the copy goes on with those that it had, and the outcome says so; offered
     * again with them, the same snapshot is completed without its bulk file being opened.
     *
     * @param source the manifest, the bulk file and, where there are any, the list of changes and the reference data; or
     *     the manifest, what changed and, where there is any, the reference data
     * @param trust whose signature is accepted
     * @return what became of it; never an exception for what is wrong with the source or the disk
     */
    public ImportOutcome importSnapshot(SnapshotSource source, Trust trust) {
        return importSnapshot(source, trust, FaultyRecords.UNCHECKED);
    }

    /**
     * As {@link #importSnapshot(SnapshotSource, Trust)}, with the records that are new here held to the exchange profile.
     *
     * @param source what is taken in
     * @param trust whose signature is accepted
     * @param faulty what to do with records that have an error
     * @return what became of it; never an exception for what is wrong with the source or the disk
     */
    public ImportOutcome importSnapshot(SnapshotSource source, Trust trust, FaultyRecords faulty) {
        CopyState before = state;
        AtomicReference<TopicIndex> index = new AtomicReference<>();
        SnapshotImport next = new SnapshotImport(
                folder, disk, settings.clock().instant(), before.whole(), records -> index.set(before.index(records)));
        ImportOutcome outcome = next.run(source, trust, faulty);
        next.arrived().ifPresent(arrived -> adopt(arrived, Optional.ofNullable(index.get())));
        return outcome;
    }

    /** Answers from what was put into the folder, which need not be read again. */
    private void adopt(CopyFolder.Loaded arrived, Optional<TopicIndex> index) {
        synchronized (reloading) {
            if (!state.isLaterThan(arrived)) {
                state = CopyState.of(arrived, index);
            }
        }
    }

    /**
     * Reads the folder again, and answers from the generation that is current there.
     *
     * <p>There is mostly no need to call this: while a copy is asked things, it looks every five seconds
     * whether another process has switched it, beside the look-ups and never in their way. Throws
     * nothing: where the folder cannot be read, or holds less than before, the generation in memory goes
     * on answering, and {@link #setAside} says so.
     *
     * @return whether another generation answers now
     */
    public boolean reload() {
        synchronized (reloading) {
            CopyState before = state;
            CopyState next;
            try {
                next = before.followedBy(CopyState.of(folder.load()));
            } catch (IOException unreadable) {
                next = before.withNotice(unreadable(unreadable));
            } catch (RuntimeException refusedByTheSystem) {
                next = before.withNotice("the copy's folder cannot be read: " + refusedByTheSystem.getMessage());
            }
            state = next;
            return !next.manifest().equals(before.manifest());
        }
    }

    private void look() {
        try {
            if (state.notice().isEmpty() && folder.current().equals(state.current())) {
                return;
            }
        } catch (IOException | RuntimeException unreadable) {
            // Reading it all says what is wrong.
        }
        reload();
    }

    private CopyState state() {
        switches.ifDue(this::look);
        return state;
    }

    /** Answers a need from this copy: one group for each thing asked for, in the order they were asked. */
    public Answer lookUp(Need need) {
        CopyState now = state();
        return answerers.of(now).matcher().answer(need, now.index(), now.freshness(settings.clock()));
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
        CopyState now = state();
        return answerers.of(now).searcher().answer(search, now.texts(), now.freshness(settings.clock()));
    }

    /** The record with this id, if the copy holds it. */
    public Optional<EvidenceRecord> record(String id) {
        return state().index().flatMap(index -> index.record(id));
    }

    /** The card of the record with this id, if the copy holds it. */
    public Optional<EvidenceCard> card(String id) {
        CopyState now = state();
        return now.index()
                .flatMap(index -> index.record(id))
                .map(record -> answerers.of(now).writers().cards().card(record, now.freshness(settings.clock())));
    }

    /** Two records beside each other, in this order, if the copy holds both. */
    public Optional<SideBySide> sideBySide(String firstId, String secondId) {
        CopyState now = state();
        Optional<TopicIndex> index = now.index();
        return index.flatMap(held -> held.record(firstId))
                .flatMap(first -> index.flatMap(held -> held.record(secondId))
                        .map(second -> answerers.of(now).pairs().of(first, second, now.freshness(settings.clock()))));
    }

    /** What a decision that relies on the record with this id keeps of it; empty if the copy holds none. */
    public Optional<EvidenceCitation> cite(String recordId) {
        CopyState now = state();
        Writers writers = answerers.of(now).writers();
        return now.freshness(settings.clock())
                .flatMap(copy -> now.index()
                        .flatMap(index -> index.record(recordId))
                        .map(record -> writers.citations()
                                .cite(
                                        record,
                                        writers.cards().card(record, Optional.of(copy)),
                                        copy,
                                        Optional.empty())));
    }

    /**
     * Says what became of cited evidence, as far as this copy knows: unchanged, changed, superseded, withdrawn,
     * no longer published, or not known here.
     *
     * {@snippet file="CitationSnippets.java" region="verify"}
     */
    public CitationStatus verify(EvidenceCitation citation) {
        return verifier()
                .map(verifier -> verifier.verify(citation))
                .orElseGet(() -> CitationVerifier.withoutCopy(citation, wording));
    }

    /**
     * Those of {@code citations} about which this copy saw something change after {@code since}, in the order given,
     * each with what became of it; ones that stand as they were cited are left out.
     *
     * <p>A copy knows of the changes that it took in itself: none before its first generation, and none of a time in
     * which it was not refreshed. {@link #verify} each citation where that is not enough.
     */
    public List<CitationStatus> changesAffecting(List<EvidenceCitation> citations, Instant since) {
        return verifier().map(verifier -> verifier.affected(citations, since)).orElse(List.of());
    }

    /**
     * The digest of the record with this id in the version that the copy holds, 64 lower-case hex digits; empty if it
     * holds none. It was worked out when the generation came in, so asking costs a look-up and no more.
     */
    public Optional<String> digest(String id) {
        return state().generation().flatMap(generation -> generation.digested().digest(id));
    }

    /**
     * The folder of the copy, as it was opened.
     *
     * <p>What it holds is the copy's own, with one exception: a folder {@code downloads} in it belongs to whoever
     * fetches generations, to keep there what has arrived of them. The copy neither reads nor changes nor removes
     * anything in it, and never counts it as damage.
     */
    public Path folder() {
        return folder.root();
    }

    /** What the generation that answers changed against the one before it in this copy. */
    public CopyChanges lastChanges() {
        CopyState now = state();
        return CopyChanges.of(
                now.generation().map(Generation::history).orElse(History.NONE),
                now.manifest().map(SnapshotManifest::generation).orElse(0L));
    }

    /** How many records the copy holds. */
    public int size() {
        return state().index().map(TopicIndex::size).orElse(0);
    }

    /** How fresh the copy is; empty where there is none. */
    public Optional<Freshness> freshness() {
        return state().freshness(settings.clock());
    }

    /** The manifest of the generation that answers; empty where there is no copy. */
    public Optional<SnapshotManifest> manifest() {
        return state().manifest();
    }

    /**
     * The scales, code lists and mappings by which this copy answers now: the host's own, if it gave some in its
     * settings; otherwise the library's, and laid over them those that the Centre published with the records.
     */
    public ReferenceData referenceData() {
        return answerers.of(state()).settings().referenceData();
    }

    /**
     * The digest of the Centre's file of scales, code lists and mappings that this copy holds, used or not; empty where
     * it holds none. A manifest that names a file of another digest has one that is still to be fetched.
     */
    public Optional<String> referenceDataSha256() {
        return state().generation()
                .map(Generation::centreData)
                .flatMap(CentreData::file)
                .map(ReferenceDataFile::sha256);
    }

    /** What in the folder was damaged or could not be read and is not used, one sentence each. */
    public List<String> setAside() {
        return state().allSetAside();
    }

    /** What this copy has seen change. */
    History history() {
        return state().generation().map(Generation::history).orElse(History.NONE);
    }

    private Optional<CitationVerifier> verifier() {
        CopyState now = state();
        return now.generation()
                .flatMap(generation -> now.index()
                        .flatMap(index -> now.freshness(settings.clock())
                                .map(copy -> new CitationVerifier(
                                        generation,
                                        index,
                                        copy,
                                        answerers.of(now).settings(),
                                        wording))));
    }

    private static String unreadable(IOException reason) {
        return "the copy's folder cannot be read: " + DiskFault.words(reason);
    }
}
