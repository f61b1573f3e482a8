// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What answers.
 *
 * @param current what {@code CURRENT} said when it was read
 * @param folder where it was read, if it is all that the folder holds and nothing there is damaged
 * @param notice why the folder's content is not what answers, where that is so
 */
record CopyState(
        String current,
        Optional<Generation> generation,
        Optional<GenerationFolder> folder,
        Optional<TopicIndex> index,
        Optional<LazyTextIndex> texts,
        List<String> setAside,
        Optional<String> notice) {

    static CopyState of(CopyFolder.Loaded loaded) {
        return of(loaded, loaded.generation().map(generation -> TopicIndex.of(generation.records())));
    }

    /** The index of these records, with as much of the one that answers as stays right. */
    TopicIndex index(List<EvidenceRecord> records) {
        return index.map(known -> known.followedBy(records)).orElseGet(() -> TopicIndex.of(records));
    }

    /** With the index of what was loaded. */
    static CopyState of(CopyFolder.Loaded loaded, Optional<TopicIndex> index) {
        return new CopyState(
                loaded.current(),
                loaded.generation(),
                loaded.folder()
                        .filter(folder ->
                                loaded.setAside().isEmpty() && folder.name().equals(loaded.current())),
                index,
                index.map(records -> new LazyTextIndex(records.byTitle())),
                loaded.setAside(),
                Optional.empty());
    }

    /** What answers, as it was read, if it is all that the folder holds. */
    Optional<CopyFolder.Loaded> whole() {
        return generation.flatMap(held -> folder.map(place -> CopyFolder.Loaded.whole(held, place)));
    }

    /** The next state, or this one where the next would go back. */
    CopyState followedBy(CopyState next) {
        boolean goesBack = manifest()
                .filter(here -> next.manifest()
                        .map(there ->
                                there.centreId().equals(here.centreId()) && there.generation() < here.generation())
                        .orElse(true))
                .isPresent();
        if (!goesBack) {
            return next;
        }
        String kept = Wording.bundled()
                .say(
                        "setAside.folderWentBack",
                        "generation",
                        manifest().orElseThrow().generation());
        return new CopyState(
                next.current(), generation, Optional.empty(), index, texts, next.setAside(), Optional.of(kept));
    }

    /** Whether this is a later generation of the same Centre: another thread may have read it meanwhile. */
    boolean isLaterThan(CopyFolder.Loaded other) {
        return manifest()
                .filter(here -> other.generation()
                        .map(Generation::manifest)
                        .filter(there -> there.centreId().equals(here.centreId()))
                        .filter(there -> there.generation() < here.generation()
                                || (there.generation() == here.generation()
                                        && there.issuedAt().isBefore(here.issuedAt())))
                        .isPresent())
                .isPresent();
    }

    CopyState withNotice(String unreadable) {
        return new CopyState(current, generation, Optional.empty(), index, texts, setAside, Optional.of(unreadable));
    }

    Optional<SnapshotManifest> manifest() {
        return generation.map(Generation::manifest);
    }

    Optional<Freshness> freshness(Clock clock) {
        return generation.map(found -> Freshness.of(found.manifest(), found.retrievedAt(), clock.instant()));
    }

    List<String> allSetAside() {
        List<String> all = new ArrayList<>(setAside);
        notice.ifPresent(all::add);
        return List.copyOf(all);
    }
}
