// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a copy has seen change since its first generation, oldest first. Immutable.
 *
 * <p>It keeps the newest 10,000 additions and changes, and for ever what is gone. That a record is gone
 * is signed, since the signed snapshot does not hold it; the reason is what the Centre says.
 *
 * @param changes the changes in the order in which they were seen
 */
record History(List<Change> changes) {

    /** That of a copy that has had one generation. */
    static final History NONE = new History(List.of());

    /** Copies the list. */
    History {
        changes = List.copyOf(changes);
    }

    /** What happened to a record. */
    enum What {
        /** It came in. */
        ADDED,

        /** It came in another version. */
        CHANGED,

        /** The Centre no longer publishes it. */
        GONE
    }

    /**
     * One change of one record.
     *
     * @param what what happened
     * @param id the record
     * @param version its version since; where it is gone, its last one; 0 where that is not known
     * @param digest the digest of that version; empty where that is not known
     * @param title its title then; its id where this copy never held it
     * @param generation the generation that it came with
     * @param seenAt when this copy took that generation in
     * @param withdrawal why it is gone, where the Centre says so
     */
    record Change(
            What what,
            String id,
            int version,
            String digest,
            String title,
            long generation,
            Instant seenAt,
            Optional<Withdrawal> withdrawal) {

        /** Whether this copy ever held the record: the reason for what is gone may come of one that it never did. */
        boolean wasHeld() {
            return !title.equals(id);
        }
    }

    /** What was seen after {@code time}, oldest first. */
    List<Change> since(Instant time) {
        return changes.stream().filter(change -> change.seenAt().isAfter(time)).toList();
    }

    /** What was last seen of a record, if it changed at all. */
    Optional<Change> last(String id) {
        return changes.stream().filter(change -> change.id().equals(id)).reduce((earlier, later) -> later);
    }
}
