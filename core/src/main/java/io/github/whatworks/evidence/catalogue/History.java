// SPDX-License-Identifier: Apache-2.0
package io.github.whatworks.evidence.catalogue;

import io.github.whatworks.evidence.Withdrawal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a copy has seen change since its first generation, oldest first. Immutable.
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
     * @param version its version since; where it is gone, its last one
     * @param digest the digest of that version
     * @param title its title then
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
            Optional<Withdrawal> withdrawal) {}

    /** What was seen after {@code time}, oldest first. */
    List<Change> since(Instant time) {
        return changes.stream().filter(change -> change.seenAt().isAfter(time)).toList();
    }

    /** What was last seen of a record, if it changed at all. */
    Optional<Change> last(String id) {
        return changes.stream().filter(change -> change.id().equals(id)).reduce((earlier, later) -> later);
    }
}
