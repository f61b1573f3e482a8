// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that a store in memory holds at one moment. Nobody changes it. */
record MemoryState(
        NavigableMap<String, NavigableMap<Integer, Kept>> records, List<Published> published, List<Change> changes) {

    static final MemoryState EMPTY = new MemoryState(new TreeMap<>(), List.of(), List.of());

    /** A version, and the generation that it came with. */
    record Kept(Candidate candidate, Generation generation) {
        StoredRecord stored() {
            return candidate.stored(generation);
        }
    }

    /** A generation with its bulk file. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes of a file, which nobody compares here
    record Published(Generation generation, byte[] file) {}

    MemoryState {
        published = List.copyOf(published);
        changes = List.copyOf(changes);
    }

    Optional<Generation> current() {
        return published.isEmpty()
                ? Optional.empty()
                : Optional.of(published.get(published.size() - 1).generation());
    }

    /** The current generation and the one before have their files. */
    Optional<Published> published(long number) {
        return published.stream()
                .skip(Math.max(0, published.size() - 2))
                .filter(one -> one.generation().number() == number)
                .findFirst();
    }

    NavigableMap<Integer, Kept> versions(String id) {
        return records.getOrDefault(id, Collections.emptyNavigableMap());
    }

    List<Kept> latestAfter(String id) {
        return records.tailMap(id, false).values().stream()
                .map(versions -> versions.lastEntry().getValue())
                .toList();
    }

    Changes changes(long after) {
        return new Changes(
                current().map(Generation::number).orElse(0L),
                published.isEmpty() ? 0 : published.get(0).generation().number(),
                changes.stream().filter(change -> change.generation() > after).toList());
    }

    MemoryState renewed(Instant now) {
        List<Published> all = new ArrayList<>(published);
        Published last = all.remove(all.size() - 1);
        all.add(new Published(last.generation().renewed(now), last.file()));
        return new MemoryState(records, all, changes);
    }

    /** This state and a generation more. */
    MemoryState with(NavigableMap<String, NavigableMap<Integer, Kept>> all, Published next, List<Change> made) {
        return new MemoryState(
                all,
                Stream.concat(published.stream(), Stream.of(next)).toList(),
                Stream.concat(changes.stream(), made.stream()).toList());
    }
}
