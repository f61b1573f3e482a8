// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.publication;

import io.github.whatworks.evidence.EvidenceRecord;
import io.github.whatworks.evidence.json.EvidenceJson;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A Centre's list of changes, {@code /v1/changes.json}: puts and withdrawals in the order of their generations.
 * Immutable.
 *
 * <p>Withdrawals are kept for ever. Of puts, the newest {@value #KEPT_PUTS} are kept, whole generations of them; {@code
 * oldest} says from where on they are complete, and a copy that is older takes the bulk file.
 *
 * @param generation the current generation; 0 before the first
 * @param oldest changes after this generation are all here
 * @param changes the changes
 */
public record Changes(long generation, long oldest, List<Change> changes) {

    /** That of a Centre which has published nothing yet. */
    public static final Changes NONE = new Changes(0, 0, List.of());

    /** How many puts are kept: so many that the list stays well below a megabyte. */
    static final int KEPT_PUTS = 2_000;

    /** Copies the list. */
    public Changes {
        changes = List.copyOf(changes);
    }

    /**
     * Reads a list of changes. Members that are not known are passed over.
     *
     * @throws io.github.whatworks.evidence.json.InvalidJsonException if it is not JSON
     * @throws IllegalArgumentException if it is not a list of changes; the message says where, and what was expected
     */
    public static Changes parse(byte[] json) {
        return ChangesJson.parse(json);
    }

    /** The list as JSON. */
    public byte[] toJson() {
        return ChangesJson.write(this);
    }

    /**
     * What {@code generation} changes, in the order of the ids: a put for each record that is new or not as before, a
     * withdrawal for each one that has the status withdrawn and is not as before, and a withdrawal without a reason for
     * each one that was published before and is not there.
     */
    public static List<Change> between(
            Collection<EvidenceRecord> before, Collection<EvidenceRecord> now, long generation) {
        Map<String, EvidenceRecord> old = byId(before);
        Map<String, EvidenceRecord> current = byId(now);
        Map<String, Change> changes = new TreeMap<>();
        current.forEach((id, record) -> {
            if (!isSame(record, old.get(id))) {
                changes.put(id, Change.of(record, generation));
            }
        });
        old.forEach((id, record) -> {
            if (!current.containsKey(id) && !Change.isWithdrawn(record)) {
                changes.put(id, Change.removal(record, generation));
            }
        });
        return List.copyOf(changes.values());
    }

    /** This list and what the next generation changed. */
    public Changes followedBy(long next, List<Change> changed) {
        List<Change> all = new ArrayList<>(changes);
        all.addAll(changed);
        return new Changes(next, oldest, all).trimmed();
    }

    /** The changes after a generation, and every withdrawal: what a copy that has it needs. */
    public Changes after(long known) {
        return new Changes(generation, oldest, since(known));
    }

    /** As it stood when {@code earlier} was current, where it has run ahead: a run that was stopped may leave it so. */
    Changes upTo(long earlier) {
        List<Change> until = changes.stream()
                .filter(change -> change.generation() <= earlier)
                .toList();
        return new Changes(earlier, Math.min(oldest, earlier), until);
    }

    /** The last that was said of each record that is withdrawn. */
    Map<String, Change> tombstones() {
        Map<String, Change> last = new TreeMap<>();
        for (Change change : changes) {
            if (change.what() == Change.What.WITHDRAWAL) {
                last.put(change.id(), change);
            }
        }
        return last;
    }

    /** By what is published of them: the canonical form may print a number in another way than it was read. */
    private static boolean isSame(EvidenceRecord record, @Nullable EvidenceRecord before) {
        if (before == null || record.equals(before)) {
            return before != null;
        }
        Optional<String> digest = EvidenceJson.standard().digest(record);
        return digest.isPresent() && digest.equals(EvidenceJson.standard().digest(before));
    }

    private Changes trimmed() {
        List<Change> puts = changes.stream()
                .filter(change -> change.what() == Change.What.PUT)
                .toList();
        if (puts.size() <= KEPT_PUTS) {
            return this;
        }
        long dropped = puts.get(puts.size() - KEPT_PUTS - 1).generation();
        return new Changes(generation, Math.max(oldest, dropped), since(dropped));
    }

    private List<Change> since(long known) {
        return changes.stream()
                .filter(change -> change.what() == Change.What.WITHDRAWAL || change.generation() > known)
                .toList();
    }

    private static Map<String, EvidenceRecord> byId(Collection<EvidenceRecord> records) {
        Map<String, EvidenceRecord> byId = new TreeMap<>();
        records.forEach(record -> byId.put(record.id(), record));
        return byId;
    }
}
