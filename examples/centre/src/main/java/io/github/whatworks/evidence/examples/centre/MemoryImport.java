// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.examples.centre.MemoryState.Kept;
import io.github.whatworks.evidence.examples.centre.MemoryState.Published;
import java.time.Instant;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** An import into memory: a second set of records, which takes the place of the first in the end. */
final class MemoryImport implements Store.Import {

    private final MemoryStore store;
    private final MemoryState before;
    private final Instant now;
    private final NavigableMap<String, Candidate> added = new TreeMap<>();
    private final NavigableMap<String, NavigableMap<Integer, Candidate>> all = new TreeMap<>();

    MemoryImport(MemoryStore store, Instant now) {
        this.store = store;
        this.before = store.state();
        this.now = now;
    }

    @Override
    public Store.Put put(Candidate candidate) {
        NavigableMap<Integer, Candidate> versions = all.computeIfAbsent(candidate.id(), this::held);
        Candidate same = versions.get(candidate.version());
        if (same != null) {
            return same.digest().equals(candidate.digest()) ? Store.Put.SAME : Store.Put.OTHER_CONTENT;
        }
        if (!versions.isEmpty() && versions.lastKey() > candidate.version()) {
            return Store.Put.EARLIER_VERSION;
        }
        versions.put(candidate.version(), candidate);
        added.put(candidate.id(), candidate);
        return Store.Put.ADDED;
    }

    private NavigableMap<Integer, Candidate> held(String id) {
        NavigableMap<Integer, Candidate> versions = new TreeMap<>();
        before.versions(id).forEach((version, kept) -> versions.put(version, kept.candidate()));
        return versions;
    }

    @Override
    public Generation commit() {
        Optional<Generation> current = before.current();
        if (added.isEmpty() && current.isPresent()) {
            return current.get();
        }
        long number = current.map(last -> last.number() + 1).orElse(Math.max(1, now.getEpochSecond()));
        NavigableMap<String, NavigableMap<Integer, Candidate>> latest = new TreeMap<>(all);
        before.records().keySet().forEach(id -> latest.computeIfAbsent(id, this::held));
        BulkFile file = file(latest.values());
        Generation next = Generation.of(number, current.map(Generation::number), now, file);
        store.replace(before.with(
                records(latest, next),
                new Published(next, file.bytes()),
                added.values().stream().map(one -> change(one, number)).toList()));
        return next;
    }

    private static BulkFile file(Collection<NavigableMap<Integer, Candidate>> records) {
        BulkFile file = new BulkFile();
        for (NavigableMap<Integer, Candidate> versions : records) {
            Candidate last = versions.lastEntry().getValue();
            if (!last.isWithdrawn()) {
                file.add(last.id(), last.version(), last.digest(), last.body());
            }
        }
        return file.end();
    }

    private NavigableMap<String, NavigableMap<Integer, Kept>> records(
            NavigableMap<String, NavigableMap<Integer, Candidate>> latest, Generation next) {
        NavigableMap<String, NavigableMap<Integer, Kept>> records = new TreeMap<>();
        latest.forEach((id, versions) -> {
            NavigableMap<Integer, Kept> kept = new TreeMap<>(before.versions(id));
            versions.forEach((version, one) -> kept.computeIfAbsent(version, fresh -> new Kept(one, next)));
            records.put(id, kept);
        });
        return records;
    }

    static Change change(Candidate one, long generation) {
        return new Change(one.isWithdrawn(), generation, one.id(), one.version(), one.digest(), one.withdrawal());
    }

    @Override
    public void close() {
        // What was put and not committed is let go of.
    }
}
