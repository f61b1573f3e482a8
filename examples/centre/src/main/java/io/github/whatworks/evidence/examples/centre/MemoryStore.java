// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.examples.centre;

import io.github.whatworks.evidence.EvidenceRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A store for a Centre that is embedded: quick to start, and gone with it. */
final class MemoryStore implements Store {

    // What it holds is never changed, only put in the place of what it held before.
    private volatile MemoryState state = MemoryState.EMPTY;

    /**
     * A store with these records as its first generation.
     *
     * @throws IllegalArgumentException if a record cannot be served, or an id comes twice
     */
    static MemoryStore of(Collection<EvidenceRecord> records, Instant now) {
        MemoryStore store = new MemoryStore();
        try (Import whole = store.begin(now)) {
            for (EvidenceRecord record : records) {
                Servable.fault(record).ifPresent(fault -> {
                    throw new IllegalArgumentException("the record " + record.id() + " " + fault);
                });
                if (whole.put(Candidate.of(record)) != Put.ADDED) {
                    throw new IllegalArgumentException("the record " + record.id() + " comes twice");
                }
            }
            whole.commit();
        }
        return store;
    }

    @Override
    public Optional<Generation> generation() {
        return state.current();
    }

    @Override
    public Optional<Generation> generation(long number) {
        return state.published(number).map(MemoryState.Published::generation);
    }

    @Override
    public Optional<byte[]> bulkFile(long number) {
        return state.published(number).map(MemoryState.Published::file);
    }

    @Override
    public synchronized void renew(Generation current, Instant now) {
        if (state.current().filter(current::equals).isPresent()) {
            state = state.renewed(now);
        }
    }

    @Override
    public Optional<StoredRecord> current(String id) {
        return state.versions(id).lastEntry() == null
                ? Optional.empty()
                : Optional.of(state.versions(id).lastEntry().getValue().stored());
    }

    @Override
    public Optional<StoredRecord> version(String id, int version) {
        return Optional.ofNullable(state.versions(id).get(version)).map(MemoryState.Kept::stored);
    }

    @Override
    public List<VersionRow> versions(String id) {
        return state.versions(id).descendingMap().values().stream()
                .map(MemoryState.Kept::stored)
                .map(one -> new VersionRow(one.version(), one.digest(), one.generation(), one.status(), one.since()))
                .toList();
    }

    @Override
    public Page page(Filter filter, String afterId, int limit) {
        List<StoredRecord> records = new ArrayList<>();
        long bytes = 0;
        for (MemoryState.Kept kept : state.latestAfter(afterId)) {
            if (filter.matches(kept.candidate().columns())) {
                bytes += kept.candidate().body().length;
                if (records.size() == limit || (bytes > MOST_BYTES_A_PAGE && !records.isEmpty())) {
                    return new Page(records, true);
                }
                records.add(kept.stored());
            }
        }
        return new Page(records, false);
    }

    @Override
    public Changes changes(long after) {
        return state.changes(after);
    }

    @Override
    public Import begin(Instant now) {
        return new MemoryImport(this, now);
    }

    MemoryState state() {
        return state;
    }

    synchronized void replace(MemoryState other) {
        state = other;
    }

    @Override
    public void close() {
        // Nothing is held but memory.
    }
}
