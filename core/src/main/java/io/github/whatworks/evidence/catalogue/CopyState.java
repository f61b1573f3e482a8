// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What answers.
 *
 * @param current what {@code CURRENT} said when it was read
 * @param notice why the folder's content is not what answers, where that is so
 */
record CopyState(
        String current,
        Optional<Generation> generation,
        Optional<TopicIndex> index,
        Optional<LazyTextIndex> texts,
        List<String> setAside,
        Optional<String> notice) {

    static CopyState of(CopyFolder.Loaded loaded) {
        Optional<TopicIndex> index = loaded.generation().map(generation -> TopicIndex.of(generation.records()));
        return new CopyState(
                loaded.current(),
                loaded.generation(),
                index,
                index.map(records -> new LazyTextIndex(records.byTitle())),
                loaded.setAside(),
                Optional.empty());
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
        return new CopyState(next.current(), generation, index, texts, next.setAside(), Optional.of(kept));
    }

    CopyState withNotice(String unreadable) {
        return new CopyState(current, generation, index, texts, setAside, Optional.of(unreadable));
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
