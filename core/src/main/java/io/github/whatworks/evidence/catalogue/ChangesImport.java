// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.InvalidJsonException;
import io.github.whatworks.evidence.json.JsonLimits;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Works out the next generation from the one that is here and what changed. Nothing that it is given is
 * signed but the manifest: its root, over all records of the copy, is what decides.
 */
final class ChangesImport {

    private static final String RECORDS = "the records of the changes";

    private final Generation here;
    private final SnapshotManifest offered;
    private final ChangeList list;
    private final Map<String, ChangeList.Entry> changes;
    private final Map<String, Put> put = new TreeMap<>(IdOrder::compare);

    private ChangesImport(Generation here, SnapshotManifest offered, ChangeList list) {
        this.here = here;
        this.offered = offered;
        this.list = list;
        this.changes = list.between(here.manifest().generation(), offered.generation());
    }

    private record Put(EvidenceRecord record, String digest) {}

    /** From the generation that is here, if the list of changes reaches from it to the one that is offered. */
    static ChangesImport of(Optional<Generation> here, SnapshotManifest offered, SnapshotSource.Part changes)
            throws RefusedException {
        if (here.isEmpty()) {
            throw new RefusedException(Refusal.NO_GENERATION);
        }
        ChangesImport next = new ChangesImport(here.get(), offered, list(changes));
        next.checkReach();
        return next;
    }

    private static ChangeList list(SnapshotSource.Part changes) throws RefusedException {
        byte[] json = SourceStream.changes(changes);
        try {
            return ChangeList.parse(json);
        } catch (InvalidJsonException | IllegalArgumentException malformed) {
            throw unreadable("the list of changes", String.valueOf(malformed.getMessage()));
        }
    }

    private void checkReach() throws RefusedException {
        long from = here.manifest().generation();
        if (list.oldest() > from) {
            throw missing("holds only what came after generation " + list.oldest());
        }
        if (list.generation() < offered.generation()) {
            throw missing("ends with generation " + list.generation());
        }
    }

    Tombstones tombstones() {
        return list.tombstones();
    }

    /** The records that came, once they were taken. */
    List<EvidenceRecord> came() {
        return put.values().stream().map(Put::record).toList();
    }

    /** All records of the next generation, if they have the count and the root that are signed. */
    DeltaFile.Contents take(SnapshotSource source) throws RefusedException {
        read(source);
        Set<String> gone = gone();
        DigestedRecords.Builder came = new DigestedRecords.Builder();
        put.values().forEach(next -> came.add(next.record(), next.digest()));
        DigestedRecords next = here.digested().with(came.build(), gone);
        if (next.size() != offered.count()) {
            throw doNotAddUp("they give " + next.size() + " records instead of the " + offered.count()
                    + " that the manifest states");
        }
        if (!next.root().equals(offered.root())) {
            throw doNotAddUp("the records do not have the root that the manifest states");
        }
        return new DeltaFile.Contents(next, here.base().with(put.keySet(), gone));
    }

    private void read(SnapshotSource source) throws RefusedException {
        try (SourceStream in = SourceStream.open(RECORDS, source.file())) {
            new RecordLines(fault -> unreadable(RECORDS, fault)).read(in.bytes(most()), (record, digest) -> {
                source.checkWanted();
                take(record, digest);
            });
        } catch (UncheckedIOException broken) {
            throw DiskFault.reading(RECORDS, Objects.requireNonNull(broken.getCause()));
        }
        for (ChangeList.Entry entry : changes.values()) {
            if (entry.isPut() && !put.containsKey(entry.id()) && !isHere(entry)) {
                throw doNotAddUp("the list of changes names " + entry.id() + ", and it is not among the records");
            }
        }
    }

    /** One line more than there are to come, and each as long as one may be. */
    private long most() {
        return (changes.size() + 1L) * JsonLimits.standard().documentBytes();
    }

    private void take(EvidenceRecord record, String digest) throws RefusedException {
        ChangeList.Entry entry = changes.get(record.id());
        if (entry == null || !entry.isPut()) {
            throw doNotAddUp(record.id() + " is among the records, and the list of changes has not put it");
        }
        if (put.put(record.id(), new Put(record, digest)) != null) {
            throw doNotAddUp(record.id() + " comes twice");
        }
    }

    /** A Centre may say again what the copy knows. */
    private boolean isHere(ChangeList.Entry entry) {
        Optional<String> digest = here.digested().digest(entry.id());
        return digest.isPresent() && digest.equals(entry.digest());
    }

    private Set<String> gone() {
        Set<String> gone = new TreeSet<>();
        for (ChangeList.Entry entry : changes.values()) {
            if (!entry.isPut() && here.digested().has(entry.id())) {
                gone.add(entry.id());
            }
        }
        return gone;
    }

    private RefusedException missing(String what) {
        return new RefusedException(
                Refusal.CHANGES_MISSING,
                "what",
                what,
                "here",
                here.manifest().generation(),
                "offered",
                offered.generation());
    }

    private RefusedException doNotAddUp(String fault) {
        return new RefusedException(
                Refusal.CHANGES_DO_NOT_ADD_UP,
                "here",
                here.manifest().generation(),
                "offered",
                offered.generation(),
                "fault",
                fault);
    }

    private static RefusedException unreadable(String what, String fault) {
        return new RefusedException(Refusal.UNREADABLE_CHANGES, "what", what, "fault", fault);
    }
}
