// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.Withdrawal;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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
            List<EvidenceRecord> after,
            Tombstones tombstones,
            Instant seenAt) {
        NextHistory next = new NextHistory(manifest, seenAt, tombstones);
        Map<String, EvidenceRecord> now = byId(after);
        here.map(Generation::history).ifPresent(history -> history.changes().forEach(next::keep));
        here.ifPresent(before -> next.compare(byId(before.records()), now));
        next.bury(now);
        return new History(next.trimmed());
    }

    private void compare(Map<String, EvidenceRecord> before, Map<String, EvidenceRecord> now) {
        now.forEach((id, record) -> {
            EvidenceRecord old = before.get(id);
            if (old == null) {
                keep(change(History.What.ADDED, record, Optional.empty()));
            } else if (!old.equals(record)) {
                keep(change(History.What.CHANGED, record, Optional.empty()));
            }
        });
        before.forEach((id, record) -> {
            if (!now.containsKey(id)) {
                keep(change(History.What.GONE, record, reason(id)));
            }
        });
    }

    /** The reasons for what is not there any more, or never was here, where they are new. */
    private void bury(Map<String, EvidenceRecord> now) {
        tombstones.byId().forEach((id, tombstone) -> {
            History.Change known = last.get(id);
            if (now.containsKey(id) || (known != null && isSaid(known, tombstone))) {
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

    private History.Change change(History.What what, EvidenceRecord record, Optional<Withdrawal> withdrawal) {
        return new History.Change(
                what,
                record.id(),
                record.version().orElse(0),
                EvidenceJson.standard().digest(record).orElse(""),
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

    private static Map<String, EvidenceRecord> byId(List<EvidenceRecord> records) {
        Map<String, EvidenceRecord> byId = new TreeMap<>();
        records.forEach(record -> byId.put(record.id(), record));
        return byId;
    }
}
