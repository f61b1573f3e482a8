// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Withdrawal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out what a new generation changes against the one before, and adds it to the history. */
final class NextHistory {

    /** How many additions and changes are kept, the newest ones. What is gone is kept for ever. */
    static final int KEPT = 10_000;

    private final long generation;
    private final Instant seenAt;
    private final Tombstones tombstones;
    private final Map<String, History.Change> last = new HashMap<>();
    private final List<History.Change> changes = new ArrayList<>();

    private NextHistory(SnapshotManifest manifest, Instant seenAt, Tombstones tombstones) {
        this.generation = manifest.generation();
        this.seenAt = seenAt;
        this.tombstones = tombstones;
    }

    /** The history of the generation that {@code manifest} and {@code after} will be. */
    static History of(
            Optional<Generation> here,
            SnapshotManifest manifest,
            DigestedRecords after,
            Tombstones tombstones,
            Instant seenAt) {
        NextHistory next = new NextHistory(manifest, seenAt, tombstones);
        here.map(Generation::history).ifPresent(history -> history.changes().forEach(next::keep));
        here.ifPresent(before -> next.compare(before.digested(), after));
        next.bury(after);
        return new History(next.trimmed());
    }

    /** A record that is the very same as before, as most are where only changes came, costs next to nothing. */
    private void compare(DigestedRecords before, DigestedRecords now) {
        List<History.Change> gone = new ArrayList<>();
        int there = 0;
        for (int i = 0; i < now.size(); i++) {
            EvidenceRecord record = now.records().get(i);
            while (there < before.size()
                    && IdOrder.compare(before.records().get(there).id(), record.id()) < 0) {
                gone.add(gone(before, there++));
            }
            boolean isNew =
                    there == before.size() || !before.records().get(there).id().equals(record.id());
            if (isNew) {
                keep(change(History.What.ADDED, now, i, Optional.empty()));
            } else if (!before.records().get(there++).equals(record)) {
                keep(change(History.What.CHANGED, now, i, Optional.empty()));
            }
        }
        while (there < before.size()) {
            gone.add(gone(before, there++));
        }
        gone.forEach(this::keep);
    }

    private History.Change gone(DigestedRecords before, int position) {
        return change(
                History.What.GONE,
                before,
                position,
                reason(before.records().get(position).id()));
    }

    /** The reasons for what is not there any more, or never was here, where they are new. */
    private void bury(DigestedRecords now) {
        tombstones.byId().forEach((id, tombstone) -> {
            History.Change known = last.get(id);
            if (now.has(id) || (known != null && isSaid(known, tombstone))) {
                return;
            }
            keep(new History.Change(
                    History.What.GONE,
                    id,
                    known == null ? tombstone.version() : known.version(),
                    known == null ? tombstone.digest() : known.digest(),
                    known == null ? id : known.title(),
                    generation,
                    seenAt,
                    tombstone.withdrawal()));
        });
    }

    private static boolean isSaid(History.Change known, Tombstones.Tombstone tombstone) {
        return known.what() == History.What.GONE
                && (tombstone.withdrawal().isEmpty() || tombstone.withdrawal().equals(known.withdrawal()));
    }

    private Optional<Withdrawal> reason(String id) {
        return Optional.ofNullable(tombstones.byId().get(id)).flatMap(Tombstones.Tombstone::withdrawal);
    }

    private History.Change change(
            History.What what, DigestedRecords records, int position, Optional<Withdrawal> withdrawal) {
        EvidenceRecord record = records.records().get(position);
        return new History.Change(
                what,
                record.id(),
                record.version().orElse(0),
                records.digest(position),
                record.title(),
                generation,
                seenAt,
                withdrawal);
    }

    private void keep(History.Change change) {
        changes.add(change);
        last.put(change.id(), change);
    }

    private List<History.Change> trimmed() {
        long others = changes.stream().filter(NextHistory::isTrimmable).count();
        List<History.Change> kept = new ArrayList<>();
        for (History.Change change : changes) {
            if (isTrimmable(change) && others-- > KEPT) {
                continue;
            }
            kept.add(change);
        }
        return kept;
    }

    private static boolean isTrimmable(History.Change change) {
        return change.what() != History.What.GONE;
    }
}
